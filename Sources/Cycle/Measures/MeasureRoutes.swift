import Assessment
import Kernel
import Reports
import Storage
import ThaiText
import Web

/// The pages about measures: the year's list, one measure, the report.
struct MeasureRoutes: Sendable {
    let store: any Store
    let catalogues: CatalogueSet

    /// Measures that one report shows; the page says how many there are beyond.
    static let mostInReport = 1_000

    var routes: [Route] {
        [
            .get("/ita/{year}/measures", for: .anyone, Phrases.measures, use: measures),
            .get("/ita/{year}/measures/{id}", for: .anyone, Phrases.measurePage, use: measure),
            .get("/ita/{year}/report", for: .anyone, Phrases.report, use: report),
        ]
    }

    private func measures(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let year = try context.fiscalYear()
        var query = MeasureQuery(context.query)
        var answer = try await find(query, in: year, of: agency.id, page: query.page)
        let pages = max(1, (answer.search.found + MeasuresPage.perPage - 1) / MeasuresPage.perPage)
        if query.page > pages {
            query.page = pages
            answer = try await find(query, in: year, of: agency.id, page: pages)
        }
        return .page(
            MeasuresPage(
                frame: context.frame, year: year.year, query: query, units: answer.units,
                entries: answer.search.entries, found: answer.search.found, unproven: answer.search.unproven,
                pages: pages, catalogue: catalogues.catalogue(for: year)))
    }

    private func measure(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let year = try context.fiscalYear()
        guard let id = MeasureID(try context.parameter("id")),
            let measure = try await store.read({ tx in try MeasureStore(agency: agency.id).find(id, in: tx) }),
            measure.fiscalYear == year
        else { throw WebProblem.missingPage }
        return .page(
            MeasurePage(
                frame: context.frame, measure: measure, proof: ProofOfClaim.proof(of: measure),
                catalogue: catalogues.catalogue(for: year)))
    }

    private func report(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let year = try context.fiscalYear()
        let query = MeasureQuery(context.query)
        let answer = try await find(query, in: year, of: agency.id, page: nil)
        let entries = answer.search.entries
        let usual = try await usualLayout(of: entries.first?.measure, agency: agency.id)
        return .page(
            MeasuresReportPage(
                frame: context.frame, agency: agency, year: year, query: query, units: answer.units,
                layout: ReportLayout.forMeasures(chosen: context.query.text("layout"), usual: usual),
                entries: entries, found: answer.search.found, catalogue: catalogues.catalogue(for: year)))
    }

    /// The layout of the report that the measures came in.
    private func usualLayout(of measure: Measure?, agency: AgencyID) async throws -> ReportLayout? {
        guard let source = measure?.source else { return nil }
        return try await store.read { tx in
            try ReportImportStore(agency: agency).find(id: source, in: tx)?.layout
        }
    }

    /// - Parameter page: of the list; nil for the report, which shows all at once.
    private func find(
        _ query: MeasureQuery, in year: FiscalYear, of agency: AgencyID, page: Int?
    ) async throws -> (search: MeasureSearch, units: [String]) {
        let measures = MeasureStore(agency: agency)
        let (skipped, most) =
            page.map { (($0 - 1) * MeasuresPage.perPage, MeasuresPage.perPage) } ?? (0, Self.mostInReport)
        return try await store.read { tx in
            let isKnown =
                try measures.years(in: tx).contains { $0.year == year }
                || AssessmentResultStore(agency: agency).find(year, in: tx) != nil
            guard isKnown else { throw WebProblem.missingPage }
            let search = try MeasureSearch(query, in: year, of: measures, skipping: skipped, most: most, in: tx)
            return (search, try measures.units(in: year, in: tx))
        }
    }
}
