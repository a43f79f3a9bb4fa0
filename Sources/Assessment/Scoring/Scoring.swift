package import Kernel

/// Scoring by the formula of the year: an instrument is the plain mean of its indicators, the total the weighted sum of
/// the instruments (30/30/40; checked to the cent on published rows). Nothing is rounded in between. The total and, for
/// the floors of levels, the instrument scores are rounded half up to two decimals, the form in which they are published
/// and in which the bands are printed; whether the official comparison rounds first is not documented, so a result says
/// when it would matter.
package enum Scoring {
    /// One sheet. For many of a year, take the `RuleSet` once and use the other form.
    package static func score(_ sheet: ScoreSheet, catalogues: CatalogueSet) -> ScoreResult {
        score(sheet, by: RuleSet.of(sheet.fiscalYear, in: catalogues))
    }

    package static func score(_ sheet: ScoreSheet, by rules: RuleSet) -> ScoreResult {
        let instruments = rules.instruments.map { score($0, sheet.indicators) }
        let total = total(sheet.indicators, by: rules)
        var standing: (level: LevelRule?, unrounded: LevelRule?, other: LevelRule?, next: LevelDistance?)
        if let total {
            let published = instruments.compactMap(\.score?.published)
            let level = rules.levels.level(total: total.published, instruments: published)
            let unrounded = rules.levels.rules.first { isReached($0, total: total, instruments: instruments) }
            standing.level = level
            standing.unrounded = unrounded?.name == level?.name ? nil : unrounded
            standing.other = rules.levels.alternativeLevel(total: total.published, instruments: published)
            standing.next = level.flatMap { distance(from: $0, total: total, instruments: instruments, by: rules) }
        }
        return ScoreResult(
            sheet: sheet, rules: rules, instruments: instruments, total: total, level: standing.level,
            levelUnrounded: standing.unrounded, alternativeLevel: standing.other, toNext: standing.next,
            missing: instruments.flatMap(\.missing).sorted())
    }

    /// The exact total, nil when an indicator is missing.
    package static func total(_ scores: [Int: Points], by rules: RuleSet) -> ExactScore? {
        var common = 1
        for instrument in rules.instruments {
            common = leastCommonMultiple(common, max(1, instrument.indicators.count))
        }
        var sum = 0
        for instrument in rules.instruments {
            for indicator in instrument.indicators {
                guard let score = scores[indicator] else { return nil }
                sum += score.millionths * instrument.weight * (common / instrument.indicators.count)
            }
        }
        return ExactScore(numerator: sum, denominator: 10_000 * common)
    }

    private static func score(_ rule: RuleSet.InstrumentRule, _ scores: [Int: Points]) -> InstrumentScore {
        var sum = 0
        var missing: [Int] = []
        for indicator in rule.indicators {
            if let score = scores[indicator] { sum += score.millionths } else { missing.append(indicator) }
        }
        let score = missing.isEmpty ? ExactScore(numerator: sum, denominator: max(1, rule.indicators.count)) : nil
        return InstrumentScore(id: rule.id, score: score, missing: missing)
    }

    private static func isReached(_ level: LevelRule, total: ExactScore, instruments: [InstrumentScore]) -> Bool {
        guard total.missing(to: level.minTotal) == .zero else { return false }
        guard let floor = level.minEachInstrument else { return true }
        return instruments.allSatisfy { $0.score?.missing(to: floor) == .zero }
    }

    private static func distance(
        from level: LevelRule, total: ExactScore, instruments: [InstrumentScore], by rules: RuleSet
    ) -> LevelDistance? {
        guard let index = rules.levels.rules.firstIndex(where: { $0.name == level.name }), index > 0 else { return nil }
        let next = rules.levels.rules[index - 1]
        // What the published figure already reaches is not missing.
        func missing(_ score: ExactScore, to threshold: Points) -> Points {
            score.published >= threshold ? .zero : score.missing(to: threshold)
        }
        let gaps = instruments.compactMap { instrument -> LevelDistance.Gap? in
            guard let floor = next.minEachInstrument, let score = instrument.score else { return nil }
            let points = missing(score, to: floor)
            return points == .zero ? nil : LevelDistance.Gap(instrument: instrument.id, points: points)
        }
        return LevelDistance(level: next, total: missing(total, to: next.minTotal), instruments: gaps)
    }

    private static func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
        var (large, small) = (left, right)
        while small > 0 { (large, small) = (small, large % small) }
        return left / large * right
    }
}
