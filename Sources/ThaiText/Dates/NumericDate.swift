/// Dates written with figures alone.
extension ScalarScan {
    /// "31/3/2567", "31-03-2567", "31.3.2567"; with strokes the year may have two digits.
    func numericDate(_ day: (number: Int, end: Int), at start: Int) -> DateSpan? {
        let stroke = skipSpaces(from: day.end, limit: 1)
        guard let mark = character(at: stroke), mark == "/" || mark == "-" || mark == "." else { return nil }
        let gap = mark == "/" ? 1 : 0
        guard gap == 1 || stroke == day.end else { return nil }
        let monthStart = skipSpaces(from: stroke + 1, limit: gap)
        let monthEnd = digitsEnd(from: monthStart)
        guard (1...2).contains(monthEnd - monthStart), let month = number(monthStart..<monthEnd) else { return nil }
        let second = skipSpaces(from: monthEnd, limit: gap)
        guard character(at: second) == mark else { return nil }
        guard let year = year(at: skipSpaces(from: second + 1, limit: gap)) else { return nil }
        guard mark == "/" && year.digits == 2 || isPlausible(year.number), !goesOn(at: year.end) else { return nil }
        return DateSpan(
            days: [.init(number: day.number, offset: start)], month: month, year: year, end: year.end)
    }

    /// "2025-03-31", "2568/03/31".
    func yearFirstDate(at start: Int) -> DateSpan? {
        guard let year = year(at: start), year.digits == 4, isPlausible(year.number),
            let mark = character(at: year.end), mark == "-" || mark == "/", !isWordOrStroke(at: start - 1)
        else { return nil }
        let monthEnd = digitsEnd(from: year.end + 1)
        guard monthEnd == year.end + 3, character(at: monthEnd) == mark else { return nil }
        let dayEnd = digitsEnd(from: monthEnd + 1)
        guard dayEnd == monthEnd + 3, !goesOn(at: dayEnd) else { return nil }
        guard let month = number(year.end + 1..<monthEnd), let day = number(monthEnd + 1..<dayEnd) else { return nil }
        guard (1...12).contains(month) else { return nil }
        return DateSpan(days: [.init(number: day, offset: start)], month: month, year: year, end: dayEnd)
    }

    func number(_ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 9 else { return nil }
        var value = 0
        for index in range {
            guard let digit = digit(at: index) else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// A year of either era, or one that was converted twice.
    private func isPlausible(_ year: Int) -> Bool {
        (1900...2200).contains(year) || (2400...2743).contains(year) || (3000...3200).contains(year)
    }

    private func goesOn(at index: Int) -> Bool {
        guard let mark = character(at: index), mark == "/" || mark == "-" || mark == "." else { return false }
        return digit(at: index + 1) != nil
    }

    private func isWordOrStroke(at index: Int) -> Bool {
        guard let mark = character(at: index) else { return false }
        return mark.isASCIILetter || mark == "/" || mark == "-" || mark == "." || mark == "_"
    }
}
