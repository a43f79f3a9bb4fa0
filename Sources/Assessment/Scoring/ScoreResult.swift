package import Kernel
package import ThaiText

/// What follows from a score sheet. What cannot be said for want of an indicator is nil, and `missing` says why.
package struct ScoreResult: Sendable {
    package let sheet: ScoreSheet
    package let rules: RuleSet
    /// In the order IIT, EIT, OIT.
    package let instruments: [InstrumentScore]
    /// The total exactly; `published` is the figure of the official tables.
    package let total: ExactScore?
    package let level: LevelRule?
    /// Set only where unrounded scores would give another level than the published ones: the open question of rounding.
    package let levelUnrounded: LevelRule?
    /// The level under the other reading of a year whose sources disagree (2566: letters).
    package let alternativeLevel: LevelRule?
    /// Nil at the highest level and where there is no level.
    package let toNext: LevelDistance?
    /// Indicators without a score, ascending.
    package let missing: [Int]

    package var fiscalYear: FiscalYear { sheet.fiscalYear }

    package func score(_ instrument: Instrument) -> ExactScore? {
        instruments.first { $0.id == instrument }?.score
    }
}

/// One instrument's score: the plain mean of its indicators, nil when one of them is missing.
package struct InstrumentScore: Sendable, Hashable {
    package let id: Instrument
    package let score: ExactScore?
    package let missing: [Int]
}

/// What is missing to the next level up.
package struct LevelDistance: Sendable, Hashable {
    package let level: LevelRule
    /// Points missing to the total it takes; zero when reached.
    package let total: Points
    /// The instruments below the floor with the points each misses, in the order IIT, EIT, OIT.
    package let instruments: [Gap]

    package struct Gap: Sendable, Hashable {
        package let instrument: Instrument
        package let points: Points
    }

    package func missing(_ instrument: Instrument) -> Points {
        instruments.first { $0.instrument == instrument }?.points ?? .zero
    }
}
