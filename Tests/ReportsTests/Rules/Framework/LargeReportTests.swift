import Kernel
import Testing

@testable import Reports

/// The rules of numbers and dates on reports no person wrote: twice the rows, about twice the time.
struct LargeReportTests {
    private static func seconds(of text: String) throws -> Double {
        let read = try ReportReader.read(bytes: Array(text.utf8))
        let clock = ContinuousClock()
        var found = 0
        let took = clock.measure {
            let context = RuleContext(read: read, catalogues: .forTests)
            for rule in ReportCheck.numberRules + ReportCheck.dateRules { found += rule.findings(in: context).count }
        }
        #expect(found > 0)
        return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    }

    private static func plan(_ count: Int) -> String {
        ExampleAnalysis.with { analysis in
            let rows = analysis.rows
            analysis.rows = (0..<count).map { rows[$0 % rows.count] }
        }
    }

    private static func measures(_ count: Int) -> String {
        let days = "วันที่ 5 ก.พ. 2568 วันที่ 7 มี.ค. 2568 วันที่ 4 เม.ย. 2568 วันที่ 26 ต.ค. 2568"
        let row = ExampleRow().but { $0.results = "1. ประชุมประจำเดือน \(days) 2. อบรมพนักงาน 32 คน" }
        return ExampleReport(rows: Array(repeating: row, count: count)).text
    }

    @Test(arguments: [plan, measures])
    func growsWithTheTextAndNoFaster(_ text: @Sendable (Int) -> String) throws {
        let (small, large) = (try Self.seconds(of: text(400)), try Self.seconds(of: text(1_600)))
        #expect(large < small * 10 + 0.5, "400 rows took \(small) s, 1,600 rows \(large) s")
    }
}
