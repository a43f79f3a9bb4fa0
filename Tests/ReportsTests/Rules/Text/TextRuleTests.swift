import Kernel
import Testing

@testable import Reports

struct TextRuleTests {
    private func findings(_ rule: Rule, _ cells: String...) -> [Finding] {
        rule.findings(in: ReportBuilder().table(line: 1, [["ก"]] + cells.map { [$0] }).context)
    }

    @Test func offersTheAddressWithArabicDigits() throws {
        let finding = try #require(findings(.x1, "https://a.go.th/๑๒").first)
        #expect(finding.severity == .error)
        #expect(finding.proposed?.value == "https://a.go.th/12")
        #expect(finding.place == Place(line: 2, table: 1, row: 2, column: 1))
    }

    @Test func showsTheOtherReadingOfOneAddress() throws {
        let findings = findings(.x1, "https://docs.google.com/forms/a๑b&cd", "https://docs.google.com/forms/a๑b๕cd")
        #expect(findings.count == 2)
        #expect(findings[0].message.th.contains("https://docs.google.com/forms/a1b5cd"))
        #expect(findings[1].message.en.contains("https://docs.google.com/forms/a1b&cd"))
        #expect(findings.allSatisfy { $0.proposed == nil })
    }

    @Test func leavesThaiDigitsBesideAnAddressAlone() {
        #expect(findings(.x1, "ข้อ ๑ https://a.go.th/12 หน้า ๓").isEmpty)
    }

    @Test(arguments: [("18", "i8", "i8"), ("๐๔๑", "o41", "o41"), ("1๑", "i1", "i1")])
    func offersTheRightCode(printed: String, right: String, offered: String) {
        let code = Sourced(right, text: printed, place: Place(line: 7))
        let measure = ReportedMeasure(title: Sourced("ก", text: "ก", place: Place()), codes: [code, code])
        let found = Rule.x2.findings(in: ReportBuilder().measure(measure).context)
        #expect(found.map(\.proposed?.value) == [offered])
        #expect(found.first?.place.line == 7)
    }

    @Test(arguments: ["I8", "e๑๑", "o 16", "O41"])
    func acceptsACodeThatHasItsLetter(printed: String) {
        let code = Sourced("i8", text: printed, place: Place(line: 7))
        let measure = ReportedMeasure(title: Sourced("ก", text: "ก", place: Place()), codes: [code])
        #expect(Rule.x2.findings(in: ReportBuilder().measure(measure).context).isEmpty)
    }

    @Test(arguments: ["ปี ๒๕๖o", "ปี 256O"])
    func readsALetterAtTheEndOfAYear(text: String) {
        #expect(findings(.x2, text).map(\.proposed?.value) == ["2560"])
    }

    @Test func saysAMisspellingOnceWithAllItsPlaces() {
        let found = findings(.x5, "เว็บไซด์", "เวบไซต์", "เว็บไซด์ของหน่วยงาน")
        #expect(found.map(\.proposed?.value) == ["เว็บไซต์", "เว็บไซต์"])
        #expect(found.first?.message.th.contains("บรรทัด 2 และ 4") == true)
    }

    @Test(arguments: ["กำนันผู้ใหญ่บ้าน", "ของขวัญของกำนันผู้ใหญ่บ้าน", "มีโอกาสเข้าร่วม", "สะดวก", "โปร่งใส", "กรรมการร้องเรียน"])
    func acceptsRightSpellings(text: String) {
        #expect(findings(.x5, text).isEmpty)
    }

    @Test(arguments: [
        ("ราคาากลาง", "ราคากลาง"), ("งบประม\u{0E4D}\u{0E32}ณ", "งบประมำณ"), ("ต าบล", "ตำบล"), ("เเผน", "แผน"),
        ("ท\u{0E48}\u{0E35}", "ที่"),
    ])
    func mendsBrokenVowels(printed: String, mended: String) {
        #expect(findings(.x4, printed).map(\.proposed?.value) == [mended])
    }

    @Test(arguments: ["ทำให้ อำเภอ", "น้ำ", "ที่ อาคาร", "กก", "ๆ ๆ", "แเ"])
    func acceptsWholeVowels(text: String) {
        #expect(findings(.x4, text).isEmpty)
    }

    @Test func countsWordsWithASpaceInside() {
        let found = findings(.x7, "จัดซื้อจัด จ้าง จัดซื้อจัดจ้าง", "โปร่ง ใส")
        #expect(found.count == 1)
        #expect(found.first?.message.th.contains("2 แห่ง") == true)
        #expect(findings(.x7, "หน่วยงานโปร่งใส จัดซื้อจัดจ้าง").isEmpty)
    }

    @Test func tellsTheFrontPageFromAnOrdinaryPage() {
        let found = findings(
            .x8, "งาน ก https://a.go.th/", "งาน ข https://a.go.th", "งาน ค https://a.go.th/x งาน ง https://a.go.th/x")
        #expect(found.count == 2)
        #expect(found.first?.message.th.contains("หน้าแรก") == true)
    }

    @Test func countsTheRoundsAnAddressProvesOnce() {
        let found = findings(
            .x8, "ครั้งที่ ๑ รอบเดือนเมษายน https://a.go.th/x ครั้งที่ ๒ รอบเดือนตุลาคม https://a.go.th/x",
            "ประชุมครั้งที่ 1 วันที่ 19 เม.ย. 2566 https://a.go.th/x")
        #expect(found.map { $0.message.th.contains("2 เรื่องที่ต่างกัน 3 แห่ง") } == [true])
    }

    @Test func readsCodesWithANoughtInACell() {
        let found = findings(.x2, "ตามคู่มือ (๐๘, ๐๙) และแผน (๐๒๕)", "อบรม (๐๘)", "โทร (02) 123")
        #expect(found.map(\.proposed?.value) == ["o8, o9, o25"])
    }

    @Test func givesEachSlipAReasonOfItsOwn() {
        let found = findings(.x3, "ผลการประเมินรายการเรื่องร้องเรียน", "กล้องรับฟังความคิดเห็น")
        #expect(found.map { $0.proposed?.why.th.contains("รูปตัวอักษร") } == [false, true])
    }

    @Test(arguments: [("ตำบลวังหมี่รักษาไว้", ["ตำบลวังหมี"]), ("ตำบลวังหมีรักษาไว้", []), ("ตำบลวังน้อย", [])])
    func seesASubdistrictWithAnotherMark(text: String, proposed: [String]) {
        let name = "องค์การบริหารส่วนตำบลวังหมี"
        let built = ReportBuilder().paragraph(text, line: 3).changing {
            $0.agency = ReportedAgency(name: Sourced(name, text: name, place: Place(line: 1)))
        }
        #expect(Rule.x3.findings(in: built.context).compactMap(\.proposed?.value) == proposed)
    }

    @Test func acceptsOneAddressRepeatedForOneThing() {
        #expect(findings(.x8, "https://a.go.th/x https://a.go.th/x").isEmpty)
    }

    @Test func joinsTheAddressesOfOneForeignHost() {
        let found = findings(.x9, "https://www.a.go.th/1 https://x.com/1", "https://x.com/2 https://www.a.go.th/2")
        #expect(found.count == 1)
        #expect(found.first?.message.th.contains("www.a.go.th") == true)
        #expect(found.first?.proposed == nil)
    }

    @Test func knowsNoForeignHostWithoutAMainSite() {
        #expect(findings(.x9, "https://x.com/1").isEmpty)
    }
}
