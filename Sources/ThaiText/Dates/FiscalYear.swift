/// A Thai fiscal year in the Buddhist era: 2568 runs from 1 October 2567 (2024) to 30 September 2568 (2025)
/// (Budget Procedures Act B.E. 2561, section 4).
package struct FiscalYear: Hashable, Comparable, Sendable {
    /// Buddhist era, 2444 to 2700.
    package let year: Int

    /// Years whose first and last day are both a `ThaiDate`.
    package static let range = 2444...2700

    package init?(_ year: Int) {
        guard Self.range.contains(year) else { return nil }
        self.year = year
    }

    /// The year a day belongs to; nil where it lies outside `range`.
    package static func containing(_ date: ThaiDate) -> FiscalYear? {
        FiscalYear(date.month >= 10 ? date.buddhistYear + 1 : date.buddhistYear)
    }

    /// 1 October.
    package var start: ThaiDate { ThaiDate(known: year - 544, 10, 1) }

    /// 30 September.
    package var end: ThaiDate { ThaiDate(known: year - 543, 9, 30) }

    package var previous: FiscalYear? { FiscalYear(year - 1) }

    package var next: FiscalYear? { FiscalYear(year + 1) }

    package func contains(_ date: ThaiDate) -> Bool { start <= date && date <= end }

    /// "ปีงบประมาณ พ.ศ. 2568".
    package func formatted(digits: DigitSet = .arabic) -> String {
        "ปีงบประมาณ พ.ศ. " + ThaiDigits.written(year, in: digits)
    }

    package static func < (left: FiscalYear, right: FiscalYear) -> Bool {
        left.year < right.year
    }
}

extension FiscalYear {
    /// The whole year.
    package var period: Period { Period(known: start, end) }

    /// October to December, January to March, April to June, July to September.
    package var quarters: [Period] { (1...4).map { months(from: $0 * 3 - 2, to: $0 * 3) } }

    /// The two six-month rounds: October to March and April to September.
    package var halfYears: [Period] { [months(from: 1, to: 6), months(from: 7, to: 12)] }

    /// Quarter `first` through quarter `last`, 1 to 4; nil for others.
    package func quarters(_ first: Int, through last: Int) -> Period? {
        guard first >= 1, first <= last, last <= 4 else { return nil }
        return months(from: first * 3 - 2, to: last * 3)
    }

    /// The round that ends after `count` months, counted from October: 6 is October to March. Nil outside 1 to 12.
    package func round(months count: Int) -> Period? {
        (1...12).contains(count) ? months(from: 1, to: count) : nil
    }

    /// Which quarter a day of this year lies in, 1 to 4.
    package func quarter(of date: ThaiDate) -> Int? {
        contains(date) ? (date.month + 2) % 12 / 3 + 1 : nil
    }

    /// The day `month` starts on within this year.
    func startOf(month: Int) -> ThaiDate { ThaiDate(known: month >= 10 ? year - 544 : year - 543, month, 1) }

    /// Months of the fiscal year, 1 being October.
    private func months(from first: Int, to last: Int) -> Period {
        Period(known: startOf(month: (first + 8) % 12 + 1), startOf(month: (last + 8) % 12 + 1).endOfMonth)
    }
}
