package import Assessment
package import Kernel
package import Storage
import ThaiText

/// The years of an agency, scored by the rules of each year when they are asked for: nothing computed is stored.
package struct YearStandings: Sendable {
    private let store: any Store
    private let catalogues: CatalogueSet

    package init(store: any Store, catalogues: CatalogueSet) {
        self.store = store
        self.catalogues = catalogues
    }

    /// Every year with a result, newest first.
    package func all(of agency: AgencyID) async throws -> [YearStanding] {
        let results = try await store.read { tx in try AssessmentResultStore(agency: agency).years(in: tx) }
        return standings(of: results)
    }

    /// One year with a result.
    func one(_ year: FiscalYear, of agency: AgencyID) async throws -> YearStanding? {
        let results = try await store.read { tx in
            let results = AssessmentResultStore(agency: agency)
            return try [year, year.previous].compactMap { year in
                try year.flatMap { try results.find($0, in: tx) }
            }
        }
        return standings(of: results).first { $0.year == year.year }
    }

    /// - Parameter results: newest first; the one before a year is the next in the list if it is the year before.
    private func standings(of results: [AssessmentResult]) -> [YearStanding] {
        let scored = results.map { result in
            Scoring.score(
                ScoreSheet(fiscalYear: result.fiscalYear, indicators: result.scores), catalogues: catalogues)
        }
        return results.indices.map { index in
            let result = results[index]
            let isFollowed = index + 1 < results.count && results[index + 1].fiscalYear == result.fiscalYear.previous
            var standing = YearStanding(
                scored[index], published: (result.publishedTotal?.value, result.publishedLevel?.value),
                previous: isFollowed ? scored[index + 1] : nil,
                catalogue: catalogues.catalogue(for: result.fiscalYear))
            if standing.change == nil, isFollowed, let total = standing.total,
                let before = scored[index + 1].total?.published ?? results[index + 1].publishedTotal?.value
            {
                standing.change = PointsChange(from: before.rounded(to: 2), to: total).formatted
            }
            return standing
        }
    }
}
