import Testing
import ThaiText

@testable import Assessment

@Suite struct BuiltInCatalogueTests {
    @Test func loadsWithoutAFault() throws {
        #expect(try TestCatalogues.builtIn().years.map(\.year) == [2566, 2567, 2568, 2569])
    }

    @Test(arguments: [(2566, 30, 15, 43), (2567, 15, 9, 35), (2568, 15, 9, 28), (2569, 15, 9, 26)])
    func countsWhatTheYearAsks(year: Int, iit: Int, eit: Int, oit: Int) throws {
        let catalogue = try TestCatalogues.catalogue(year)
        #expect(catalogue.questions.filter { $0.code.instrument == .iit }.count == iit)
        #expect(catalogue.questions.filter { $0.code.instrument == .eit }.count == eit)
        #expect(catalogue.items.count == oit)
        #expect(catalogue.indicators.map(\.number) == Array(1...10))
        #expect(catalogue.topics.count == 7)
    }

    @Test(arguments: [(2566, "o42", "o43"), (2567, "o34", "o35"), (2568, "o27", "o28"), (2569, "o25", "o26")])
    func knowsWhichItemsTheCycleWrites(year: Int, measures: String, report: String) throws {
        let catalogue = try TestCatalogues.catalogue(year)
        #expect(catalogue.item(.measures)?.key == measures)
        #expect(catalogue.item(.measuresReport)?.key == report)
    }

    @Test(arguments: [2566, 2567, 2568, 2569])
    func givesEveryEntryASourceThatIsListed(year: Int) throws {
        let catalogue = try TestCatalogues.catalogue(year)
        let ids = Set(catalogue.sources.map(\.id))
        for item in catalogue.items {
            #expect(!item.standing.sources.isEmpty)
            #expect(Set(item.standing.sources).isSubset(of: ids))
        }
        #expect(catalogue.sources.allSatisfy { !$0.title.isEmpty })
    }

    @Test func keepsTheNamesOfIndicatorEight() throws {
        let indicator = try #require(try TestCatalogues.catalogue(2568).indicator(8))
        #expect(indicator.name == "การปรับปรุงการทำงาน")
        #expect(indicator.aliases.contains("การปรับปรุงระบบการทำงาน"))
        #expect(indicator.aliases.contains("การปรับปรุงการดำเนินงาน"))
    }

    @Test func takesWhat2569LacksFrom2568AsUnverified() throws {
        let catalogue = try TestCatalogues.catalogue(2569)
        #expect(catalogue.basedOn?.year == 2568)
        #expect(catalogue.completeness == .fragment)
        #expect(catalogue.indicators.allSatisfy { !$0.standing.verified && $0.standing.inheritedFrom?.year == 2568 })
        #expect(catalogue.levels.standing.inheritedFrom?.year == 2568)
        #expect(catalogue.items.allSatisfy { $0.standing.inheritedFrom == nil && !$0.standing.verified })
        let code = try #require(ItemCode(27))
        #expect(catalogue.item(code) == nil)
        #expect(catalogue.questions.allSatisfy { $0.adviceItems.isEmpty })
        #expect(catalogue.subIndicators.allSatisfy { $0.items == nil })
    }

    @Test(arguments: [2570, 2571, 2600])
    func givesALaterYearTheNewestCompleteCatalogue(year: Int) throws {
        let catalogue = try TestCatalogues.catalogue(year)
        #expect(catalogue.year.year == year)
        #expect(catalogue.basedOn?.year == 2568)
        #expect(catalogue.completeness == .inherited)
        #expect(catalogue.items.count == 28)
        #expect(catalogue.items.allSatisfy { !$0.standing.verified && $0.period == nil })
        #expect(catalogue.indicators.allSatisfy { !$0.standing.verified })
        #expect(!catalogue.levels.verified)
        #expect(catalogue.calendar.isEmpty && catalogue.facts.isEmpty)
    }

    @Test(arguments: [2562, 2565]) func hasNoCatalogueBefore2566(year: Int) throws {
        let catalogue = try TestCatalogues.builtIn().catalogue(for: try TestCatalogues.year(year))
        #expect(catalogue == nil)
    }

    @Test func keepsTheConflictsVisible() throws {
        #expect(try TestCatalogues.catalogue(2566).conflicts.map(\.id).contains("level-names"))
        #expect(try TestCatalogues.catalogue(2567).conflicts.map(\.id).contains("question-count"))
        let conflict = try #require(try TestCatalogues.catalogue(2568).conflicts.first { $0.id == "oit-item" })
        #expect(conflict.readings.count == 2)
    }

    @Test func verifiesNoWordingOfAQuestion() throws {
        for year in [2566, 2567, 2568] {
            #expect(try TestCatalogues.catalogue(year).questions.allSatisfy { !$0.standing.verified })
        }
        #expect(try TestCatalogues.catalogue(2568).questions.filter(\.themeVerified).count > 5)
    }
}
