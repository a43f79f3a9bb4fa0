import Agencies
import Assessment
import Kernel
import Reports
import Storage
import TestKit
import Testing
import ThaiText

@testable import Cycle

@Suite struct DemoCodesTests {
    @Test func citesOnlyCodesOfTheCatalogueOfItsYear() async throws {
        let cited = try await citations()
        #expect(cited.count > 30)
        let catalogues = try CatalogueSet.builtIn()
        for citation in cited {
            let catalogue = try #require(catalogues.catalogue(for: citation.year))
            let isKnown =
                CodeReader.question(citation.code).map { catalogue.question($0) != nil }
                ?? CodeReader.item(citation.code).map { catalogue.item($0) != nil }
            #expect(isKnown == true, "\(citation)")
        }
    }

    @Test func citesQuestionsUnderTheirIndicator() async throws {
        let catalogues = try CatalogueSet.builtIn()
        for citation in try await citations() {
            guard let code = CodeReader.question(citation.code) else { continue }
            let question = try #require(catalogues.catalogue(for: citation.year)?.question(code))
            #expect(question.indicator == citation.indicator, "\(citation)")
        }
    }

    @Test func endsEveryMeasureInsideItsYear() throws {
        for measure in DemoMeasures.report(of: "x").measures {
            let (start, end) = (measure.period?.start, measure.period?.end)
            let year = try #require(FiscalYear(2568))
            #expect(start.map(year.contains) == true && end.map(year.contains) == true, "\(measure.title.value)")
        }
    }

    private struct Citation {
        let year: FiscalYear
        let indicator: Int?
        let code: String
    }

    /// Every code of the measures and the analyses, as they are stored.
    private func citations() async throws -> [Citation] {
        let kit = try await TestStore()
        return try await kit.store.write { tx in
            let ambience = Ambience.fixed()
            let agency = try #require(try AgencyDemo.fill(ambience: ambience, in: tx))
            try CycleDemo.fill(agency.id, named: agency.name, ambience: ambience, in: tx)
            return try (2566...2569).compactMap(FiscalYear.init).flatMap { year in
                let measures = try MeasureStore(agency: agency.id).list(year, in: tx).items
                let findings = try AnalysisFindingStore(agency: agency.id).list(year, in: tx)
                return measures.flatMap { measure in
                    measure.codes.map { Citation(year: year, indicator: measure.indicator, code: $0) }
                }
                    + findings.flatMap { finding in
                        (finding.questions + finding.items).map {
                            Citation(year: year, indicator: finding.indicator, code: $0)
                        }
                    }
            }
        }
    }
}
