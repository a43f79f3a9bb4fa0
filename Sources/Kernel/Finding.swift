/// How much a finding weighs. An error must be decided by a person before the document can be trusted.
package enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    case info, warning, error

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// Where in a source something stands. Every number counts from 1; what is not known is nil.
package struct Place: Hashable, Sendable, Codable {
    package var line: Int?
    /// Which table of the document, in reading order.
    package var table: Int?
    /// Which row of that table, the header row included.
    package var row: Int?
    package var column: Int?

    package init(line: Int? = nil, table: Int? = nil, row: Int? = nil, column: Int? = nil) {
        self.line = line
        self.table = table
        self.row = row
        self.column = column
    }
}

/// A value read from a source, with the words that stood there and their place.
package struct Sourced<Value: Sendable>: Sendable {
    package var value: Value
    /// As printed.
    package var text: String
    package var place: Place

    package init(_ value: Value, text: String, place: Place) {
        self.value = value
        self.text = text
        self.place = place
    }
}

extension Sourced: Equatable where Value: Equatable {}
extension Sourced: Hashable where Value: Hashable {}
extension Sourced: Codable where Value: Codable {}

/// The right value, where it can be known, and why it is the right one.
package struct Proposal: Hashable, Sendable, Codable {
    package let value: String
    package let why: Bilingual

    package init(value: String, why: Bilingual) {
        self.value = value
        self.why = why
    }
}

/// One thing a check or a form noticed: what, how grave, where, and the mend when it is known. Import issues, report
/// checks and field errors are all findings, collected and shown at once.
package struct Finding: Hashable, Sendable, Codable {
    /// Stable id of the rule, `N1`, or the path of the field.
    package let rule: String
    package let severity: Severity
    package let message: Bilingual
    package let place: Place
    package let proposed: Proposal?

    package init(
        rule: String, severity: Severity, message: Bilingual, place: Place = Place(), proposed: Proposal? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.place = place
        self.proposed = proposed
    }
}
