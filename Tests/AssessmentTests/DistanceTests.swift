import Kernel
import Testing

@testable import Assessment

@Suite struct DistanceTests {
    private func distance(_ iit: Double, _ eit: Double, _ oit: Double) throws -> LevelDistance? {
        let sheet = try TestCatalogues.sheet(2568, iit: iit, eit: eit, oit: oit)
        return Scoring.score(sheet, catalogues: try TestCatalogues.builtIn()).toNext
    }

    @Test func isNilAtTheTop() throws {
        #expect(try distance(95, 96, 97) == nil)
    }

    @Test func namesEveryInstrumentBelowTheFloor() throws {
        let next = try #require(try distance(94, 93.5, 96))
        #expect(next.level.name == "ผ่านดีเยี่ยม")
        #expect(next.instruments.map(\.instrument) == [.iit, .eit])
        #expect(next.missing(.iit).value == 1)
        #expect(next.missing(.eit).value == 1.5)
        #expect(next.missing(.oit) == .zero)
        #expect(next.total.value == 0.35)
    }

    @Test func asksForTheTotalAloneBelowThePassMark() throws {
        let next = try #require(try distance(80, 80, 80))
        #expect(next.level.name == "ผ่าน")
        #expect(next.total.value == 5)
        #expect(next.instruments.isEmpty)
        #expect(next.message.th == "ถึงระดับผ่าน ต้องได้ คะแนนรวมเพิ่ม 5.00 คะแนน")
    }

    @Test func reachesTheNextLevelByWhatItSaysIsMissing() throws {
        for scores in [(92.0, 88.0, 83.75), (84.2, 99, 99), (70, 71, 72), (10, 20, 30), (94.999, 96, 99)] {
            guard let next = try distance(scores.0, scores.1, scores.2) else { continue }
            let raised = try TestCatalogues.sheet(
                2568, iit: scores.0 + next.missing(.iit).value, eit: scores.1 + next.missing(.eit).value,
                oit: scores.2 + next.missing(.oit).value)
            let result = Scoring.score(raised, catalogues: try TestCatalogues.builtIn())
            let total = try #require(result.total)
            #expect(
                result.instruments.allSatisfy {
                    ($0.score?.published ?? .zero) >= next.level.minEachInstrument ?? .zero
                })
            #expect(total.published.value + next.total.value >= next.level.minTotal.value - 0.000_001)
        }
    }

    @Test func countsAFloorReachedByThePublishedScoreAsReached() throws {
        let next = try #require(try distance(94.996, 90, 96))
        #expect(next.instruments.map(\.instrument) == [.eit])
    }

    @Test func neverUnderstatesInWords() throws {
        let next = try #require(try distance(84.981, 90, 90))
        #expect(next.missing(.iit).value == 0.019)
        #expect(next.message.en.contains("0.02 more points in IIT"))
    }

    @Test func listsWhatCostsTheTotalMost() throws {
        let result = Scoring.score(
            try TestCatalogues.sheet(2568, TestCatalogues.published2568), catalogues: try TestCatalogues.builtIn())
        let contributions = result.contributions
        #expect(contributions.first?.indicator == 9)
        #expect(contributions.first?.lost.value == 3.5)
        #expect(contributions.first?.weight.value == 20)
        #expect(contributions.map(\.lost) == contributions.map(\.lost).sorted(by: >))
        let lost = contributions.reduce(0) { $0 + $1.lost.millionths }
        #expect(abs(lost + (result.total?.points.millionths ?? 0) - 100_000_000) <= 10)
        #expect(contributions.reduce(0) { $0 + $1.weight.millionths } == 100_000_000)
    }

    @Test func comparesTwoYears() throws {
        let set = try TestCatalogues.builtIn()
        let earlier = Scoring.score(
            try TestCatalogues.sheet(2567, [90, 90, 90, 90, 90, 97.11, 90, 60, 80, 85]), catalogues: set)
        let later = Scoring.score(
            try TestCatalogues.sheet(2568, [90, 91, 89.5, 90, 90, 97.13, 90, 94.33, 80]), catalogues: set)
        let comparison = ScoreComparison(earlier: earlier, later: later)
        #expect(comparison.indicators[6]?.formatted == "+0.02")
        #expect(comparison.indicators[8]?.formatted == "+34.33")
        #expect(comparison.indicators[3]?.formatted == "−0.50")
        #expect(comparison.indicators[1]?.formatted == "0.00")
        #expect(comparison.indicators[10] == nil)
        #expect(comparison.change(.eit)?.value == 11.45)
        #expect(comparison.change(.oit) == nil)
        #expect(comparison.total == nil)
    }
}
