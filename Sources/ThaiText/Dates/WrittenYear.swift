/// A year as it is printed.
struct WrittenYear {
    /// 2568, 2025, or 68 for two digits.
    let number: Int
    let digits: Int
    let end: Int

    /// In the Buddhist era: two digits belong to the 2500s, a year of the common era is moved by 543, and a number
    /// that is a year of neither is nil.
    var buddhist: Int? {
        if digits == 2 { return 2500 + number }
        if (1900...2200).contains(number) { return number + 543 }
        return (2400...2743).contains(number) ? number : nil
    }
}

extension ScalarScan {
    /// A year of four or two digits at `start`. OCR writes the letter o for a nought; that is read where digits stand
    /// beside it ("๒๕๖o").
    func year(at start: Int) -> WrittenYear? {
        guard let first = yearDigit(at: start), digit(at: start) != nil || digit(at: start + 1) != nil else {
            return nil
        }
        var number = first
        var letters = digit(at: start) == nil ? 1 : 0
        var index = start + 1
        while index - start < 5, let digit = yearDigit(at: index) {
            if self.digit(at: index) == nil { letters += 1 }
            number = number * 10 + digit
            index += 1
        }
        let digits = index - start
        guard digits == 4 && letters <= 2 || digits == 2 && letters == 0 else { return nil }
        if let next = character(at: index), next.isASCIILetter, letters > 0 { return nil }
        if digits == 2, isTimeOrAmount(number, end: index) { return nil }
        guard digits == 2 || number >= 1000 else { return nil }
        return WrittenYear(number: number, digits: digits, end: index)
    }

    private func yearDigit(at index: Int) -> Int? {
        guard let scalar = character(at: index) else { return nil }
        return scalar == "o" || scalar == "O" ? 0 : ThaiDigits.value(of: scalar)
    }

    /// "31 มี.ค. 09.30 น." names an hour and "5 ม.ค. 10,000 บาท" an amount, not a year.
    private func isTimeOrAmount(_ number: Int, end: Int) -> Bool {
        guard let mark = character(at: end), digit(at: end + 1) != nil else { return character(at: end) == "%" }
        if mark == "," { return digitsEnd(from: end + 1) == end + 4 }
        return (mark == "." || mark == ":") && number <= 24 && digitsEnd(from: end + 1) == end + 3
    }

    /// Past "พ.ศ." or "ค.ศ.", with points and spaces as they come.
    func eraEnd(at start: Int) -> Int? {
        guard let first = character(at: start), first == "พ" || first == "ค" else { return nil }
        var index = skipSpaces(from: start + 1, limit: 2)
        if character(at: index) == "." { index = skipSpaces(from: index + 1, limit: 2) }
        guard character(at: index) == "ศ" else { return nil }
        index += 1
        if character(at: index) == "." { return index + 1 }
        guard let next = character(at: index) else { return index }
        return next.isThaiLetter ? nil : index
    }

    /// The year behind a month or a word for year: spaces, "พ.ศ.", "ปี" and a stray point may stand between.
    func yearAfter(_ start: Int) -> WrittenYear? {
        var index = skipSpaces(from: start)
        if character(at: index) == "." { index = skipSpaces(from: index + 1) }
        if let end = end(of: Self.yearWord, at: index) { index = skipSpaces(from: end) }
        if let end = eraEnd(at: index) { index = skipSpaces(from: end) }
        return year(at: index)
    }

    private static let yearWord = [Unicode.Scalar]("ปี")
}
