import Kernel
import Tables

struct ScoresJSON: Encodable {
    private let scores: ReportedScores

    init(_ scores: ReportedScores) {
        self.scores = scores
    }

    private enum Key: String, CodingKey {
        case indicators, total, level, history, questions, subIndicators, changes, mentions
    }

    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        let chosen = scores.chosen.map { (String($0.key), $0.value.score) }
        try box.encode(Dictionary(uniqueKeysWithValues: chosen), forKey: .indicators)
        try box.encode(scores.total, forKey: .total)
        try box.encode(scores.levels.first?.value, forKey: .level)
        let years = scores.history.map { (String($0.year), $0.total) }
        try box.encode(Dictionary(years) { first, _ in first }, forKey: .history)
        let questions = scores.questions.map { ($0.code, $0.score) }
        try box.encode(Dictionary(questions) { first, _ in first }, forKey: .questions)
        let parts = scores.subIndicators.map { ($0.code, $0.score) }
        try box.encode(Dictionary(parts) { first, _ in first }, forKey: .subIndicators)
        let changes = scores.changes.map { (String($0.indicator), $0.change) }
        try box.encode(Dictionary(changes) { first, _ in first }, forKey: .changes)
        try box.encode(scores.indicators.map(MentionJSON.init), forKey: .mentions)
    }
}

/// Every place that gives an indicator a score, the chosen one among them.
struct MentionJSON: Encodable {
    let indicator: Int
    @OrNull var name: String?
    let score: Points
    let source: ScoreSource
    let text: String
    let place: Place

    init(_ mention: IndicatorMention) {
        indicator = mention.indicator
        _name = OrNull(wrappedValue: mention.name)
        score = mention.score
        source = mention.source
        text = mention.text
        place = mention.place
    }
}

struct FindingJSON: Encodable {
    @OrNull var indicator: Int?
    @OrNull var topic: Int?
    let heading: String
    @OrNull var strength: String?
    @OrNull var toDevelop: String?
    let questions: [String]
    let items: [String]
    let place: Place

    init(_ finding: ReportedFinding) {
        _indicator = OrNull(wrappedValue: finding.indicator)
        _topic = OrNull(wrappedValue: finding.topic)
        heading = finding.heading.value
        _strength = OrNull(wrappedValue: finding.strength?.value)
        _toDevelop = OrNull(wrappedValue: finding.toDevelop?.value)
        questions = finding.questions.map(\.value)
        items = finding.items.map(\.value)
        place = finding.place
    }
}
