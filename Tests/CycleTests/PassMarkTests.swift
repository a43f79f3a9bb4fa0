import Kernel
import Testing
import ThaiText
import Web

@testable import Assessment
@testable import Cycle

/// What counts as passed follows from the levels of the year.
@Suite struct PassMarkTests {
    @Test(arguments: [2562, 2565, 2567, 2568, 2569])
    func comesFromTheLevelsOfTheYear(_ number: Int) throws {
        #expect(try levels(of: number).passMark.formatted() == "85.00")
    }

    @Test func followsACatalogueThatMovesIt() throws {
        let standing = Standing(verified: true, sources: [])
        func rule(_ name: String, _ from: Double, floor: Double? = nil) throws -> LevelRule {
            LevelRule(
                name: name, nameEn: name, minTotal: try #require(Points(from)),
                minEachInstrument: floor.flatMap { Points($0) }, standing: standing)
        }
        let rules = [try rule("ดี", 80, floor: 80), try rule("ผ่าน", 78), try rule("ไม่ผ่าน", 0)]
        let levels = LevelRules(rules: rules, standing: standing)
        #expect(levels.passMark.formatted() == "78.00")
        #expect(rules.map { levels.tone(of: $0) } == [.good, .warn, .bad])
    }

    @Test(arguments: [
        (2568, [Tone.good, .good, .warn, .bad, .bad]), (2565, [.good, .good, .warn, .bad, .bad, .bad, .bad]),
    ])
    func givesEachLevelItsTone(_ number: Int, _ tones: [Tone]) throws {
        let levels = try levels(of: number)
        #expect(levels.rules.map { levels.tone(of: $0) } == tones)
    }

    private func levels(of number: Int) throws -> LevelRules {
        RuleSet.of(try #require(FiscalYear(number)), in: try CatalogueSet.builtIn()).levels
    }
}
