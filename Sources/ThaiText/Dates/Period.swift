/// A stretch of days, both ends included.
package struct Period: Hashable, Sendable {
    package let start: ThaiDate
    package let end: ThaiDate

    /// Nil when it would end before it starts.
    package init?(start: ThaiDate, end: ThaiDate) {
        guard start <= end else { return nil }
        self.init(known: start, end)
    }

    init(known start: ThaiDate, _ end: ThaiDate) {
        self.start = start
        self.end = end
    }

    package var days: Int { start.days(until: end) + 1 }

    package func contains(_ date: ThaiDate) -> Bool { start <= date && date <= end }

    package func contains(_ other: Period) -> Bool { start <= other.start && other.end <= end }

    /// "1 ต.ค. 2567 ถึง 30 ก.ย. 2568".
    package func formatted(_ style: DateStyle = .short, digits: DigitSet = .arabic) -> String {
        "\(start.formatted(style, digits: digits)) ถึง \(end.formatted(style, digits: digits))"
    }
}
