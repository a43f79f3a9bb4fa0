import Kernel
import Testing
import ThaiText

@testable import Reports

struct SubstanceRuleTests {
    @Test(arguments: [
        ("จัดทำคู่มือยืมพัสดุและเผยแพร่ให้พนักงานทราบ", 1), ("หน่วยงานจัดทำคู่มือยืมพัสดุและเผยแพร่ให้พนักงานทราบ", 1),
        ("แจกคู่มือ 40 เล่มแก่พนักงานที่มาประชุม", 0), ("ดำเนินการแล้วเสร็จ", 0),
    ])
    func seesAResultThatCopiesItsStep(result: String, count: Int) {
        let steps: [(Int?, String)] = [(1, "จัดทำคู่มือยืมพัสดุและเผยแพร่ให้พนักงานทราบ")]
        #expect(Rule.q1.findings(on: .sample(steps: steps, results: [(1, result)])).count == count)
    }

    @Test func seesOneTextUnderTwoMeasures() {
        let text = "ประชาชนเข้าถึงข้อมูลของหน่วยงานได้สะดวกขึ้น"
        let found = Rule.q2.findings(
            on: .sample("การยืมพัสดุ", outcomes: [text]), .sample("การอบรม", line: 8, outcomes: [text + " และเร็วขึ้น"]))
        #expect(found.map(\.place.line) == [8])
        #expect(
            Rule.q2.findings(on: .sample("ก", results: [(1, "แล้วเสร็จ")]), .sample("ข", results: [(1, "แล้วเสร็จ")]))
                .isEmpty)
    }

    @Test(arguments: [
        ("หน่วยงานได้จัดทำคู่มือและเผยแพร่", 1), ("หน่วยงานได้รับความเชื่อมั่นมากขึ้น", 0), ("หน่วยงานได้แจกคู่มือ 40 เล่ม", 0),
        ("ประชาชนได้รับบริการเร็วขึ้น", 0),
    ])
    func tellsDeedsFromOutcomes(outcome: String, count: Int) {
        #expect(Rule.q3.findings(on: .sample(outcomes: [outcome])).count == count)
    }

    @Test(arguments: [
        ("ดำเนินการแล้วเสร็จ", false), ("ทำแล้วในปีงบประมาณ พ.ศ. 2568", false), ("(1) ทำแล้ว 2. ทำแล้ว", false),
        ("ตัวชี้วัดที่ 6 ดีขึ้น", false), ("อบรม 32 คน", true), ("ร้อยละ 95.5", true), ("๔ หมู่บ้าน", true),
    ])
    func knowsAQuantityFromAYearOrAMark(text: String, isQuantity: Bool) {
        #expect(Squeezed(text).hasQuantity == isQuantity)
    }

    @Test func joinsAllMeasuresWithoutEvidence() {
        let status = ReportedMeasure.sample(results: [(nil, "ดำเนินการแล้วเสร็จ")])
        let proven = ReportedMeasure.sample(results: [(nil, "อบรมแล้ว แนบรายงานการประชุม")])
        let found = Rule.q4.findings(on: status, proven, status)
        #expect(found.count == 1)
        #expect(found.first?.message.th.contains("มาตรการที่ 1 และ 3 (2 จาก 3)") == true)
    }

    @Test(arguments: ["ทุกกอง", "ทุกสำนัก/กองงาน", "เจ้าหน้าที่ทุกคน"])
    func seesThatEveryoneIsResponsible(unit: String) {
        #expect(Rule.q7.findings(on: .sample(units: [unit])).count == 1)
        #expect(Rule.q7.findings(on: .sample(units: [unit, "กองคลัง"])).isEmpty)
    }

    @Test func acceptsOneMeasureWithAShorterPeriod() {
        let whole = ReportedPeriod(text: "ไตรมาสที่ 1-4", place: Place())
        let short = ReportedPeriod(
            text: "ม.ค. - มี.ค. 2568", start: ThaiDate(year: 2025, month: 1, day: 1),
            end: ThaiDate(year: 2025, month: 3, day: 31), place: Place())
        var measures = [ReportedMeasure.sample(), .sample(), .sample()]
        for index in measures.indices { measures[index].period = whole }
        #expect(Rule.q8.findings(on: measures[0], measures[1], measures[2]).count == 1)
        measures[2].period = short
        #expect(Rule.q8.findings(on: measures[0], measures[1], measures[2]).isEmpty)
    }

    @Test func offersBothQuantitiesThatDisagree() {
        let words = "ประชาชนแสดงความคิดเห็นต่อการให้บริการได้ จำนวน "
        let found = Rule.q9.findings(
            on: .sample(outcomes: [words + "2 ช่องทาง"]), .sample(line: 8, outcomes: [words + "๑ ช่องทาง"]))
        #expect(found.map(\.proposed?.value) == ["2 ช่องทาง / 1 ช่องทาง"])
        #expect(found.first?.place.line == 8)
        #expect(
            Rule.q9.findings(on: .sample(outcomes: [words + "2 ช่องทาง"]), .sample(outcomes: [words + "๒ ช่องทาง"]))
                .isEmpty)
    }

    @Test(arguments: [
        ("แจ้งช่องทางร้องเรียนการทุจริตผ่าน LINE กลุ่มพนักงาน ซึ่งเป็นช่องทางลับ", 1), ("แจ้งข่าวผ่าน LINE กลุ่มพนักงาน", 0),
        ("ร้องเรียนการทุจริตทางแบบฟอร์มลับ", 0), ("ส่งเรื่องลับถึงผู้ดูแลเว็บไซต์เมื่อมีผู้แจ้งเบาะแส", 1),
    ])
    func seesASecretChannelThatOthersRead(result: String, count: Int) {
        #expect(Rule.q14.findings(on: .sample(results: [(1, result)])).count == count)
    }

    @Test func masksPersonalNumbersAndWeighsThem() {
        let builder = ReportBuilder().paragraph("บัตร 1100000000113 โทร 081-234-5678", line: 4)
        let found = Rule.q15.findings(in: builder.context)
        #expect(found.map(\.severity) == [.error, .warning])
        #expect(found.allSatisfy { !$0.message.th.contains("1100000000113") && !$0.message.th.contains("5678") })
    }

    @Test(arguments: [
        "เลขที่ 0994000165510", "1100000000114", "โทร 044-123456", "https://a.go.th/0812345678", "025684321",
    ])
    func acceptsPublicNumbers(text: String) {
        #expect(Rule.q15.findings(in: ReportBuilder().paragraph(text, line: 1).context).isEmpty)
    }
}
