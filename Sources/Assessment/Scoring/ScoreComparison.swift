package import Kernel

/// A difference of scores, which may be a loss.
package struct PointsChange: Sendable, Hashable, Comparable {
    package let millionths: Int

    package init(from earlier: Points, to later: Points) {
        millionths = later.millionths - earlier.millionths
    }

    package var value: Double { Double(millionths) / 1_000_000 }

    /// With its sign and two decimals: "+34.33", "−0.50", "0.00".
    package var formatted: String {
        let size = (Points(millionths: min(abs(millionths), 100_000_000)) ?? .zero).rounded(to: 2)
        let sign = size == .zero ? "" : millionths > 0 ? "+" : "−"
        return sign + size.formatted(places: 2)
    }

    package static func < (left: PointsChange, right: PointsChange) -> Bool { left.millionths < right.millionths }
}

/// What changed between the results of two years. Only what both years have is compared, and always the published
/// figures of two decimals: what a reader gets who subtracts them.
package struct ScoreComparison: Sendable {
    package let earlier: ScoreResult
    package let later: ScoreResult

    package init(earlier: ScoreResult, later: ScoreResult) {
        self.earlier = earlier
        self.later = later
    }

    /// By indicator number.
    package var indicators: [Int: PointsChange] {
        var changes: [Int: PointsChange] = [:]
        for (number, before) in earlier.sheet.indicators {
            if let after = later.sheet.indicators[number] {
                changes[number] = PointsChange(from: before.rounded(to: 2), to: after.rounded(to: 2))
            }
        }
        return changes
    }

    package func change(_ instrument: Instrument) -> PointsChange? {
        guard let before = earlier.score(instrument), let after = later.score(instrument) else { return nil }
        return PointsChange(from: before.published, to: after.published)
    }

    package var total: PointsChange? {
        guard let before = earlier.total, let after = later.total else { return nil }
        return PointsChange(from: before.published, to: after.published)
    }
}
