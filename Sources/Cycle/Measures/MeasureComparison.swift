/// A measure told twice, part by part. What the kept one lacks the other may fill in (a plan gets its results); what
/// both give and give differently is a conflict.
struct MeasureComparison {
    enum Part: String, CaseIterable {
        case period, units, topic, indicator, steps, status, results, outcomes, links
    }

    let filled: [Part]
    let differing: [Part]

    init(kept: Measure, other: Measure) {
        var filled: [Part] = []
        var differing: [Part] = []
        for part in Part.allCases {
            guard let mine = Self.words(of: part, in: kept) else {
                if Self.words(of: part, in: other) != nil { filled.append(part) }
                continue
            }
            if let theirs = Self.words(of: part, in: other), theirs != mine { differing.append(part) }
        }
        self.filled = filled
        self.differing = differing
    }

    /// What a part says, nil where it says nothing.
    private static func words(of part: Part, in measure: Measure) -> String? {
        let text =
            switch part {
            case .period: measure.period?.text ?? ""
            case .units: measure.units.joined(separator: "\n")
            case .topic: measure.topic.map { "\($0)" } ?? ""
            case .indicator: measure.indicator.map { "\($0)" } ?? ""
            case .steps: measure.steps.map { ([$0.text] + $0.items).joined(separator: "\n") }.joined(separator: "\n")
            case .status: measure.statusText ?? ""
            case .results: Self.words(of: measure.results)
            case .outcomes: Self.words(of: measure.outcomes)
            case .links: measure.links.map(\.url).joined(separator: "\n")
            }
        return text.isEmpty ? nil : text
    }

    private static func words(of parts: [MeasureResult]) -> String {
        parts.map { ([$0.text] + $0.items + $0.links.map(\.url)).joined(separator: "\n") }.joined(separator: "\n")
    }
}
