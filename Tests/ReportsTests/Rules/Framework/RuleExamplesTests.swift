import Assessment
import Kernel
import Testing
import ThaiText

@testable import Reports

struct RuleExamplesTests {
    @Test(arguments: RuleExample.all)
    func firesOnItsBadExample(_ example: RuleExample) throws {
        #expect(try Checked.rules(of: example.bad).contains(example.rule))
    }

    @Test(arguments: RuleExample.all)
    func staysSilentOnItsGoodExample(_ example: RuleExample) throws {
        #expect(try !Checked.rules(of: example.good).contains(example.rule))
    }

    @Test func everyRuleHasOneGoodAndOneBadExample() {
        #expect(RuleExample.all.map(\.rule).sorted() == ReportCheck.rules.map(\.id).sorted())
    }

    @Test(arguments: ReportCheck.rules.map(\.id))
    func saysWhatIsWrongInBothLanguages(_ id: String) throws {
        let rule = try #require(ReportCheck.rules.first { $0.id == id })
        for text in [rule.title, rule.reason, rule.remedy] {
            #expect(!text.th.isEmpty && !text.en.isEmpty)
        }
    }

    /// X1 is about Thai digits in addresses and so cannot stay the same.
    @Test(arguments: RuleExample.all.filter { $0.rule != "X1" })
    func findsTheSameWhicheverDigitsAreTyped(_ example: RuleExample) throws {
        let arabic = try Checked.findings(in: ThaiDigits.arabic(example.bad))
        let thai = try Checked.findings(in: Checked.thaiDigits(example.bad))
        #expect(Set(arabic.map(Checked.shape)) == Set(thai.map(Checked.shape)))
    }

    @Test(arguments: [ExampleReport.clean, ExampleAnalysis.clean])
    func aCleanReportGivesNoErrorAndNoWarning(_ text: String) throws {
        let findings = try Checked.findings(in: text).filter { $0.severity > .info }
        #expect(findings.isEmpty)
    }
}
