/// The month names as reports spell them: in full, abbreviated with and without points, with spaces inside, and the
/// two misspellings that are commoner than some right spellings.
enum MonthWords {
    static let full: [(month: Int, word: [Unicode.Scalar])] = [
        (1, .init("มกราคม")), (2, .init("กุมภาพันธ์")), (2, .init("กุมภาพันธ")), (3, .init("มีนาคม")),
        (4, .init("เมษายน")), (5, .init("พฤษภาคม")), (6, .init("มิถุนายน")), (7, .init("กรกฎาคม")),
        (7, .init("กรกฏาคม")), (8, .init("สิงหาคม")), (9, .init("กันยายน")), (10, .init("ตุลาคม")),
        (11, .init("พฤศจิกายน")), (11, .init("พฤษจิกายน")), (12, .init("ธันวาคม")),
    ]

    /// The two halves between which a point may stand.
    static let short: [(month: Int, head: [Unicode.Scalar], tail: Unicode.Scalar)] = [
        (1, .init("ม"), "ค"), (2, .init("ก"), "พ"), (3, .init("มี"), "ค"), (4, .init("เม"), "ย"),
        (5, .init("พ"), "ค"), (6, .init("มิ"), "ย"), (7, .init("ก"), "ค"), (8, .init("ส"), "ค"),
        (9, .init("ก"), "ย"), (10, .init("ต"), "ค"), (11, .init("พ"), "ย"), (12, .init("ธ"), "ค"),
    ]

    static let weekdays: [(weekday: Int, word: [Unicode.Scalar])] = [
        (1, .init("จันทร์")), (2, .init("อังคาร")), (3, .init("พุธ")), (4, .init("พฤหัสบดี")), (4, .init("พฤหัส")),
        (5, .init("ศุกร์")), (6, .init("เสาร์")), (7, .init("อาทิตย์")),
    ]

    /// Letters a month can begin with; a look at one scalar saves the comparisons for most of a text.
    static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "ม", "ก", "เ", "พ", "ส", "ต", "ธ": true
        default: false
        }
    }
}

/// A month name and where it ends.
struct MonthWord {
    let month: Int
    let end: Int
    let isFull: Bool
    /// "ต.ค." with a point somewhere, against the bare "ตค".
    let hasPoint: Bool
}

extension ScalarScan {
    func month(at start: Int) -> MonthWord? {
        guard let first = character(at: start), MonthWords.canBegin(first) else { return nil }
        for (month, word) in MonthWords.full {
            if let end = end(of: word, at: start) {
                return MonthWord(month: month, end: end, isFull: true, hasPoint: false)
            }
        }
        for (month, head, tail) in MonthWords.short {
            if let word = shortMonth(month, head, tail, at: start) { return word }
        }
        return nil
    }

    private func shortMonth(_ month: Int, _ head: [Unicode.Scalar], _ tail: Unicode.Scalar, at start: Int) -> MonthWord?
    {
        guard var index = end(of: head, at: start) else { return nil }
        var points = 0
        index = skipSpaces(from: index, limit: 2)
        if character(at: index) == "." {
            points += 1
            index = skipSpaces(from: index + 1, limit: 2)
        }
        guard character(at: index) == tail else { return nil }
        index += 1
        if character(at: index) == "." {
            points += 1
            index += 1
        } else if let next = character(at: skipSpaces(from: index, limit: 1)), next == ".", points > 0 {
            index = skipSpaces(from: index, limit: 1) + 1
        }
        guard isMonthBoundary(at: index, afterPoint: points > 0 && self[index - 1] == ".") else { return nil }
        return MonthWord(month: month, end: index, isFull: false, hasPoint: points > 0)
    }

    /// An abbreviation must not go on: "มี.ความ" is no March, "ก.พ.ร." is a commission and "ส.ค.ส." a card. After its
    /// last point a new word may follow at once ("8 ธ.ค.วันที่"), and so may an era.
    private func isMonthBoundary(at index: Int, afterPoint: Bool) -> Bool {
        guard let next = character(at: index), next.isThaiLetter else { return true }
        if eraEnd(at: index) != nil { return true }
        return afterPoint && character(at: index + 1) != "."
    }

    /// The weekday (1 Monday to 7 Sunday) whose name ends before `end`, with "ที่" or "วันที่" between.
    func weekday(before end: Int) -> Int? {
        var index = skipSpacesBack(from: end)
        for word in [Self.ordinal, Self.day] {
            if let start = start(of: word, endingAt: index) { index = skipSpacesBack(from: start) }
        }
        return MonthWords.weekdays.first { start(of: $0.word, endingAt: index) != nil }?.weekday
    }

    private static let ordinal = [Unicode.Scalar]("ที่")
    private static let day = [Unicode.Scalar]("วัน")
}
