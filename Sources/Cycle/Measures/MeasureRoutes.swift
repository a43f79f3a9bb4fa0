import Kernel
import Reports
import Storage
import ThaiText
import Web

/// The pages about measures: the year's list, one measure, the report.
struct MeasureRoutes: Sendable {
    let store: any Store

    /// No agency has this many measures in a year; one that had would see the first.
    static let most = 1_000

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
        let found = try await find(query, in: year, of: agency.id)
        let pages = max(1, (found.entries.count + MeasuresPage.perPage - 1) / MeasuresPage.perPage)
        query.page = min(query.page, pages)
        let first = (query.page - 1) * MeasuresPage.perPage
        return .page(
            MeasuresPage(
                frame: context.frame, year: year.year, query: query, units: found.units,
                entries: Array(found.entries.dropFirst(first).prefix(MeasuresPage.perPage)),
                found: found.entries.count, unproven: found.entries.count { $0.proof.isUnproven }, pages: pages))
    }

    private func measure(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let year = try context.fiscalYear()
        guard let id = MeasureID(try context.parameter("id")),
            let measure = try await store.read({ tx in try MeasureStore(agency: agency.id).find(id, in: tx) }),
            measure.fiscalYear == year
        else { throw WebProblem.missingPage }
        return .page(
            MeasurePage(frame: context.frame, measure: measure, proof: ProofOfClaim.proof(of: measure)))
    }

    private func report(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let year = try context.fiscalYear()
        let query = MeasureQuery(context.query)
        let found = try await find(query, in: year, of: agency.id)
        let usual = try await usualLayout(of: found.entries.first?.measure, agency: agency.id)
        return .page(
            MeasuresReportPage(
                frame: context.frame, agency: agency, year: year, query: query, units: found.units,
                layout: ReportLayout.forMeasures(chosen: context.query.text("layout"), usual: usual),
                entries: found.entries))
    }

    /// The layout of the report that the measures came in.
    private func usualLayout(of measure: Measure?, agency: AgencyID) async throws -> ReportLayout? {
        guard let source = measure?.source else { return nil }
        return try await store.read { tx in
            try ReportImportStore(agency: agency).find(id: source, in: tx)?.layout
        }
    }

    private func find(
        _ query: MeasureQuery, in year: FiscalYear, of agency: AgencyID
    ) async throws -> (entries: [MeasuresPage.Entry], units: [String]) {
        let measures = MeasureStore(agency: agency)
        let (list, units) = try await store.read { tx in
            let isKnown =
                try measures.years(in: tx).contains { $0.year == year }
                || AssessmentResultStore(agency: agency).find(year, in: tx) != nil
            guard isKnown else { throw WebProblem.missingPage }
            let list = try measures.list(year, where: query.filter, limit: Self.most, in: tx).items
            return (list, try measures.units(in: year, in: tx))
        }
        let entries = list.map { MeasuresPage.Entry(measure: $0, proof: ProofOfClaim.proof(of: $0)) }
            .filter { query.proof == nil || ProofState($0.proof) == query.proof }
        return (entries, units)
    }
}
