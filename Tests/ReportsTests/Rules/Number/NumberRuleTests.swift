import Kernel
import Testing

@testable import Reports

/// What the examples of the rules do not reach: proposals, milder cases, and the cases that must stay silent.
struct NumberRuleTests {
    private static func findings(_ rule: String, _ change: (inout ExampleAnalysis) -> Void) throws -> [Finding] {
        try Checked.findings(in: ExampleAnalysis.with(change)).filter { $0.rule == rule }
    }

    @Test func blamesTheTableWhenTheOtherScoreFitsTheTotal() throws {
        let found = try Self.findings("N1") { analysis in
            analysis.scores[9][2] = "70.00"
        }
        #expect(found.first?.proposed?.value == "84.00")
        #expect(found.first?.place.line == 14)
    }

    @Test func proposesNoScoreWithoutATotal() throws {
        let found = try Self.findings("N1") { analysis in
            analysis.total = "-"
            analysis.rows[9].analysis = "ได้รับคะแนน 70.00 คะแนน ควรพัฒนาต่อ"
        }
        #expect(found.map { $0.proposed == nil } == [true])
    }

    @Test func takesTwoYearsSideBySideForAComparison() throws {
        let text = ExampleReport.with {
            $0.outcome = "ปี 2567 ตัวชี้วัดที่ 8 ได้คะแนน 87.90 คะแนน และปี 2568 ตัวชี้วัดที่ 8 ได้คะแนน 90.00 คะแนน"
        }
        let rules = try Checked.rules(of: text)
        #expect(!rules.contains("N1") && !rules.contains("N11"))
    }

    @Test(arguments: [("ผ่านดี", "ผ่าน"), ("ต้องปรับปรุง", "ผ่าน")])
    func proposesTheLevelThatFollows(printed: String, right: String) throws {
        #expect(try Self.findings("N3") { $0.level = printed }.map(\.proposed?.value) == [right])
    }

    @Test func proposesTheTotalThatFollowsFromTheTable() throws {
        let found = try Self.findings("N2") { $0.total = "91.00" }
        #expect(found.first?.proposed?.value == "87.20")
    }

    @Test func keepsTheNameAndProposesTheOfficialOne() throws {
        let found = try Self.findings("N4") { $0.scores[9][1] = "การเปิดเผยข้อมูล" }
        #expect(found.map(\.proposed?.value) == ["การป้องกันการทุจริต"])
    }

    @Test func leavesAPlanForFewIndicatorsAlone() throws {
        #expect(try Self.findings("N6") { $0.rows.removeLast(4) }.isEmpty)
    }

    @Test func seesAnIndicatorThatStandsTwice() throws {
        let found = try Self.findings("N6") { $0.rows[1].key = $0.rows[0].key }
        #expect(found.count == 2)
    }

    @Test(arguments: [
        ("ได้รับคะแนน 82.00 คะแนน (คะแนนต่ำสุดใน 10 ตัวชี้วัด)", 8, true),
        ("ได้รับคะแนน 92.30 คะแนน เป็นคะแนนสูงสุด", 2, true),
        ("ได้รับคะแนน 82.00 คะแนน เป็นคะแนนสูง", 8, false),
        ("ได้รับคะแนน 92.30 คะแนน (คะแนนต่ำ)", 2, true),
    ])
    func believesASuperlativeThatIsTrue(analysis: String, row: Int, isTrue: Bool) throws {
        #expect(try Self.findings("N7") { $0.rows[row].analysis = analysis }.isEmpty == isTrue)
    }

    @Test func offersNoIndicatorByAFigureABetterSourceRefutes() throws {
        let found = try Self.findings("N7") { analysis in
            analysis.rows[8].analysis = "ได้รับคะแนน 82.00 คะแนน (คะแนนต่ำสุดใน 10 ตัวชี้วัด)"
            analysis.rows[9].analysis = "ได้รับคะแนน 70.00 คะแนน ควรพัฒนาต่อ"
        }
        #expect(found.map { $0.proposed == nil } == [true])
        #expect(found.first?.message.th.contains("84.00") == true)
    }

    @Test func namesAQuestionTheYearDoesNotHave() throws {
        let found = try Self.findings("N9") { $0.sections[4].develop = "i29 ประเด็น ควรเพิ่มช่องทาง" }
        #expect(found.map(\.severity) == [.warning])
    }

    @Test func seesAScoreNobodyExplains() throws {
        #expect(try Self.findings("N12") { $0.sections.removeLast() }.map(\.place.line) == [14])
    }

    @Test func seesANumberOfNoIndicatorAndAScoreAboveAHundred() throws {
        let found = try Self.findings("N12") { $0.scores += [["11", "การประเมินใหม่", "101.00"]] }
        #expect(found.map(\.place.column) == [1, 3])
    }
}
