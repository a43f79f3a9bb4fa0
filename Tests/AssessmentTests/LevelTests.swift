import Kernel
import Testing
import ThaiText

@testable import Assessment

@Suite struct LevelTests {
    private func level(_ year: Int, _ iit: Double, _ eit: Double, _ oit: Double) throws -> String? {
        let sheet = try TestCatalogues.sheet(year, iit: iit, eit: eit, oit: oit)
        return Scoring.score(sheet, catalogues: try TestCatalogues.builtIn()).level?.name
    }

    @Test(arguments: [
        (95.0, 95.0, 95.0, "ผ่านดีเยี่ยม"), (100, 100, 100, "ผ่านดีเยี่ยม"), (94.99, 100, 100, "ผ่านดี"),
        (100, 94.99, 100, "ผ่านดี"),
        (100, 100, 94.99, "ผ่านดี"), (94.99, 94.99, 94.99, "ผ่านดี"), (85, 85, 85, "ผ่านดี"), (84.99, 100, 100, "ผ่าน"),
        (100, 84.99, 100, "ผ่าน"), (100, 100, 84.99, "ผ่าน"), (84.99, 84.99, 84.99, "ต้องปรับปรุง"),
        (70, 70, 70, "ต้องปรับปรุง"),
        (69.99, 69.99, 69.99, "ต้องปรับปรุงโดยด่วน"), (0, 0, 0, "ต้องปรับปรุงโดยด่วน"), (0, 100, 100, "ต้องปรับปรุง"),
    ])
    func findsTheLevelOf2568(iit: Double, eit: Double, oit: Double, name: String) throws {
        for year in [2567, 2568, 2569, 2570] { #expect(try level(year, iit, eit, oit) == name) }
    }

    @Test(arguments: [
        (95.0, "AA"), (94.99, "A"), (85, "A"), (84.99, "B"), (75, "B"), (74.99, "C"), (65, "C"), (64.99, "D"),
        (55, "D"),
        (54.99, "E"), (50, "E"), (49.99, "F"), (0, "F"), (100, "AA"),
    ])
    func givesLettersUntil2565(total: Double, letter: String) throws {
        for year in [2562, 2564, 2565] { #expect(try level(year, total, total, total) == letter) }
    }

    @Test(arguments: [(81.45, "B"), (75.62, "B"), (80.99, "B"), (67.54, "C"), (77.85, "B"), (86.73, "A"), (94.67, "A")])
    func givesPublishedTotalsTheirLetter(total: Double, letter: String) throws {
        let year = try TestCatalogues.year(2564)
        let rules = RuleSet.of(year, in: try TestCatalogues.builtIn())
        let published = try TestCatalogues.points(total)
        #expect(rules.levels.level(total: published, instruments: [])?.name == letter)
    }

    @Test func statesBothReadingsOf2566() throws {
        let sheet = try TestCatalogues.sheet(2566, iit: 96.04, eit: 96.04, oit: 96.04)
        let result = Scoring.score(sheet, catalogues: try TestCatalogues.builtIn())
        #expect(result.level?.name == "ผ่านดีเยี่ยม")
        #expect(result.alternativeLevel?.name == "AA")
        #expect(!result.rules.verified)
        #expect(result.messages.contains { $0.th.contains("ขัดกัน") })
        #expect(result.json["alternativeLevel"] == "AA")
    }

    @Test(
        arguments: [
            (89.43, ["ผ่านดี", "ผ่าน"]), (96, ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"]), (84.99, ["ต้องปรับปรุง"]),
            (60, ["ต้องปรับปรุงโดยด่วน"]),
        ] as [(Double, [String])])
    func tellsWhichLevelsATotalAllows(total: Double, names: [String]) throws {
        let rules = RuleSet(try TestCatalogues.catalogue(2568))
        let published = try TestCatalogues.points(total)
        #expect(rules.levels.possible(total: published).map(\.name) == names)
    }

    @Test func allowsALetterBesideANameIn2566() throws {
        let rules = RuleSet(try TestCatalogues.catalogue(2566))
        let names = rules.levels.possible(total: try TestCatalogues.points(96.04)).map(\.name)
        #expect(names.contains("AA") && names.contains("ผ่าน"))
        #expect(rules.levels.named("AA")?.minTotal.value == 95)
    }

    @Test func saysWhereRoundingDecides() throws {
        let result = Scoring.score(
            try TestCatalogues.sheet(2568, iit: 84.996, eit: 90, oit: 90), catalogues: try TestCatalogues.builtIn())
        #expect(result.level?.name == "ผ่านดี")
        #expect(result.levelUnrounded?.name == "ผ่าน")
        #expect(result.messages.contains { $0.en.contains("unrounded") })
        let plain = Scoring.score(
            try TestCatalogues.sheet(2568, iit: 84.99, eit: 90, oit: 90), catalogues: try TestCatalogues.builtIn())
        #expect(plain.level?.name == "ผ่าน")
        #expect(plain.levelUnrounded == nil)
    }

    @Test(arguments: [
        (2565, true), (2562, true), (2560, false), (2566, false), (2567, false), (2568, false), (2570, false),
    ])
    func saysWhetherTheRulesAreVerified(year: Int, verified: Bool) throws {
        let rules = RuleSet.of(try TestCatalogues.year(year), in: try TestCatalogues.builtIn())
        #expect(rules.verified == verified)
        #expect(rules.doubts.isEmpty == verified)
    }

    @Test(
        arguments: [(2564, 2564, nil), (2567, 2567, nil), (2568, 2568, nil), (2569, 2568, 2568), (2570, 2568, 2568)]
            as [(Int, Int, Int?)])
    func saysWhoseRulesWereUsed(year: Int, from: Int, base: Int?) throws {
        let rules = RuleSet.of(try TestCatalogues.year(year), in: try TestCatalogues.builtIn())
        #expect(rules.from.year == from)
        #expect(rules.basedOn?.year == base)
    }
}
