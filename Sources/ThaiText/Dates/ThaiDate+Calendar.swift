extension ThaiDate {
    /// Days since 1 March of the year 0, the proleptic Gregorian calendar counted from March so that the leap day
    /// comes last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    private var dayNumber: Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    private init?(dayNumber: Int) {
        guard (0...1_000_000).contains(dayNumber) else { return nil }
        let era = dayNumber / 146_097
        let dayOfEra = dayNumber - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * march + 2) / 5 + 1
        )
    }

    /// 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
    package var weekday: Int { (dayNumber + 2) % 7 + 1 }

    /// Nil past the years a date can have.
    package func adding(days: Int) -> ThaiDate? {
        guard (-200_000...200_000).contains(days) else { return nil }
        return ThaiDate(dayNumber: dayNumber + days)
    }

    /// How many days later `other` is; negative when it is earlier.
    package func days(until other: ThaiDate) -> Int { other.dayNumber - dayNumber }

    /// The fiscal year the day belongs to: from October on it is the next year's.
    package var fiscalYear: FiscalYear? { FiscalYear.containing(self) }

    /// First day of the month.
    package var startOfMonth: ThaiDate { ThaiDate(known: year, month, 1) }

    /// Last day of the month.
    package var endOfMonth: ThaiDate { ThaiDate(known: year, month, Self.daysIn(month: month, year: year)) }

    /// "2024-10-01": common era, always in Arabic digits; the form for files, addresses and databases.
    package var iso: String {
        let tail = String(1_000_000 + month * 10_000 + day * 100).dropFirst(1)
        return "\(year)-\(tail.prefix(2))-\(tail.dropFirst(2).prefix(2))"
    }

    /// Reads exactly what `iso` writes.
    package init?(iso: String) {
        let bytes = Array(iso.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte) - 0x30
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
