package import Kernel

/// How much of the total one indicator holds and how much it has lost of it.
package struct ScoreContribution: Sendable, Hashable {
    package let indicator: Int
    package let score: Points
    /// Points of the total at 100: 20 for each of two disclosure indicators.
    package let weight: Points
    /// Points of the total lost against 100, to the millionth.
    package let lost: Points
}

extension ScoreResult {
    /// All indicators with a score, the one that costs the total most first.
    package var contributions: [ScoreContribution] {
        rules.instruments.flatMap { instrument in
            instrument.indicators.compactMap { indicator -> ScoreContribution? in
                guard let score = sheet.indicators[indicator] else { return nil }
                let count = instrument.indicators.count
                let gap = ExactScore(
                    numerator: (Points.hundred.millionths - score.millionths) * instrument.weight,
                    denominator: 10_000 * count)
                let whole = ExactScore(
                    numerator: Points.hundred.millionths * instrument.weight, denominator: 10_000 * count)
                return ScoreContribution(
                    indicator: indicator, score: score, weight: whole.points, lost: gap.points)
            }
        }
        .sorted { $0.lost == $1.lost ? $0.indicator < $1.indicator : $0.lost > $1.lost }
    }
}
