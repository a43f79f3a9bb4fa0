import Testing

@testable import ThaiText

@Suite struct ThaiRepairTests {
    private func same(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }

    @Test(arguments: [
        ("ทํา", "ทำ"), ("นํ้า", "น้ำ"), ("น้ํา", "น้ำ"), ("นำ้", "น้ำ"), ("กํำ", "กำ"), ("ทำงาน", "ทำงาน"),
    ])
    func joinsSaraAm(_ broken: String, _ right: String) {
        #expect(same(ThaiRepair.normalizeMarks(broken), right))
    }

    @Test(arguments: [
        ("ผูู้", "ผู้"), ("ผู้้", "ผู้"), ("ผู้", "ผู้"), ("เเผน", "แผน"), ("ที่ี", "ที่"), ("สิทธ์ิ", "สิทธิ์"), ("ราคาากลาง", "ราคากลาง"),
        ("เเเเ", "แ"),
    ])
    func ordersMarksAndDropsDoubles(_ broken: String, _ right: String) {
        #expect(same(ThaiRepair.normalizeMarks(broken), right))
    }

    @Test(arguments: [
        ("ต าบล", "ตำบล"), ("องค์การบริหารส่วนต าบล", "องค์การบริหารส่วนตำบล"), ("น ้า", "น้ำ"), ("บร ิการ", "บริการ"),
        ("การ ดำเนินการ", "การ ดำเนินการ"), ("ปี 2568 ครั้ง", "ปี 2568 ครั้ง"), ("ต่าง ๆ", "ต่าง ๆ"), ("ก  า", "กา"), (" ิ", " ิ"),
        ("ทำ\nาน", "ทำาน"),
    ])
    func takesOutSpacesThatCannotBeRight(_ broken: String, _ right: String) {
        #expect(same(ThaiRepair.repairSpaces(broken), right))
    }

    @Test(arguments: [
        ("ลำดับ ที่", "ลำดับที่"), ("ผลการดำเนินการ (output)", "ผลการ ดำเนินการ"), ("มาตรการ/ กิจกรรม", "มาตรการ/กิจกรรม"),
        ("ปี ๒๕๖๘", "ปี 2568"), ("อ.บ.ต.", "อบต"), ("ต าบล", "ตํา\u{200B}บล"), ("ITA - EIT", "itaeit"), ("(ก", "ก"),
        ("((ก) ข) ค", "ข ค"),
    ])
    func comparesAlike(_ left: String, _ right: String) {
        #expect(same(ThaiRepair.comparable(left), ThaiRepair.comparable(right)))
    }

    @Test func tellsDifferentHeadingsApart() {
        #expect(ThaiRepair.comparable("ผลการดำเนินการ") != ThaiRepair.comparable("ผลการดำเนินงาน"))
    }

    @Test(arguments: [
        ("หรือการ", "เลือกปฏิบัติ", true), ("มี ", " รายละเอียด", true), ("ปี", "2568", false), ("ระบบ", "ITA", false),
        ("ต่าง ๆ", "ที่", false), ("", "ก", false), ("ก", "ฯลฯ", true), ("ก", "", false),
    ])
    func joinsThaiToThai(_ left: String, _ right: String, _ joins: Bool) {
        #expect(ThaiRepair.joinsWithoutSpace(left, right) == joins)
    }

    @Test(arguments: [
        ThaiRepair.normalizeMarks, ThaiRepair.repairSpaces, ThaiRepair.repair,
        ThaiRepair.comparable, SearchKey.fold,
    ])
    func changesNothingTheSecondTime(_ mend: @Sendable (String) -> String) {
        var random = Seeded(6)
        for _ in 0..<3_000 {
            let text = random.text(of: Alphabet.mixed, length: Int.random(in: 0...25, using: &random))
            let once = mend(text)
            #expect(same(mend(once), once), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }
}
