import Kernel
import Testing
import ThaiText

@testable import Assessment

/// What must hold for any scores. The sheets come from a fixed seed, so that a failure can be seen again.
@Suite struct ScoringPropertyTests {
    private func sheets(_ count: Int) throws -> [[Double]] {
        var state: UInt64 = 2568
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        return (0..<count).map { index in
            let floor = index.isMultiple(of: 2) ? 8_000 : 0
            return (0..<10).map { _ in Double(floor + Int(next() % UInt64(10_001 - floor))) / 100 }
        }
    }

    private func rules() throws -> RuleSet { RuleSet(try TestCatalogues.catalogue(2568)) }

    private func rank(_ result: ScoreResult) throws -> Int {
        let name = try #require(result.level?.name)
        return try #require(result.rules.levels.rules.firstIndex { $0.name == name })
    }

    @Test func neitherTotalNorLevelFallsWhenAnIndicatorRises() throws {
        let rules = try rules()
        for scores in try sheets(150) {
            let before = Scoring.score(try TestCatalogues.sheet(2568, scores), by: rules)
            for index in scores.indices {
                var raised = scores
                raised[index] = min(100, raised[index] + 3)
                let after = Scoring.score(try TestCatalogues.sheet(2568, raised), by: rules)
                let (low, high) = (try #require(before.total), try #require(after.total))
                #expect(high >= low)
                #expect(try rank(after) <= rank(before))
            }
        }
    }

    @Test func doesNotCareForTheOrderWithinAnInstrument() throws {
        let rules = try rules()
        for scores in try sheets(200) {
            let turned = Array(scores[0..<5].reversed() + scores[5..<8].reversed() + scores[8..<10].reversed())
            let (one, other) = (
                Scoring.score(try TestCatalogues.sheet(2568, scores), by: rules),
                Scoring.score(try TestCatalogues.sheet(2568, turned), by: rules)
            )
            #expect(one.total == other.total)
            #expect(one.level == other.level)
        }
    }

    @Test func agreesWithTheFormulaInHundredths() throws {
        let rules = try rules()
        for scores in try sheets(500) {
            let cents = scores.map { Int(($0 * 100).rounded()) }
            // 0.06, 0.10 and 0.20 of a hundredth each: in thousandths of a hundredth 60, 100, 200, rounded half up.
            let exact =
                60 * cents[0..<5].reduce(0, +) + 100 * cents[5..<8].reduce(0, +) + 200 * cents[8..<10].reduce(0, +)
            let result = Scoring.score(try TestCatalogues.sheet(2568, scores), by: rules)
            #expect(result.total?.published.millionths == (exact + 500) / 1_000 * 10_000)
        }
    }

    @Test func givesOneLevelToEveryScore() throws {
        for year in [2565, 2566, 2568] {
            let rules = RuleSet.of(try TestCatalogues.year(year), in: try TestCatalogues.builtIn())
            for scores in try sheets(200) {
                #expect(Scoring.score(try TestCatalogues.sheet(year, scores), by: rules).level != nil)
            }
        }
    }

    @Test func roundsHalfUp() throws {
        let rules = try rules()
        // 0.06 × 90.25 = 5.415 and the rest 0: exactly half a hundredth.
        let scores = [90.25, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        let result = Scoring.score(try TestCatalogues.sheet(2568, scores), by: rules)
        #expect(result.total?.published.formatted() == "5.42")
        #expect(result.total?.points.formatted(places: 3) == "5.415")
    }
}
