package import Kernel
package import Reports
package import ThaiText

/// What is accepted of one fiscal year's assessment. Total and level are as published, never computed: the engine
/// computes them from the indicators each time they are shown, and a page shows both where they differ.
package struct AssessmentResult: Hashable, Sendable {
    package var fiscalYear: FiscalYear
    package var publishedTotal: Published<Points>?
    package var publishedLevel: Published<String>?
    /// By number; a year may have fewer than ten.
    package var indicators: [IndicatorScore]
    /// Questions and sub-indicators, by code; often none.
    package var items: [ItemScore]
    /// The report that first gave the year a result.
    package var source: ImportID
    package var acceptedAt: Moment

    package init(
        fiscalYear: FiscalYear, publishedTotal: Published<Points>? = nil,
        publishedLevel: Published<String>? = nil,
        indicators: [IndicatorScore] = [], items: [ItemScore] = [], source: ImportID, acceptedAt: Moment
    ) {
        self.fiscalYear = fiscalYear
        self.publishedTotal = publishedTotal
        self.publishedLevel = publishedLevel
        self.indicators = indicators
        self.items = items
        self.source = source
        self.acceptedAt = acceptedAt
    }

    /// By indicator number, as the engine takes them.
    package var scores: [Int: Points] {
        Dictionary(uniqueKeysWithValues: indicators.map { ($0.indicator, $0.score) })
    }
}

/// A value as a report printed it, and which report.
package struct Published<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    package let source: ImportID

    package init(_ value: Value, source: ImportID) {
        self.value = value
        self.source = source
    }
}

/// The accepted score of one indicator.
package struct IndicatorScore: Hashable, Sendable {
    /// 1 to 10.
    package var indicator: Int
    /// As printed, where a name stood beside it.
    package var name: String?
    package var score: Points
    /// Where in the report it stood.
    package var stoodIn: ScoreSource
    /// The score as printed.
    package var printed: String
    package var line: Int?
    package var source: ImportID

    package init(
        indicator: Int, name: String?, score: Points, stoodIn: ScoreSource, printed: String, line: Int?,
        source: ImportID
    ) {
        self.indicator = indicator
        self.name = name
        self.score = score
        self.stoodIn = stoodIn
        self.printed = printed
        self.line = line
        self.source = source
    }
}

/// The accepted score of a question ("i4") or a sub-indicator ("10.1").
package struct ItemScore: Hashable, Sendable {
    package var code: String
    package var score: Points
    package var line: Int?
    package var source: ImportID

    package init(code: String, score: Points, line: Int?, source: ImportID) {
        self.code = code
        self.score = score
        self.line = line
        self.source = source
    }
}
