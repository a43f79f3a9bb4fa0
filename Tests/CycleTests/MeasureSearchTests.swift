import Kernel
import Storage
import Testing
import ThaiText

@testable import Cycle

/// A search counts all it finds, however much it shows and however it reads.
@Suite struct MeasureSearchTests {
    @Test(arguments: [1, 2, 3, 7, 250])
    func countsEveryHitWhateverTheBatch(_ batch: Int) async throws {
        let search = try await search(MeasureQuery(), skipping: 2, most: 3, batch: batch)
        #expect(search.found == 7 && search.unproven == 4)
        #expect(search.entries.map(\.measure.title) == ["เรื่อง 3", "เรื่อง 4", "เรื่อง 5"])
    }

    @Test func countsOnlyWhatIsAskedFor() async throws {
        var query = MeasureQuery()
        query.proof = .unproven
        let search = try await search(query, skipping: 3, most: 3, batch: 2)
        #expect(search.found == 4 && search.unproven == 4)
        #expect(search.entries.map(\.measure.title) == ["เรื่อง 7"])
        query = MeasureQuery()
        query.filter.state = .done
        #expect(try await self.search(query, skipping: 0, most: 9, batch: 2).found == 4)
    }

    private func search(
        _ query: MeasureQuery, skipping skipped: Int, most: Int, batch: Int
    ) async throws -> MeasureSearch {
        let two = try await TwoAgencies()
        let year = try #require(FiscalYear(2568))
        let titles = (1...7).map { number in (number.isMultiple(of: 2), "เรื่อง \(number)") }
        try await two.take(
            .sample(measures: titles.map { isPlan, title in .sample(title, status: isPlan ? nil : "แล้วเสร็จ") }))
        let measures = MeasureStore(agency: two.ours)
        return try await two.store.read { tx in
            try MeasureSearch(
                query, in: year, of: measures, skipping: skipped, most: most, batch: batch, in: tx)
        }
    }
}
