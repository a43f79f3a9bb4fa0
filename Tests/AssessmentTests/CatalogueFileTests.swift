import Testing
import ThaiText

@testable import Assessment

/// Files of the data folder on top of the built-in catalogues.
@Suite struct CatalogueFileTests {
    private static let source = #""sources":[{"id":"handbook","kind":"official","title":"คู่มือการประเมิน"}]"#

    @Test func replacesOneEntryAndKeepsTheRest() throws {
        let file = """
            {"fiscalYear":2568,\(Self.source),"items":[{"code":"o7","indicator":9,"subIndicator":"9.2",
            "title":"รายงานผลการดำเนินงานประจำปี","components":["ผลการดำเนินงาน"],"componentsVerified":true,
            "verified":true,"sources":["handbook"]}]}
            """
        let set = try TestCatalogues.builtIn().adding(files: [("ours.json", file)])
        let year = try TestCatalogues.year(2568)
        let catalogue = try #require(set.catalogue(for: year))
        let item = try #require(catalogue.items.first { $0.key == "o7" })
        #expect(item.standing.verified)
        #expect(item.standing.sources == ["handbook"])
        #expect(item.components == ["ผลการดำเนินงาน"])
        #expect(catalogue.items.count == 28)
        #expect(catalogue.completeness == .complete)
        #expect(catalogue.source("handbook")?.kind == .official)
        #expect(catalogue.source("unsourced") != nil)
    }

    @Test func letsACorrectionReachTheYearsBasedOnIt() throws {
        let file = """
            {"fiscalYear":2568,\(Self.source),"indicators":[{"number":8,"name":"ชื่อใหม่","nameEn":"New","instrument":"EIT",
            "verified":true,"sources":["handbook"]}]}
            """
        let set = try TestCatalogues.builtIn().adding(files: [("ours.json", file)])
        for year in [2569, 2570] {
            let indicator = set.catalogue(for: try TestCatalogues.year(year))?.indicator(8)
            #expect(indicator?.name == "ชื่อใหม่")
            #expect(indicator?.standing.verified == false)
        }
    }

    @Test func addsAYearThatInheritsEverything() throws {
        let file = """
            {"fiscalYear":2570,"basedOn":2568,\(Self.source),"levels":{"verified":true,"sources":["handbook"],"rules":[
            {"name":"ผ่าน","nameEn":"Passed","minTotal":80,"verified":true,"sources":["handbook"]},
            {"name":"ไม่ผ่าน","nameEn":"Not passed","minTotal":0,"verified":true,"sources":["handbook"]}]}}
            """
        let set = try TestCatalogues.builtIn().adding(files: [("ita-2570.json", file)])
        let year = try TestCatalogues.year(2570)
        let catalogue = try #require(set.catalogue(for: year))
        #expect(catalogue.basedOn?.year == 2568)
        #expect(catalogue.items.count == 28)
        #expect(catalogue.items.allSatisfy { !$0.standing.verified })
        #expect(catalogue.levels.verified)
        let result = Scoring.score(try TestCatalogues.sheet(2570, iit: 80, eit: 80, oit: 80), catalogues: set)
        #expect(result.level?.name == "ผ่าน")
        #expect(!result.rules.verified)
    }

    @Test func laysLaterFilesOverEarlierOnesByName() throws {
        func file(_ name: String) -> String {
            """
            {"fiscalYear":2568,\(Self.source),"topics":[{"number":1,"name":"\(name)","verified":true,"sources":["handbook"]}]}
            """
        }
        let set = try TestCatalogues.builtIn().adding(files: [("b.json", file("หลัง")), ("a.json", file("ก่อน"))])
        #expect(set.catalogue(for: try TestCatalogues.year(2568))?.topic(1)?.name == "หลัง")
    }

    @Test func readsBackWhatItShows() throws {
        for year in [2566, 2567, 2568] {
            let shown = try TestCatalogues.catalogue(year).json.text
            let set = try TestCatalogues.builtIn().adding(files: [("shown.json", shown)])
            #expect(set.catalogue(for: try TestCatalogues.year(year))?.json.text == shown)
        }
    }
}
