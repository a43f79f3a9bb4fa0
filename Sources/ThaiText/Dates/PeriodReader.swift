/// Works out the first and last day of a period as a report words it: "1 ต.ค. 2567 ถึง 30 ก.ย. 2568",
/// "ต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘", "ม.ค. - เม.ย. ๒๕๖๘", "ไตรมาสที่ 1-4", "ปีงบประมาณ พ.ศ. ๒๕๖๙", "รอบ 6 เดือน".
package enum PeriodReader {
    /// `fiscalYear` supplies the year where the words leave it out ("ไตรมาสที่ 1-4", "มี.ค."); without it such words
    /// have no period. A year named in the text goes before it. Plain "ปี 2568" is taken as the fiscal year, a day
    /// alone is a period of one day, and several days or months side by side reach from the first to the last.
    package static func period(in text: String, fiscalYear: FiscalYear?) -> Period? {
        let scan = ScalarScan(text)
        let years = FiscalYear.mentions(in: scan)
        let year = years.first?.year ?? fiscalYear
        if let period = MonthPoint.period(in: scan, fiscalYear: year) { return period }
        if let period = scan.partOfYear(year) { return period }
        guard let first = years.first?.year else {
            return scan.saysWholeYear ? fiscalYear?.period : nil
        }
        let last = years.count == 2 ? years[1].year ?? first : first
        return Period(start: min(first, last).start, end: max(first, last).end)
    }
}

extension ScalarScan {
    /// A quarter, a range of quarters or a round within a year.
    fileprivate func partOfYear(_ year: FiscalYear?) -> Period? {
        var index = 0
        while index < count {
            if let end = end(of: Self.quarter, at: index), let period = quarters(at: end, of: year) { return period }
            if let year, digit(at: index) != nil, digit(at: index - 1) == nil,
                let period = round(at: index, of: year)
            {
                return period
            }
            index += 1
        }
        return nil
    }

    /// Behind "ไตรมาส": "ที่ 1-4", " ๑ - ๔", "ที่ 2", "1 ถึง 3", "1, 2 และ 3", "1/2568".
    private func quarters(at start: Int, of year: FiscalYear?) -> Period? {
        var index = skipSpaces(from: start)
        if let end = end(of: Self.ordinal, at: index) { index = skipSpaces(from: end) }
        guard let first = digit(at: index), digit(at: index + 1) == nil else { return nil }
        var last = first
        index += 1
        while let next = joinedQuarter(at: index), next.number > last, next.number <= 4 {
            last = next.number
            index = next.end
        }
        if character(at: index) == "/", let named = self.year(at: index + 1)?.buddhist {
            return FiscalYear(named)?.quarters(first, through: last)
        }
        return year?.quarters(first, through: last)
    }

    private func joinedQuarter(at start: Int) -> (number: Int, end: Int)? {
        var index = skipSpaces(from: start)
        let before = index
        while let mark = character(at: index), mark.isDash || mark == "," || mark == "/" { index += 1 }
        for word in [Self.until, Self.and] {
            if let end = end(of: word, at: skipSpaces(from: index)) { index = end }
        }
        guard index > before else { return nil }
        index = skipSpaces(from: index)
        if let end = end(of: Self.quarter, at: index) { index = skipSpaces(from: end) }
        if let end = end(of: Self.ordinal, at: index) { index = skipSpaces(from: end) }
        guard let number = digit(at: index), digit(at: index + 1) == nil else { return nil }
        return (number, index + 1)
    }

    /// "6 เดือน", "6 เดือนแรก", "6 เดือนหลัง", "12 เดือน".
    private func round(at start: Int, of year: FiscalYear) -> Period? {
        let numberEnd = digitsEnd(from: start)
        guard let count = number(start..<numberEnd), [3, 6, 9, 12].contains(count),
            let end = end(of: Self.month, at: skipSpaces(from: numberEnd))
        else { return nil }
        let rest = skipSpaces(from: end)
        if count == 6, self.end(of: Self.latter, at: rest) != nil { return year.halfYears[1] }
        return year.round(months: count)
    }

    /// "ตลอดปีงบประมาณ", "ตลอดทั้งปี", "ทั้งปี", "ทุกไตรมาส", "ทุกเดือน".
    fileprivate var saysWholeYear: Bool {
        (0..<count).contains { index in
            Self.wholeYear.contains { end(of: $0, at: index) != nil }
        }
    }

    private static let quarter = [Unicode.Scalar]("ไตรมาส")
    private static let ordinal = [Unicode.Scalar]("ที่")
    private static let until = [Unicode.Scalar]("ถึง")
    private static let and = [Unicode.Scalar]("และ")
    private static let month = [Unicode.Scalar]("เดือน")
    private static let latter = [Unicode.Scalar]("หลัง")
    private static let wholeYear = [
        "ตลอดปี", "ตลอดทั้งปี", "ทั้งปี", "ปีงบประมาณ", "ทุกไตรมาส", "ทุกเดือน",
    ].map {
        Array($0.unicodeScalars)
    }
}
