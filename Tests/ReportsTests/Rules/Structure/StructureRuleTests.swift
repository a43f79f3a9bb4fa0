import Kernel
import Testing

@testable import Reports

struct StructureRuleTests {
    @Test(arguments: [
        (Rule.s1, Repair.Kind.repeatedHeader), (.s2, .continuationRow), (.s3, .continuedMark), (.s5, .joinedInsideWord),
        (.s6, .bandRow), (.s7, .gluedItem), (.s17, .ruleRow),
    ])
    func saysWhatWasMendedOnceWithItsCount(rule: Rule, kind: Repair.Kind) {
        var builder = ReportBuilder()
        builder.repairs = [9, 12, 12].map { Repair(kind, place: Place(line: $0), text: "ก|ข") }
        let found = rule.findings(in: builder.context)
        #expect(found.count == 1)
        #expect(found.first?.severity == .info)
        #expect(found.first?.place.line == 9)
        #expect(found.first?.message.th.contains("3") == true)
        #expect(found.first?.message.th.contains("บรรทัด 9 และ 12") == true)
        #expect(rule.findings(in: ReportBuilder().context).isEmpty)
    }

    @Test func saysEachSpellingOfAContinuedTitleOnce() {
        var builder = ReportBuilder()
        builder.repairs = [("แสดงเจตนาธรรมเนียม", 3), ("แสดงเจตนากรณี", 6), ("แสดง เจตนากรณี", 9)]
            .map { Repair(.continuedTitleDiffers, place: Place(line: $0.1), text: $0.0) }
        #expect(Rule.s4.findings(in: builder.context).map(\.place.line) == [3, 6])
    }

    @Test(arguments: [
        ("(1) ก (2) ข (4) ง", 1), ("1) ก 2) ข (3) ค", 0), ("(1) ก (2) ข (1) ค (2) ง", 0), ("(3) ค (4) ง", 0),
        ("(๔) ก (๖) ข", 1), ("(2) ก (2) ข", 1), ("(๐๘) และ (๐๑๐)", 0), ("(2) ก (12) ข", 0), ("", 0),
    ])
    func seesWhereItemsSkip(text: String, breaks: Int) {
        #expect(ListMarks(Squeezed(text)).breaks.count == breaks)
    }

    @Test(arguments: [
        ([1, 2, 3], 0), ([1, 3], 1), ([1, 1, 2], 1), ([6, 8, 9], 1), ([1, 2, 1], 0), ([], 0),
    ])
    func seesWhereStepsSkip(numbers: [Int], count: Int) {
        #expect(Rule.s8.findings(on: .sample(steps: numbers.map { ($0, "ทำงาน") })).count == count)
    }

    @Test func acceptsAListInsideAnItemAndTwoNumbersForOneResult() {
        let nested = ReportedMeasure.sample(results: [(1, "จัดประชุม ดังนี้"), (1, "ครั้งแรก"), (2, "ครั้งที่สอง")])
        let joined = ReportedMeasure.sample(results: [(1, "และ 2. แจกคู่มือ"), (3, "ตรวจนับ")])
        #expect(Rule.s8.findings(on: nested, joined).isEmpty)
    }

    @Test func namesTheStepsThatNoResultAnswers() throws {
        let measure = ReportedMeasure.sample(
            steps: [(1, "ก"), (2, "ข"), (3, "ค")], results: [(1, "ก"), (2, "ข"), (5, "จ")])
        let finding = try #require(Rule.s9.findings(on: measure).first)
        #expect(finding.message.th.contains("ขั้นตอนข้อ 3 ไม่มีผล"))
        #expect(finding.message.th.contains("ผลข้อ 5 ไม่มีขั้นตอน"))
    }

    @Test func seesResultsThatAnswerAnotherNumber() throws {
        let steps = [
            (1, "ลดขั้นตอนการให้บริการประชาชน"), (2, "จัดทำแบบสำรวจความพึงพอใจของผู้รับบริการ"), (3, "ตรวจนับพัสดุทุกสามเดือน"),
        ]
        let results = [(1, steps[0].1), (2, "อบรมพนักงานใหม่เรื่องวินัยและการลา"), (3, "หน่วยงาน" + steps[1].1)]
        let finding = try #require(Rule.s9.findings(on: .sample(steps: steps, results: results)).first)
        #expect(finding.message.th.contains("ขั้นตอนข้อ 2 ตรงกับผลข้อ 3"))
        #expect(Rule.s9.findings(on: .sample(steps: steps, results: steps)).isEmpty)
    }

    @Test(arguments: [
        ("<h3>ผลการประเมินภาพรวม</h3>\n<h3>ผลการประเมินรายตัวชี้วัด</h3>\n<p>ปี 2568</p>\n<h3>กราฟคะแนน</h3>\n<p>สูงขึ้น</p>", 2),
        ("<h3>ผลการประเมินภาพรวม</h3>\n<img src=\"1.png\">\n<h3>กราฟคะแนน</h3>\n<p>สูงขึ้น</p>", 0),
        ("<h3>ผลการประเมินภาพรวม</h3>\n<p>คะแนนดีขึ้นมาก</p>\n<h3>กราฟคะแนน</h3>\n<p>สูงขึ้น</p>", 0),
    ])
    func seesHeadingsOfChartsThatAreNotThere(html: String, count: Int) throws {
        let found = try Checked.findings(in: "<h2>รายงาน</h2>\n" + html).filter { $0.rule == "S16" }
        #expect(found.map { $0.message.th.contains("รวม \(count) หัวข้อ") } == (count == 0 ? [] : [true]))
    }

    @Test func asksForAnOutcomeOnlyWhereOthersHaveOne() {
        let with = ReportedMeasure.sample(outcomes: ["คืนตรงเวลาขึ้น"])
        let without = ReportedMeasure.sample(line: 8)
        #expect(Rule.s11.findings(on: with, without).map(\.place.line) == [8])
        #expect(Rule.s11.findings(on: without, without).isEmpty)
    }

    @Test func asksAPlanForNoResults() {
        let plan = ReportBuilder.ofYear(2568, kind: .measuresPlan).measure(.sample(units: ["กองคลัง"]))
        let found = Rule.s12.findings(in: plan.context)
        #expect(found.map(\.message.th).first?.contains("ระยะเวลา") == true)
        #expect(found.map(\.message.th).first?.contains("ผลลัพธ์") == false)
    }

    @Test func offersTheUnitsOfACellOneByOne() {
        let cell = "สำนักปลัด กองคลัง"
        let found = Rule.s13.findings(on: .sample(units: ["สำนักปลัด", "กองคลัง"], unitCell: cell))
        #expect(found.map(\.proposed?.value) == ["สำนักปลัด, กองคลัง"])
        #expect(Rule.s13.findings(on: .sample(units: ["กองช่าง"], unitCell: cell)).isEmpty)
    }

    @Test func offersTheAgencyOfACellOrOfTheLinks() {
        let linked = ReportBuilder().paragraph("ดู https://www.donsawang.go.th/1", line: 2)
        #expect(Rule.s15.findings(in: linked.context).map(\.proposed?.value) == ["www.donsawang.go.th"])
        let inCell = linked.changing {
            let place = Place(line: 9, table: 1, row: 2, column: 3)
            $0.agency = ReportedAgency(name: Sourced("อบต.ดอนสว่าง", text: "อบต.ดอนสว่าง", place: place))
        }
        #expect(Rule.s15.findings(in: inCell.context).map(\.proposed?.value) == ["อบต.ดอนสว่าง"])
        #expect(Rule.s15.findings(in: ReportBuilder().context).isEmpty)
    }

    @Test func joinsHeadingsWithoutAChart() {
        let empty = ReportBuilder().paragraph("ผลการประเมินภาพรวม", line: 1).paragraph("ผลการประเมินย้อนหลัง", line: 5)
            .paragraph("ปี 2568", line: 7)
        #expect(Rule.s16.findings(in: empty.context).map(\.place.line) == [1])
        let filled = ReportBuilder().paragraph("ผลการประเมินภาพรวม", line: 1).table(line: 5, [["ก"]])
        #expect(Rule.s16.findings(in: filled.context).isEmpty)
    }
}
