package import Kernel

/// Where a report gives an indicator two scores: which of them its own total confirms.
package struct ScoreFit: Sendable {
    package let published: Points
    /// The choices of one score per indicator whose total is the published one, the most trusted candidates first.
    package let fitting: [[Int: Points]]
    private let rules: RuleSet

    /// Looks at every combination. `candidates` holds the different scores a text gives each indicator, most trusted
    /// first. Nil where an indicator has none, and above 65,536 combinations, where a chance hit proves nothing.
    package init?(candidates: [Int: [Points]], published: Points, by rules: RuleSet) {
        let columns = rules.indicators.map { Self.distinct(candidates[$0] ?? []) }
        var combinations = 1
        for column in columns {
            combinations *= column.count
            guard (1...65_536).contains(combinations) else { return nil }
        }
        self.published = published
        self.rules = rules
        let target = published.rounded(to: 2)
        var found: [[Int: Points]] = []
        var chosen: [Int: Points] = [:]
        func choose(_ column: Int) {
            guard column < columns.count else {
                if Scoring.total(chosen, by: rules)?.published == target { found.append(chosen) }
                return
            }
            for candidate in columns[column] {
                chosen[rules.indicators[column]] = candidate
                choose(column + 1)
            }
        }
        choose(0)
        fitting = found
    }

    /// The score that stands in every fitting combination; nil when none fits or they differ.
    package func certain(_ indicator: Int) -> Points? {
        guard let first = fitting.first?[indicator], fitting.allSatisfy({ $0[indicator] == first }) else { return nil }
        return first
    }

    /// The published total if this indicator had another score and the rest were as in the first fitting combination:
    /// "70.00 would give 87.42".
    package func total(with score: Points, for indicator: Int) -> Points? {
        guard var scores = fitting.first else { return nil }
        scores[indicator] = score
        return Scoring.total(scores, by: rules)?.published
    }

    private static func distinct(_ points: [Points]) -> [Points] {
        var seen: Set<Points> = []
        return points.filter { seen.insert($0).inserted }
    }
}
