package import ThaiText

/// One measure, project or activity of one fiscal year (มาตรการ/โครงการ/กิจกรรม), as accepted from a report.
package struct Measure: Hashable, Sendable {
    package let id: MeasureID
    package var fiscalYear: FiscalYear
    /// Order within the year, from 1.
    package var position: Int
    /// As printed before the title.
    package var number: Int?
    package var title: String
    /// 1 to 7.
    package var topic: Int?
    /// 1 to 10.
    package var indicator: Int?
    /// Questions and items it answers, lower case: "i7", "o41".
    package var codes: [String]
    package var weakness: String?
    package var projects: [String]
    package var steps: [MeasureStep]
    package var period: MeasurePeriod?
    /// Responsible units as printed.
    package var units: [String]
    package var statusText: String?
    package var state: MeasureState
    package var results: [MeasureResult]
    package var outcomes: [MeasureResult]
    /// Links of the measure as a whole; those inside a result are the result's.
    package var links: [MeasureLink]
    /// Line of the source.
    package var line: Int?
    package var source: ImportID

    package init(
        id: MeasureID, fiscalYear: FiscalYear, position: Int, number: Int? = nil, title: String, topic: Int? = nil,
        indicator: Int? = nil, codes: [String] = [], weakness: String? = nil, projects: [String] = [],
        steps: [MeasureStep] = [], period: MeasurePeriod? = nil, units: [String] = [], statusText: String? = nil,
        state: MeasureState = .unknown, results: [MeasureResult] = [], outcomes: [MeasureResult] = [],
        links: [MeasureLink] = [], line: Int? = nil, source: ImportID
    ) {
        self.id = id
        self.fiscalYear = fiscalYear
        self.position = position
        self.number = number
        self.title = title
        self.topic = topic
        self.indicator = indicator
        self.codes = codes
        self.weakness = weakness
        self.projects = projects
        self.steps = steps
        self.period = period
        self.units = units
        self.statusText = statusText
        self.state = state
        self.results = results
        self.outcomes = outcomes
        self.links = links
        self.line = line
        self.source = source
    }
}

package struct MeasureStep: Hashable, Sendable {
    package var number: Int?
    package var text: String
    package var items: [String]

    package init(number: Int? = nil, text: String, items: [String] = []) {
        self.number = number
        self.text = text
        self.items = items
    }
}

/// A period as printed, with its days where they could be worked out.
package struct MeasurePeriod: Hashable, Sendable {
    package var text: String
    package var start: ThaiDate?
    package var end: ThaiDate?

    package init(text: String, start: ThaiDate? = nil, end: ThaiDate? = nil) {
        self.text = text
        self.start = start
        self.end = end
    }
}

/// What was done (result, ผลการดำเนินการ) or what came of it (outcome, ผลลัพธ์).
package struct MeasureResult: Hashable, Sendable {
    package var number: Int?
    package var text: String
    package var items: [String]
    package var dates: [DateMention]
    package var links: [MeasureLink]

    package init(
        number: Int? = nil, text: String, items: [String] = [], dates: [DateMention] = [], links: [MeasureLink] = []
    ) {
        self.number = number
        self.text = text
        self.items = items
        self.dates = dates
        self.links = links
    }
}

package struct MeasureLink: Hashable, Sendable {
    /// Exactly as printed.
    package var url: String
    package var label: String?

    package init(url: String, label: String? = nil) {
        self.url = url
        self.label = label
    }
}
