/// A day or a month that bounds a period; its year may be left out and follow from its neighbour.
struct MonthPoint {
    /// Nil for a month alone.
    let day: Int?
    let month: Int
    /// In the Buddhist era.
    var year: Int?
    let start: Int
    let end: Int

    /// The period between the first and the last of the days or months that stand side by side.
    static func period(in scan: ScalarScan, fiscalYear: FiscalYear?) -> Period? {
        var chain = chain(in: scan)
        guard fillYears(of: &chain, from: fiscalYear), let first = chain.first?.firstDay, let last = chain.last?.lastDay
        else { return nil }
        return Period(start: min(first, last), end: max(first, last))
    }

    private var firstDay: ThaiDate? {
        year.flatMap { ThaiDate(buddhistYear: $0, month: month, day: day ?? 1) }
    }

    private var lastDay: ThaiDate? { day == nil ? firstDay?.endOfMonth : firstDay }

    /// The longest run of points with nothing but "ถึง", "-" and the like between them; the first of equals.
    private static func chain(in scan: ScalarScan) -> [MonthPoint] {
        var best: [MonthPoint] = []
        var current: [MonthPoint] = []
        for point in points(in: scan) {
            if let last = current.last, !scan.isJoin(last.end..<point.start) { current = [] }
            current.append(point)
            if current.count > best.count { best = current }
        }
        return best
    }

    /// Years from behind ("ต.ค. - ก.ย. ๒๕๖๘" begins in 2567), then from before, then from the fiscal year.
    private static func fillYears(of chain: inout [MonthPoint], from fiscalYear: FiscalYear?) -> Bool {
        for index in chain.indices.reversed().dropFirst() where chain[index].year == nil {
            guard let next = chain[index + 1].year else { continue }
            chain[index].year = chain[index].month > chain[index + 1].month ? next - 1 : next
        }
        for index in chain.indices where chain[index].year == nil {
            if index > 0, let previous = chain[index - 1].year {
                chain[index].year = chain[index].month < chain[index - 1].month ? previous + 1 : previous
            } else if let fiscalYear {
                chain[index].year = fiscalYear.startOf(month: chain[index].month).buddhistYear
            } else {
                return false
            }
        }
        return true
    }

    private static func points(in scan: ScalarScan) -> [MonthPoint] {
        var points: [MonthPoint] = []
        var index = 0
        for span in ThaiDateReader.spans(in: scan) {
            months(in: scan, from: index, to: span.start, into: &points)
            for day in span.days where span.year == nil || span.year?.buddhist != nil {
                let start = span.days.count > 1 && day.offset != span.start ? span.end : day.offset
                points.append(
                    MonthPoint(
                        day: day.number, month: span.month, year: span.year?.buddhist, start: start, end: span.end))
            }
            index = span.end
        }
        months(in: scan, from: index, to: scan.count, into: &points)
        return points
    }

    private static func months(in scan: ScalarScan, from start: Int, to end: Int, into points: inout [MonthPoint]) {
        var index = start
        while index < end {
            guard let month = scan.standaloneMonth(at: index), month.end <= end else {
                index += 1
                continue
            }
            let year = scan.yearAfter(month.end).flatMap { $0.end <= end ? $0 : nil }
            points.append(
                MonthPoint(
                    day: nil, month: month.month, year: year?.buddhist, start: index, end: year?.end ?? month.end))
            index = year?.end ?? month.end
        }
    }
}

extension ScalarScan {
    /// A month that is no part of a word: an abbreviation must begin after a space, a sign, or "เดือน", "ถึง", "รอบ",
    /// and without points it needs a year behind it.
    fileprivate func standaloneMonth(at index: Int) -> MonthWord? {
        guard let month = month(at: index) else { return nil }
        if month.isFull { return month }
        if character(at: index - 1)?.isThaiLetter == true,
            !Self.monthLeads.contains(where: { start(of: $0, endingAt: index) != nil })
        {
            return nil
        }
        return month.hasPoint || yearAfter(month.end) != nil ? month : nil
    }

    /// True where only joining words and signs stand.
    fileprivate func isJoin(_ range: Range<Int>) -> Bool {
        guard range.count <= 60 else { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            if self[index].isSpace || self[index].isDash || self[index] == "," || self[index] == "/" {
                index += 1
            } else if let end = Self.joins.lazy.compactMap({ self.end(of: $0, at: index) }).first {
                index = end
            } else {
                return false
            }
        }
        return true
    }

    private static let monthLeads = ["เดือน", "ถึง", "รอบ", "ตั้งแต่"].map { Array($0.unicodeScalars) }
    private static let joins = ["จนถึง", "ถึง", "วันที่", "เดือน", "และ", "สิ้นสุด", "ไปจน", "สิ้น"].map {
        Array($0.unicodeScalars)
    }
}
