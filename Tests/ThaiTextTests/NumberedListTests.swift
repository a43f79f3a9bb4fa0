import Testing

@testable import ThaiText

@Suite struct NumberedListTests {
    /// Labels and nesting alone: "1.[(1) (2)] 2."
    private func outline(_ text: String) -> String { Self.outline(NumberedList.read(text)) }

    private static func outline(_ items: [NumberedItem]) -> String {
        items.map { item in
            let label = item.label.isEmpty ? "-" : item.label
            return item.items.isEmpty ? label : "\(label)[\(outline(item.items))]"
        }.joined(separator: " ")
    }

    @Test(arguments: [
        ("1. จัดทำคู่มือ  2. เผยแพร่ให้ประชาชน", "1. 2."), ("๑. จัดทำ ๒. เผยแพร่\n๓. ติดตาม", "๑. ๒. ๓."),
        ("1) จัดทำ 2) เผยแพร่", "1) 2)"), ("ก. จัดทำ ข. เผยแพร่ ค. ติดตาม", "ก. ข. ค."),
        ("ผ่านสื่อของ หน่วยงาน3. จัดทำ", "-"), ("1.จัดทำ\n2.ผ่านสื่อของ หน่วยงาน3. จัดทำ", "1. 2. 3."),
        ("1. รายงาน\n(1) ชื่องาน (2) วิธีการ\n2. เผยแพร่", "1.[(1) (2)] 2."),
        ("3. สรุป (1) งาน (2) เลขที่โครงการในระบบ e-GP 4. เผยแพร่", "3.[(1) (2)] 4."),
        ("(9) เลขที่โครงการในระบบ e-GP 5. เผยแพร่", "(9) 5."),
        ("ดำเนินการ\n1. จัดทำ ก. หนึ่ง ข. สอง 2. เผยแพร่", "- 1.[ก. ข.] 2."),
        ("(1) ผล\n(2) งบ\n3.จัดทำ\n(1) ผล\n(2) งบ", "(1) (2) 3.[(1) (2)]"),
        ("(1) ก\n(2) ข\n(3) ค\n4) ปัญหา\n(6) ข้อเสนอแนะ", "(1) (2) (3) 4) (6)"),
        ("1.ประชุม\n1.จัดประชุม\n2.แจ้ง", "1. 1. 2."), ("1.ประชุม\n2งานวิเคราะห์", "1. 2"), ("(ต่อ)4.การสร้าง", "4."),
        ("**1. จัดทำ**\n- 2. เผยแพร่", "1. 2."), ("1. ก 2. ข 4. ค", "1. 2. 4."),
        ("1. งาน\n1.1 หนึ่ง\n1.2 สอง\n2. งาน", "1.[1.1 1.2] 2."),
        ("๑. งาน ๑.๑ หนึ่ง ๑.๒ สอง ๒. งาน", "๑.[๑.๑ ๑.๒] ๒."),
    ])
    func readsTheLabels(_ text: String, _ expected: String) {
        #expect(outline(text) == expected)
    }

    @Test(arguments: [
        "เพิ่มขึ้น 0.02 คะแนน", "ตามข้อ 1.2 และข้อ 1. ของระเบียบ", "เมื่อวันที่ 11 ม.ค. 67", "พัสดุ พ.ศ. 2560", "96.13",
        "ร้อยละ 1. และ 2. ของ", "เวลา 08.30-16.30 น.", "มติ ก.พ. และ ข.ร.", "1.5 ล้านบาท", "ไตรมาสที่ 1-4", "10 คน",
        "2,000 บาท",
        "https://a.example/(1)/2.html (2)",
    ])
    func leavesOtherNumbersInTheText(_ text: String) {
        #expect(NumberedList.read(text) == [NumberedItem(text: text)])
    }

    @Test func keepsDatesWhole() {
        let items = NumberedList.read("1. ประชุม 10 ต.ค. 65 และ 31 มี.ค. 66 2. ติดตาม ณ 2 ก.ย. 2566 3. รายงาน")
        let texts = ["ประชุม 10 ต.ค. 65 และ 31 มี.ค. 66", "ติดตาม ณ 2 ก.ย. 2566", "รายงาน"]
        #expect(items.map(\.text) == texts)
    }

    @Test func saysWhereAndHowAnItemBegins() {
        let items = NumberedList.read("  1. จัดทำ 2. เผยแพร่3. ติดตาม\n4. สรุป")
        #expect(items.map(\.offset) == [2, 11, 21, 31])
        #expect(items.map(\.isGlued) == [false, true, true, false])
        #expect(items.map(\.isTouching) == [false, false, true, false])
        #expect(items.map(\.number) == [1, 2, 3, 4])
    }

    @Test func readsBlankTextAsNothing() {
        #expect(NumberedList.read("").isEmpty)
        #expect(NumberedList.read(" \n\t\u{200B}").isEmpty)
    }

    @Test func keepsTheWordsBeforeTheFirstNumber() {
        let items = NumberedList.read("โดยมีรายละเอียด\n1. ชื่อ\n2. ที่อยู่")
        #expect(items.map(\.number) == [nil, 1, 2])
        #expect(items.map(\.text) == ["โดยมีรายละเอียด", "ชื่อ", "ที่อยู่"])
    }

    @Test func losesNoLetter() {
        var random = Seeded(4)
        for _ in 0..<2_000 {
            let text = random.text(of: Alphabet.lists, length: Int.random(in: 0...60, using: &random))
            let kept = NumberedList.read(text).flatMap(\.flattened).map { $0.label + $0.text }.joined()
            let letters = text.unicodeScalars.filter { !$0.isSpace && !$0.isDash }
            #expect(
                kept.unicodeScalars.filter { !$0.isSpace && !$0.isDash }.elementsEqual(letters),
                "\(text.debugDescription)")
        }
    }
}
