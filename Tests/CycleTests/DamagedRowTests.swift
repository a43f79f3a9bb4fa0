import Reports
import Storage
import Testing
import ThaiText

@testable import Cycle

/// A row that holds a name the program does not know is a defect that is said, not some harmless value.
@Suite struct DamagedRowTests {
    @Test(arguments: [
        ("report_import", "kind"), ("report_import", "layout"), ("indicator_score", "stood_in"),
        ("value_conflict", "stood_in"),
    ])
    func isRefused(table: Query, column: Query) async throws {
        let two = try await TwoAgencies()
        let year = try #require(FiscalYear(2568))
        let scores = ReportedScores(indicators: [try .sample(1, 90), try .sample(1, 91, in: .prose)])
        let staged = try await two.stage(.sample(scores: scores)).reportImport
        _ = try await two.accept(staged.id)
        try await readAll(of: two, staged.id, year)
        try await two.store.write { tx in try tx.execute("UPDATE \(table) SET \(column) = 'nonsense'") }
        await #expect(throws: StoredRowDefect.self) { try await readAll(of: two, staged.id, year) }
    }

    private func readAll(of two: TwoAgencies, _ id: ImportID, _ year: FiscalYear) async throws {
        let agency = two.ours
        try await two.store.read { tx in
            _ = try ReportImportStore(agency: agency).find(id: id, in: tx)
            _ = try AssessmentResultStore(agency: agency).find(year, in: tx)
            _ = try ValueConflictStore(agency: agency).open(in: year, in: tx)
        }
    }
}
