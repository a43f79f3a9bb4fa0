package import Kernel

/// One result level with what it takes.
package struct LevelRule: CatalogueEntry {
    package let name: String
    package let nameEn: String
    /// The total must reach this.
    package let minTotal: Points
    /// And every instrument this, where the level has a floor.
    package let minEachInstrument: Points?
    package var standing: Standing

    package var key: String { name }
}

/// The result levels of a year, best first; the first whose conditions hold is the level.
package struct LevelRules: Sendable, Hashable {
    package let rules: [LevelRule]
    package let standing: Standing
    /// A second reading, where sources disagree about the year (2566: letters).
    package let alternative: [LevelRule]

    package init(rules: [LevelRule], standing: Standing, alternative: [LevelRule] = []) {
        self.rules = rules
        self.standing = standing
        self.alternative = alternative
    }

    package var verified: Bool { standing.verified && rules.allSatisfy(\.standing.verified) }

    /// The level of published figures: the total and, for levels with a floor, all instrument scores.
    package func level(total: Points, instruments: [Points]) -> LevelRule? {
        rules.first { Self.holds($0, total: total, instruments: instruments) }
    }

    /// The level under the second reading, if the year has one.
    package func alternativeLevel(total: Points, instruments: [Points]) -> LevelRule? {
        alternative.first { Self.holds($0, total: total, instruments: instruments) }
    }

    /// The levels a total allows where the instrument scores are not known: one with a floor is possible, one below the
    /// first level without a floor is not.
    package func possible(total: Points) -> [LevelRule] {
        Self.possible(total: total, of: rules) + Self.possible(total: total, of: alternative)
    }

    /// The rule a printed level names, in either reading.
    package func named(_ name: String) -> LevelRule? {
        (rules + alternative).first { $0.name == name }
    }

    static func holds(_ rule: LevelRule, total: Points, instruments: [Points]) -> Bool {
        guard total >= rule.minTotal else { return false }
        guard let floor = rule.minEachInstrument else { return true }
        return instruments.allSatisfy { $0 >= floor }
    }

    private static func possible(total: Points, of rules: [LevelRule]) -> [LevelRule] {
        var possible: [LevelRule] = []
        for rule in rules where total >= rule.minTotal {
            possible.append(rule)
            // A floor not above the total can be missed; without a floor nothing lower is left.
            if rule.minEachInstrument == nil { break }
        }
        return possible
    }
}
