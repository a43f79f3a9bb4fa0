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

    /// Every year with a result, measures or an analysis, newest first.
    package func all(of agency: AgencyID) async throws -> [YearStanding] {
        let (results, measured, analysed) = try await store.read { tx in
            (
                try AssessmentResultStore(agency: agency).years(in: tx),
                try MeasureStore(agency: agency).years(in: tx), try AnalysisFindingStore(agency: agency).years(in: tx)
            )
        }
        var years: [FiscalYear: YearStanding] = [:]
        for (result, standing) in zip(results, standings(of: results)) { years[result.fiscalYear] = standing }
        for (year, count) in measured { years[year, default: waiting(year)].measures = count }
        for year in analysed { years[year, default: waiting(year)].hasAnalysis = true }
        return years.values.sorted { $0.year > $1.year }
    }

    /// One year with a result, measures or an analysis.
    func one(_ year: FiscalYear, of agency: AgencyID) async throws -> YearStanding? {
        try await all(of: agency).first { $0.year == year.year }
    }

    /// A year that is not assessed yet.
    private func waiting(_ year: FiscalYear) -> YearStanding {
        var standing = YearStanding(year: year.year, passMark: passMark(of: year))
        standing.remarks = [Phrases.noResultYet]
        return standing
    }

    /// The total from which a result of the year is passed, whether or not it has one yet.
    func passMark(of year: FiscalYear) -> Points {
        RuleSet.of(year, in: catalogues).levels.passMark
    }

    func catalogue(of year: FiscalYear) -> Catalogue? { catalogues.catalogue(for: year) }

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
