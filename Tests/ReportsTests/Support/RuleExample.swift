import Testing

/// A rule shown on two short invented reports: the bad one breaks it, the good one says the same rightly.
struct RuleExample: Sendable, CustomTestStringConvertible {
    let rule: String
    let bad: String
    let good: String

    init(_ rule: String, bad: String, good: String) {
        self.rule = rule
        self.bad = bad
        self.good = good
    }

    var testDescription: String { rule }

    static let all = number + date + structure + text + substance
}
