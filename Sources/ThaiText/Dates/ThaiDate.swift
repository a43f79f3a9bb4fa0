/// A calendar day, kept in the common era; Buddhist years appear only where people read and write.
package struct ThaiDate: Hashable, Comparable, Sendable {
    /// Common era; the Buddhist year is 543 more.
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil for a day that does not exist; years 1900 to 2200 of the common era.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month),
            (1...Self.daysIn(month: month, year: year)).contains(day)
        else { return nil }
        self.init(known: year, month, day)
    }

    package init?(buddhistYear: Int, month: Int, day: Int) {
        guard (0...9999).contains(buddhistYear) else { return nil }
        self.init(year: buddhistYear - 543, month: month, day: day)
    }

    /// For days whose existence follows from another valid value.
    init(known year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    package var buddhistYear: Int { year + 543 }

    package static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (left: ThaiDate, right: ThaiDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
