import Kernel
import Testing

@testable import Reports

/// The small words the rules are written in.
struct ComparedTextTests {
    @Test(arguments: [
        ("การ  ยืม\nพัสดุ ๒ ครั้ง", 40, "“การ ยืม พัสดุ 2 ครั้ง”"), ("กขคง", 3, "“กขค…”"), ("ที่นี่", 2, "“ที่…”"), ("กเก", 2, "“ก…”"),
        ("ที่", 1, "“ที่”"), ("", 5, "“”"),
    ])
    func quotesWithoutCuttingAVowelOff(text: String, limit: Int, quoted: String) {
        #expect(Quotation(text, limit: limit).description == quoted)
    }

    @Test(arguments: [([7], "7"), ([7, 10], "7 และ 10"), ([1, 2, 3], "1, 2 และ 3"), ([], "")])
    func listsNumbers(numbers: [Int], said: String) {
        #expect(NumberList(numbers).th == said)
    }

    @Test func cutsALongListAndSaysByHowMuch() {
        #expect(NumberList(Array(1...20)).th.hasSuffix("12 และอีก 8"))
        #expect(LineList([Place(line: 4), Place(line: 4), Place()]).en == " (line 4)")
        #expect(LineList([Place()]).th.isEmpty)
    }

    @Test func findsAllPhrasesInOneWalk() {
        let index = PhraseIndex(["กข", "ข", "คง", "กขค"])
        let found = index.matches(in: Squeezed("ก ข ค a ง"))
        #expect(found.map(\.phrase) == [0, 3, 1])
        #expect(found.map(\.offset) == [0, 0, 1])
        #expect(index.matches(in: "").isEmpty)
    }

    @Test func measuresWhatShareOfATextStandsInAnother() {
        let step = Shingles("จัดทำคู่มือยืมพัสดุ")
        #expect(step.share(in: Shingles("หน่วยงานจัดทำคู่มือยืมพัสดุแล้ว")) == 1)
        #expect(step.share(in: Shingles("อบรมพนักงานใหม่")) == 0)
        #expect(Shingles("กข").share(in: step) == 0)
    }

    @Test func takesACloseSpellingOfTheDistrictForAMisreading() {
        let report = ReportBuilder().paragraph("อำเภอเมืองแกว จังหวัดชลธาร", line: 2).paragraph(
            "อำเภอเมืองแก้ว และอำเภอบ้านสวน", line: 3
        )
        .changing {
            $0.agency = ReportedAgency(
                name: Sourced("อบต.ดอนสว่าง", text: "", place: Place()),
                district: Sourced("เมืองแก้ว", text: "", place: Place()),
                province: Sourced("ชลธาร", text: "", place: Place()))
        }
        let found = Rule.x3.findings(in: report.context)
        #expect(found.map(\.proposed?.value) == ["อำเภอเมืองแก้ว"])
        #expect(found.first?.place.line == 2)
    }
}
