package import Kernel
package import ThaiText

/// One measure, project or activity of a report, its continuation rows joined.
package struct ReportedMeasure: Sendable, Equatable, Codable {
    /// The number printed before the title, if any.
    package var number: Int?
    /// Without its number and without "(ต่อ)".
    package var title: Sourced<String>
    /// The topic (1 to 7) the band row above names, with the band as printed.
    package var topic: Sourced<Int>?
    /// The indicator the row is keyed by (L5), 1 to 10, with the key cell as printed.
    package var indicator: Sourced<Int>?
    /// Question and item codes the row or its band is keyed by, lower case: "i7", "e11", "o41".
    package var codes: [Sourced<String>]
    /// The weakness or analysis the row answers (L4, L5).
    package var weakness: Sourced<String>?
    /// Projects the measure hangs under ("ภายใต้โครงการ …").
    package var projects: [Sourced<String>]
    package var steps: [ReportedStep]
    package var period: ReportedPeriod?
    package var units: [Sourced<String>]
    /// A status as printed alone or at the end of the result: "ดำเนินการแล้วเสร็จ".
    package var status: Sourced<String>?
    package var results: [ReportedResult]
    package var outcomes: [ReportedResult]
    package var links: [ReportedLink]
    package var place: Place
    /// Lines where a page break cut the measure and reading joined it again.
    package var seams: [Int]

    package init(
        number: Int? = nil, title: Sourced<String>, topic: Sourced<Int>? = nil, indicator: Sourced<Int>? = nil,
        codes: [Sourced<String>] = [], weakness: Sourced<String>? = nil, projects: [Sourced<String>] = [],
        steps: [ReportedStep] = [], period: ReportedPeriod? = nil, units: [Sourced<String>] = [],
        status: Sourced<String>? = nil, results: [ReportedResult] = [], outcomes: [ReportedResult] = [],
        links: [ReportedLink] = [], place: Place = Place(), seams: [Int] = []
    ) {
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
        self.status = status
        self.results = results
        self.outcomes = outcomes
        self.links = links
        self.place = place
        self.seams = seams
    }
}

/// One step of a measure: "๑. จัดทำคู่มือ …" with its sub-items "(1) …".
package struct ReportedStep: Sendable, Equatable, Codable {
    /// As printed, nil where the cell is not numbered.
    package var number: Int?
    /// Without its number.
    package var text: String
    package var items: [String]
    package var place: Place

    package init(number: Int? = nil, text: String, items: [String] = [], place: Place = Place()) {
        self.number = number
        self.text = text
        self.items = items
        self.place = place
    }
}

/// One result or outcome, with the dates and links that stand in it.
package struct ReportedResult: Sendable, Equatable, Codable {
    package var number: Int?
    package var text: String
    package var items: [String]
    package var dates: [DateMention]
    package var links: [ReportedLink]
    package var place: Place

    package init(
        number: Int? = nil, text: String, items: [String] = [], dates: [DateMention] = [], links: [ReportedLink] = [],
        place: Place = Place()
    ) {
        self.number = number
        self.text = text
        self.items = items
        self.dates = dates
        self.links = links
        self.place = place
    }
}

/// A web address in a report, exactly as printed (a damaged one stays damaged, the checks speak of it).
package struct ReportedLink: Sendable, Hashable, Codable {
    package var url: String
    /// The words it stands on, where they differ from the address.
    package var label: String?
    package var place: Place

    package init(url: String, label: String? = nil, place: Place) {
        self.url = url
        self.label = label
        self.place = place
    }
}

/// What an analysis says of one indicator or topic.
package struct ReportedFinding: Sendable, Equatable, Codable {
    /// 1 to 10.
    package var indicator: Int?
    /// 1 to 7, where the text goes by topics.
    package var topic: Int?
    /// The heading as printed, without number and score.
    package var heading: Sourced<String>
    package var strength: Sourced<String>?
    package var toDevelop: Sourced<String>?
    /// Question codes cited, lower case, as printed in this section.
    package var questions: [Sourced<String>]
    /// Disclosure item codes cited, lower case.
    package var items: [Sourced<String>]
    package var place: Place

    package init(
        indicator: Int? = nil, topic: Int? = nil, heading: Sourced<String>, strength: Sourced<String>? = nil,
        toDevelop: Sourced<String>? = nil, questions: [Sourced<String>] = [], items: [Sourced<String>] = [],
        place: Place = Place()
    ) {
        self.indicator = indicator
        self.topic = topic
        self.heading = heading
        self.strength = strength
        self.toDevelop = toDevelop
        self.questions = questions
        self.items = items
        self.place = place
    }
}
