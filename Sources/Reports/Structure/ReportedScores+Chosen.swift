package import Kernel

extension ReportedScores {
    /// The mention to believe for each indicator: a table of scores before a heading before the table of measures
    /// before a sentence, the first of equals. The others stay in `indicators`.
    package var chosen: [Int: IndicatorMention] {
        var chosen: [Int: IndicatorMention] = [:]
        for source in ScoreSource.allCases {
            for mention in indicators where mention.source == source && chosen[mention.indicator] == nil {
                chosen[mention.indicator] = mention
            }
        }
        return chosen
    }

    /// Mentions that give an indicator another score than the chosen one, in the order of the text.
    package var contradictions: [IndicatorMention] {
        let trusted = chosen
        return indicators.filter { trusted[$0.indicator]?.score != $0.score }
    }

    /// The first total the text gives.
    package var total: Points? { totals.first?.value }
}
