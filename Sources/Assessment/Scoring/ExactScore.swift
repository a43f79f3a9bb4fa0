package import Kernel

/// A score as an exact fraction of a millionth of a point, so that nothing is rounded on the way: the total of published
/// figures such as 90.4172 is what the formula gives, not what rounded parts add up to.
package struct ExactScore: Sendable, Hashable, Comparable {
    /// Millionths, times the denominator.
    let numerator: Int
    /// Greater than zero.
    let denominator: Int

    /// To the millionth, half up.
    package var points: Points { rounded(step: 1) }

    /// To two decimals, half up, as results are published.
    package var published: Points { rounded(step: 10_000) }

    /// How much is missing to a threshold, rounded up to the millionth; zero when it is reached.
    package func missing(to threshold: Points) -> Points {
        let short = threshold.millionths * denominator - numerator
        guard short > 0 else { return .zero }
        return Points(millionths: (short + denominator - 1) / denominator) ?? .hundred
    }

    package static func < (left: ExactScore, right: ExactScore) -> Bool {
        left.numerator.multipliedFullWidth(by: right.denominator)
            < right.numerator.multipliedFullWidth(by: left.denominator)
    }

    private func rounded(step: Int) -> Points {
        let whole = denominator * step
        return Points(millionths: (2 * numerator + whole) / (2 * whole) * step) ?? .hundred
    }
}
