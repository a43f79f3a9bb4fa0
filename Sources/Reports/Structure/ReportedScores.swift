package import Kernel

/// Every score a text gives. A second score for the same indicator is kept as a second mention, never an overwrite.
package struct ReportedScores: Sendable, Equatable, Codable {
    /// In the order of the text.
    package var indicators: [IndicatorMention]
    package var questions: [QuestionMention]
    /// Scores of sub-indicators, "10.1" → 70.00.
    package var subIndicators: [SubIndicatorMention]
    package var totals: [Sourced<Points>]
    /// As printed: "ผ่าน", "ผ่านดี", "A".
    package var levels: [Sourced<String>]
    /// Totals by Buddhist fiscal year, in the order of the text.
    package var history: [YearTotal]
    package var changes: [IndicatorChange]

    package init(
        indicators: [IndicatorMention] = [], questions: [QuestionMention] = [],
        subIndicators: [SubIndicatorMention] = [], totals: [Sourced<Points>] = [], levels: [Sourced<String>] = [],
        history: [YearTotal] = [], changes: [IndicatorChange] = []
    ) {
        self.indicators = indicators
        self.questions = questions
        self.subIndicators = subIndicators
        self.totals = totals
        self.levels = levels
        self.history = history
        self.changes = changes
    }
}

/// Where a score was printed. The order is that of trust: a table of scores before a heading before a sentence.
package enum ScoreSource: String, Sendable, Codable, CaseIterable {
    case scoreTable, heading, measuresTable, prose
}

/// One place that gives an indicator a score.
package struct IndicatorMention: Sendable, Equatable, Codable {
    /// 1 to 10.
    package var indicator: Int
    /// The name printed beside the number, if any.
    package var name: String?
    package var score: Points
    package var source: ScoreSource
    /// The score as printed.
    package var text: String
    package var place: Place

    package init(
        indicator: Int, name: String? = nil, score: Points, source: ScoreSource, text: String, place: Place
    ) {
        self.indicator = indicator
        self.name = name
        self.score = score
        self.source = source
        self.text = text
        self.place = place
    }
}

package struct QuestionMention: Sendable, Equatable, Codable {
    /// Lower case: "i4", "e9".
    package var code: String
    package var score: Points
    package var place: Place

    package init(code: String, score: Points, place: Place) {
        self.code = code
        self.score = score
        self.place = place
    }
}

package struct SubIndicatorMention: Sendable, Equatable, Codable {
    /// "9.1" to "10.2".
    package var code: String
    package var score: Points
    package var place: Place

    package init(code: String, score: Points, place: Place) {
        self.code = code
        self.score = score
        self.place = place
    }
}

package struct YearTotal: Sendable, Equatable, Codable {
    /// Buddhist fiscal year.
    package var year: Int
    package var total: Points
    package var place: Place

    package init(year: Int, total: Points, place: Place) {
        self.year = year
        self.total = total
        self.place = place
    }
}

/// "เพิ่มขึ้นจากปีที่ผ่านมา ๐.๐๒ คะแนน": a change claimed for an indicator, in points, negative for a fall.
package struct IndicatorChange: Sendable, Equatable, Codable {
    package var indicator: Int
    package var change: Double
    package var text: String
    package var place: Place

    package init(indicator: Int, change: Double, text: String, place: Place) {
        self.indicator = indicator
        self.change = change
        self.text = text
        self.place = place
    }
}
