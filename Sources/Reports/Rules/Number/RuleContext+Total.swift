import Assessment
import Kernel

extension RuleContext {
    /// The total these scores give by the formula of the report's year, as it would be published; nil when one is
    /// missing or the year is not known.
    func total(of scores: [Int: Points]) -> Points? {
        rules.flatMap { Scoring.total(scores, by: $0)?.published }
    }

    /// Which of the scores given twice the printed total confirms; nil where there is no total or a part is missing.
    static func fit(of scores: IndicatorScores, to total: Points?, by rules: RuleSet?) -> ScoreFit? {
        guard let total, let rules else { return nil }
        var candidates: [Int: [Points]] = [:]
        for indicator in rules.indicators { candidates[indicator] = scores.of(indicator).map(\.score) }
        return ScoreFit(candidates: candidates, published: total, by: rules)
    }
}
