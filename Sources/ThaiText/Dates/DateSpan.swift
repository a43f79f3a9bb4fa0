/// One written date, or several days that share a month and year ("26-27 ม.ค. 2566").
struct DateSpan {
    /// A day number and where it stands.
    struct Day {
        let number: Int
        let offset: Int
    }

    let days: [Day]
    let month: Int
    let year: WrittenYear?
    let end: Int

    var start: Int { days[0].offset }

    var dates: [ThaiDate?] {
        days.map { day in
            year?.buddhist.flatMap { ThaiDate(buddhistYear: $0, month: month, day: day.number) }
        }
    }

    func mentions(in scan: ScalarScan) -> [DateMention] {
        let weekday = scan.weekday(before: start)
        return zip(days, dates).map { day, date in
            DateMention(
                date: date, text: scan.text(day.offset..<end), offset: day.offset, writtenYear: year?.number,
                writtenWeekday: day.offset == start ? weekday : nil)
        }
    }
}

extension ScalarScan {
    /// The date whose first digit stands at `start`. `last` is where the date before it ended: only there may a day
    /// follow a stroke or a point ("พ.ย. 65/10 ธ.ค. 65"); elsewhere "1.5 ต.ค." is a number and a month.
    func dateSpan(at start: Int, after last: Int) -> DateSpan? {
        if digitsEnd(from: start) == start + 4 { return yearFirstDate(at: start) }
        guard start == last || !continuesNumber(at: start, after: last), let first = dayNumber(at: start) else {
            return nil
        }
        if let span = numericDate(first, at: start) { return span }
        var days = [DateSpan.Day(number: first.number, offset: start)]
        var index = first.end
        let isList = self.start(of: Self.dayWord, endingAt: skipSpacesBack(from: start)) != nil
        while days.count < 31, let next = nextDay(at: index, after: days, isList: isList) {
            days.append(DateSpan.Day(number: next.number, offset: next.offset))
            index = next.end
        }
        return namedDate(days, at: index) ?? (days.count > 1 ? namedDate([days[0]], at: first.end) : nil)
    }

    private func namedDate(_ days: [DateSpan.Day], at end: Int) -> DateSpan? {
        var index = skipSpaces(from: end)
        for word in Self.monthLeads {
            if let end = self.end(of: word, at: index) { index = skipSpaces(from: end) }
        }
        guard let month = month(at: index) else { return nil }
        let year = yearAfter(month.end)
        guard month.isFull || month.hasPoint || year != nil else { return nil }
        return DateSpan(days: days, month: month.month, year: year, end: year?.end ?? month.end)
    }

    /// A day of one or two digits; OCR's letter o is read as the nought of 10, 20 and 30.
    private func dayNumber(at start: Int) -> (number: Int, end: Int)? {
        guard let first = digit(at: start) else { return nil }
        let second = character(at: start + 1)
        var number = first
        var end = start + 1
        if let digit = digit(at: start + 1) {
            number = first * 10 + digit
            end = start + 2
        } else if second == "o" || second == "O", character(at: start + 2)?.isASCIILetter != true {
            number = first * 10
            end = start + 2
        }
        return digit(at: end) == nil && number <= 99 ? (number, end) : nil
    }

    /// The next day of "26-27", "26 ถึง 27" and, behind "วันที่", of "3, 10 และ 17".
    private func nextDay(
        at end: Int, after days: [DateSpan.Day], isList: Bool
    ) -> (number: Int, end: Int, offset: Int)? {
        var index = skipSpaces(from: end, limit: 3)
        guard let mark = character(at: index) else { return nil }
        if mark.isDash || isList && mark == "," {
            index += 1
        } else if let end = self.end(of: Self.until, at: index) {
            index = end
        } else if isList, let end = self.end(of: Self.and, at: index) {
            index = end
        } else {
            return nil
        }
        index = skipSpaces(from: index, limit: 3)
        guard let day = dayNumber(at: index), let last = days.last, last.number < day.number else { return nil }
        return (day.number, day.end, index)
    }

    private func continuesNumber(at start: Int, after last: Int) -> Bool {
        guard let mark = character(at: start - 1) else { return false }
        if mark.isASCIILetter { return true }
        guard mark == "." || mark == "," || mark == "/" || mark == "-" || mark == ":" else { return false }
        return digit(at: start - 2) != nil && start - 1 != last
    }

    private static let dayWord = [Unicode.Scalar]("วันที่")
    private static let until = [Unicode.Scalar]("ถึง")
    private static let and = [Unicode.Scalar]("และ")
    private static let monthLeads = [[Unicode.Scalar]("ของ"), [Unicode.Scalar]("เดือน")]
}
