import Cycle
import Kernel
import Reports
import Storage
import Testing
import ThaiText

@Suite struct AcceptanceBlockerTests {
    private let year: FiscalYear

    init() throws {
        year = try #require(FiscalYear(2568))
    }

    @Test func namesEverythingThatStandsInTheWay() async throws {
        let two = try await TwoAgencies()
        let staged = try await two.stage(.sample(agency: "อบต.เขาอีกแห่ง", year: nil)).reportImport
        let expected: [AcceptanceBlocker] = [
            .fiscalYearUnknown, .otherAgency(reported: "อบต.เขาอีกแห่ง", ours: TwoAgencies.name), .nothingRead,
        ]
        await #expect(throws: ImportProblem.blocked(expected)) { try await two.accept(staged.id) }
        let words = ImportProblem.blocked(expected).message.en
        #expect(words.contains("--year") && words.contains("--other-name"))
    }

    @Test func letsThePersonSayWhatTheReportDoesNot() async throws {
        let two = try await TwoAgencies()
        let report = Report.sample(agency: "อบต.เขาอีกแห่ง", year: nil, measures: [.sample("ก")])
        guard
            case .accepted = try await two.take(
                report, AcceptanceChoices(fiscalYear: year, acceptsOtherName: true))
        else {
            Issue.record("both were given")
            return
        }
        #expect(try await two.measures(year).count == 1)
    }

    @Test(arguments: [
        ("อบต.หนองตัวอย่าง", true), ("องค์การบริหารส่วนตำบลหนองตัวอย่าง", true), ("องค์การบริหารส่วนตำบล หนอง ตัวอย่าง", true),
        ("หนองตัวอย่าง", true), ("องค์การบริหารส่วนตำบลหนองตัวอยาง", true), ("เทศบาลตำบลหนองตัวอย่าง", false),
        ("อบต.หนองบัวบาน", false), ("อบจ.หนองตัวอย่าง", false),
    ])
    func knowsItsOwnNameInOtherSpellings(reported: String, isOurs: Bool) {
        let report = Report.sample(agency: reported, measures: [.sample("ก")])
        let blockers = ReportAcceptance.blockers(of: report, for: TwoAgencies.name, choices: AcceptanceChoices())
        #expect(blockers.isEmpty == isOurs)
    }

    @Test func findsNoOtherAgencysImport() async throws {
        let two = try await TwoAgencies()
        let theirs = try await two.stage(.sample(measures: [.sample("ก")]), for: two.theirs).reportImport
        await #expect(throws: ImportProblem.unknown) { try await two.accept(theirs.id) }
    }
}
