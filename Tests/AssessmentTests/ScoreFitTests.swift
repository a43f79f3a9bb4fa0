import Kernel
import Testing

@testable import Assessment

@Suite struct ScoreFitTests {
    private func fit(_ second: [Int: Double], total: Double) throws -> ScoreFit? {
        var candidates: [Int: [Points]] = [:]
        for (index, score) in TestCatalogues.published2568.enumerated() {
            candidates[index + 1] = [try TestCatalogues.points(score)]
        }
        for (indicator, score) in second { candidates[indicator]?.append(try TestCatalogues.points(score)) }
        return ScoreFit(
            candidates: candidates, published: try TestCatalogues.points(total),
            by: RuleSet(try TestCatalogues.catalogue(2568)))
    }

    @Test func tellsWhichOfTwoScoresFitsTheTotal() throws {
        let fit = try #require(try fit([10: 70], total: 90.42))
        #expect(fit.fitting.count == 1)
        #expect(fit.certain(10)?.value == 85)
        let other = try TestCatalogues.points(70)
        #expect(fit.total(with: other, for: 10)?.formatted() == "87.42")
    }

    @Test func settlesAllContradictionsOfAReportAtOnce() throws {
        let second = [1: 89.68, 5: 91.61, 6: 93.55, 7: 97.00, 8: 91.00, 9: 91.61, 10: 70.00]
        let fit = try #require(try fit(second, total: 90.42))
        let first = try #require(fit.fitting.first)
        #expect(first.values.map(\.value).sorted() == TestCatalogues.published2568.sorted())
        #expect(fit.certain(10)?.value == 85)
    }

    @Test func saysThatNothingFits() throws {
        let fit = try #require(try fit([10: 70], total: 99))
        #expect(fit.fitting.isEmpty)
        #expect(fit.certain(10) == nil)
        #expect(fit.total(with: .zero, for: 10) == nil)
    }

    @Test func isNotCertainWhereTwoCombinationsFit() throws {
        let fit = try #require(try fit([1: 96.13, 2: 93.33], total: 90.42))
        #expect(fit.fitting.count == 2)
        #expect(fit.certain(1) == nil)
        #expect(fit.certain(3)?.value == 98.06)
        #expect(fit.fitting.first?[1]?.value == 93.33)
    }

    @Test func refusesWithoutAScoreForEveryIndicator() throws {
        let rules = RuleSet(try TestCatalogues.catalogue(2568))
        #expect(ScoreFit(candidates: [1: [.hundred]], published: .hundred, by: rules) == nil)
    }

    @Test func refusesASearchWithoutEnd() throws {
        var candidates: [Int: [Points]] = [:]
        for indicator in 1...10 {
            candidates[indicator] = try (0..<4).map { try TestCatalogues.points(Double(90 + $0)) }
        }
        let rules = RuleSet(try TestCatalogues.catalogue(2568))
        #expect(ScoreFit(candidates: candidates, published: .hundred, by: rules) == nil)
    }
}
