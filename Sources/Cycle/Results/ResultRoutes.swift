import Kernel
import Storage
import ThaiText
import Web

/// The pages about scores: all years, one year, and its analysis.
struct ResultRoutes: Sendable {
    let store: any Store
    let standings: YearStandings

    var routes: [Route] {
        [
            .get("/ita", for: .anyone, Phrases.results, use: years),
            .get("/ita/{year}", for: .anyone, Phrases.oneYear, use: year),
            .get("/ita/{year}/analysis", for: .anyone, Phrases.analysis, use: analysis),
        ]
    }

    private func years(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let years = try await standings.all(of: agency.id)
        return .page(YearsPage(frame: context.frame, years: years))
    }

    private func year(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let year = try context.fiscalYear()
        guard let standing = try await standings.one(year, of: agency.id) else { throw WebProblem.missingPage }
        return .page(YearPage(frame: context.frame, standing: standing))
    }

    private func analysis(_ context: PortalContext) async throws -> Answer {
        let agency = try context.requiredAgency()
        let year = try context.fiscalYear()
        let standing = try await standings.one(year, of: agency.id)
        let (findings, hasMeasures) = try await store.read { tx in
            let findings = try AnalysisFindingStore(agency: agency.id).list(year, in: tx)
            return (findings, try MeasureStore(agency: agency.id).years(in: tx).contains { $0.year == year.next })
        }
        guard standing?.hasResult == true || !findings.isEmpty else { throw WebProblem.missingPage }
        return .page(
            AnalysisPage(
                frame: context.frame, year: year.year, floor: standings.passMark(of: year),
                entries: findings.map { AnalysisPage.Entry($0, standing) },
                hasMeasures: hasMeasures, catalogue: standings.catalogue(of: year)))
    }
}

extension AnalysisPage.Entry {
    /// The indicator's own name and score stand above what the finding says; the printed heading where it has no number.
    fileprivate init(_ finding: AnalysisFinding, _ standing: YearStanding?) {
        let indicator = standing?.indicators.first { $0.number == finding.indicator }
        let heading = indicator.map {
            Bilingual(th: "\($0.number). \($0.name.th)", en: "\($0.number). \($0.name.en)")
        }
        self.init(
            heading: heading ?? Bilingual(th: finding.heading, en: finding.heading), score: indicator?.score,
            strength: finding.strength, toDevelop: finding.toDevelop, codes: finding.questions + finding.items)
    }
}

extension PortalContext {
    /// The year of the path: four Arabic digits. Anything else is a page that does not exist.
    func fiscalYear() throws -> FiscalYear {
        let text = try parameter("year")
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            let year = FiscalYear(number)
        else { throw WebProblem.missingPage }
        return year
    }
}
