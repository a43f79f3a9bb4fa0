/// Finds dates in running text, in every spelling the published reports were seen to use: "10 ต.ค. 65",
/// "8 ธ.ค.65วันที่ 9 มกราคม 66", "๓๐ กันยายน พ.ศ. ๒๕๖๕", "26-27 ม.ค. 2566" (two dates), "31/3/2567", "2025-03-31".
///
/// Two-digit years are of the Buddhist 2500s; a four-digit year from 1900 to 2200 is of the common era. Addresses are
/// stepped over. One pass, each step bounded: the cost grows with the length of the text and nothing else.
package enum ThaiDateReader {
    /// Every date in reading order.
    package static func mentions(in text: String) -> [DateMention] {
        let scan = ScalarScan(text)
        return spans(in: scan).flatMap { $0.mentions(in: scan) }
    }

    /// The one date a field holds; nil where there is none, more than one, or words beside it other than "วันที่", a
    /// weekday or a closing point.
    package static func date(_ text: String) -> ThaiDate? {
        let scan = ScalarScan(text)
        let spans = spans(in: scan)
        guard spans.count == 1, let span = spans.first, span.days.count == 1, let date = span.dates[0] else {
            return nil
        }
        let rest = scan.text(0..<span.start) + scan.text(span.end..<scan.count)
        return isDateField(rest) ? date : nil
    }

    static func spans(in scan: ScalarScan) -> [DateSpan] {
        var spans: [DateSpan] = []
        var index = 0
        var last = -1
        while index < scan.count {
            if let end = scan.addressEnd(at: index) {
                index = end
            } else if scan.digit(at: index) == nil {
                index += 1
            } else if let span = scan.dateSpan(at: index, after: last) {
                spans.append(span)
                index = span.end
                last = span.end
            } else {
                index = scan.digitsEnd(from: index)
            }
        }
        return spans
    }

    private static func isDateField(_ rest: String) -> Bool {
        var left = rest.unicodeScalars.filter { !$0.isSpace && !".,()".unicodeScalars.contains($0) }[...]
        let words = ["เมื่อ", "วันที่", "วัน", "ที่"] + ThaiDate.weekdayNames + ["พฤหัส"]
        while !left.isEmpty {
            guard let word = words.first(where: { left.starts(with: $0.unicodeScalars) }) else { return false }
            left = left.dropFirst(word.unicodeScalars.count)
        }
        return true
    }
}
