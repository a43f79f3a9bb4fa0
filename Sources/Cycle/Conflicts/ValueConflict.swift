package import Kernel
package import Reports
package import Storage
package import ThaiText

/// What two sources say differently.
package enum ConflictSubject: Hashable, Sendable, Storable {
    case indicator(Int)
    /// A question "i4", a sub-indicator "10.1".
    case item(String)
    case total
    case level
    /// One part of a measure, by the measure's title; the values are what each source says, one thing a line.
    case measure(String, MeasurePart)
    /// By its heading; the values are the words.
    case finding(String)

    package var storedValue: StoredValue {
        switch self {
        case .indicator(let number): .text("indicator:\(number)")
        case .item(let code): .text("item:\(code)")
        case .total: .text("total")
        case .level: .text("level")
        case .measure(let title, let part): .text("measure:\(part.rawValue):\(title)")
        case .finding(let heading): .text("finding:\(heading)")
        }
    }

    package init?(storedValue: StoredValue) {
        guard case .text(let text) = storedValue else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : "") {
        case ("total", ""): self = .total
        case ("level", ""): self = .level
        case ("item", let code): self = .item(code)
        case ("measure", let named):
            let names = named.split(separator: ":", maxSplits: 1).map(String.init)
            guard names.count == 2, let part = MeasurePart(rawValue: names[0]) else { return nil }
            self = .measure(names[1], part)
        case ("finding", let heading): self = .finding(heading)
        case ("indicator", let number):
            guard let number = Int(number) else { return nil }
            self = .indicator(number)
        default: return nil
        }
    }
}

/// Two values for one thing. The kept one stands until a person decides; the other is never lost and never wins by
/// itself (two reports may score the same indicator differently).
package struct ValueConflict: Hashable, Sendable {
    package let id: ConflictID
    package var fiscalYear: FiscalYear
    package var subject: ConflictSubject
    /// As printed.
    package var kept: String
    package var keptSource: ImportID
    package var other: String
    package var otherSource: ImportID
    /// Where in the other source it stood, for a score.
    package var stoodIn: ScoreSource?
    /// Line of the other source.
    package var line: Int?
    package var recordedAt: Moment

    /// True where one report contradicts itself.
    package var isInsideOneReport: Bool { keptSource == otherSource }

    package init(
        id: ConflictID, fiscalYear: FiscalYear, subject: ConflictSubject, kept: String, keptSource: ImportID,
        other: String, otherSource: ImportID, stoodIn: ScoreSource? = nil, line: Int? = nil, recordedAt: Moment
    ) {
        self.id = id
        self.fiscalYear = fiscalYear
        self.subject = subject
        self.kept = kept
        self.keptSource = keptSource
        self.other = other
        self.otherSource = otherSource
        self.stoodIn = stoodIn
        self.line = line
        self.recordedAt = recordedAt
    }
}
