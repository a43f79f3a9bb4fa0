package import Kernel

/// A part of a measure that a report may give, leave out, or give differently. Title and order say which measure it is
/// and are no parts.
package enum MeasurePart: String, Sendable, CaseIterable {
    case number, topic, indicator, codes, weakness, projects, steps, period, units, status, results, outcomes, links

    /// As the pages call it.
    package var name: Bilingual {
        switch self {
        case .number: Phrases.numberPrinted
        case .topic: Phrases.topic
        case .indicator: Phrases.indicator
        case .codes: Phrases.answers
        case .weakness: Phrases.weakness
        case .projects: Phrases.projects
        case .steps: Phrases.stepsHeading
        case .period: Phrases.period
        case .units: Phrases.units
        case .status: Phrases.statusPrinted
        case .results: Phrases.resultsHeading
        case .outcomes: Phrases.outcomes
        case .links: Phrases.links
        }
    }

    /// What a measure says in this part, one thing a line; nil where it says nothing.
    func words(in measure: Measure) -> String? {
        let lines: [String] =
            switch self {
            case .number: measure.number.map { [String($0)] } ?? []
            case .topic: measure.topic.map { [String($0)] } ?? []
            case .indicator: measure.indicator.map { [String($0)] } ?? []
            case .codes: measure.codes
            case .weakness: measure.weakness.map { [$0] } ?? []
            case .projects: measure.projects
            case .steps: measure.steps.flatMap { [$0.text] + $0.items }
            case .period: measure.period.map { [$0.text] } ?? []
            case .units: measure.units
            case .status: measure.statusText.map { [$0] } ?? []
            case .results: measure.results.flatMap(Self.lines)
            case .outcomes: measure.outcomes.flatMap(Self.lines)
            case .links: measure.links.map(\.url)
            }
        let text = lines.joined(separator: "\n")
        return text.isEmpty ? nil : text
    }

    private static func lines(of result: MeasureResult) -> [String] {
        [result.text] + result.items + result.links.map(\.url)
    }
}
