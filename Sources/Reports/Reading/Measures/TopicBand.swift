import Kernel
import Tables
import ThaiText

/// A row that spans the table and names the topic of the rows below, with the codes it answers.
struct TopicBand {
    var topic: Sourced<Int>?
    var indicator: Sourced<Int>?
    var codes: [Sourced<String>] = []
    var continuedMark: String?
    let text: String

    /// Nil for a row that is no band. `cell` is the only filled one of its row.
    init?(_ cell: Cell, place: Place) {
        guard cell.text.utf8.count <= 900 else { return nil }
        let (rest, mark) = MeasureTitle.withoutMark(cell.text)
        text = cell.text
        continuedMark = mark
        let (number, unnumbered) = MeasureTitle.withoutNumber(rest)
        let folded = FoldedText(unnumbered)
        let codeStart = Self.codeStart(folded)
        let indicatorStart = folded.find("ตัวชี้วัดที่")
        let nameEnd = min(codeStart ?? folded.count, indicatorStart.flatMap { $0 == 0 ? nil : $0 } ?? folded.count)
        let name = folded.printed(Self.nameStart(folded)..<max(nameEnd, Self.nameStart(folded)))
        if let best = IndicatorNames.best(name, in: IndicatorNames.topics), best.likeness >= 0.7 {
            topic = Sourced(best.number, text: cell.text, place: place)
        }
        if topic == nil, let indicatorStart,
            let named = folded.integer(at: indicatorStart + Self.indicatorWord.scalars.count),
            (1...10).contains(named.value)
        {
            indicator = Sourced(named.value, text: cell.text, place: place)
        }
        if topic == nil, indicator == nil, number != nil,
            let best = IndicatorNames.best(name, in: IndicatorNames.indicators),
            best.likeness >= 0.8
        {
            indicator = Sourced(best.number, text: cell.text, place: place)
        }
        if let codeStart {
            codes = Self.codes(folded, from: codeStart).map { Sourced($0.code, text: $0.text, place: place) }
        }
        let isNamed = topic != nil || indicator != nil || !codes.isEmpty && number == nil
        guard isNamed || (cell.isBold && number == nil) || Self.leads.contains(where: { folded.starts(with: $0) })
        else {
            return nil
        }
    }

    private static let indicatorWord: FoldedText.Phrase = "ตัวชี้วัดที่"
    private static let leads: [FoldedText.Phrase] = ["ประเด็นที่", "ด้านที่", "หมวดที่", "ส่วนที่", "มิติที่"]

    /// Behind "ประเด็นที่ ๓ ".
    private static func nameStart(_ folded: FoldedText) -> Int {
        for lead in leads where folded.starts(with: lead) {
            var index = lead.scalars.count
            while index < folded.count, folded.digit(at: index) != nil || folded.scalars[index] == "." { index += 1 }
            return index
        }
        return 0
    }

    /// Where the codes at the end of the band begin: tokens of a letter and figures, or of figures whose letter OCR
    /// took for a 1, until the end of the text.
    private static func codeStart(_ folded: FoldedText) -> Int? {
        var start: Int?
        var index = folded.count
        while index > 0 {
            var token = index
            while token > 0, token == index || !folded.hasGap(before: token),
                !",/".unicodeScalars.contains(folded.scalars[token - 1])
            {
                token -= 1
            }
            if token == index {
                index -= 1
                continue
            }
            guard let code = code(folded, token..<index), !isNumberOfIndicator(folded, at: token) else { break }
            _ = code
            start = token
            index = token
        }
        return start
    }

    private static func isNumberOfIndicator(_ folded: FoldedText, at index: Int) -> Bool {
        let length = indicatorWord.scalars.count
        return index >= length && folded.starts(with: indicatorWord, at: index - length)
    }

    private static func codes(_ folded: FoldedText, from start: Int) -> [(code: String, text: String)] {
        var found: [(String, String)] = []
        var index = start
        while index < folded.count {
            var end = index + 1
            while end < folded.count, !folded.hasGap(before: end), !",/".unicodeScalars.contains(folded.scalars[end]) {
                end += 1
            }
            if let code = code(folded, index..<end) { found.append((code, folded.printed(index..<end))) }
            index = end
        }
        return found
    }

    /// "i15", "e3", "o41"; "18" and "1๑" are I8 and I๑, for a number alone names nothing in a band.
    private static func code(_ folded: FoldedText, _ range: Range<Int>) -> String? {
        guard let first = range.first, (2...3).contains(range.count) else { return nil }
        let digits = range.dropFirst().compactMap { folded.digit(at: $0) }
        guard digits.count == range.count - 1 else { return nil }
        let number = digits.reduce(0) { $0 * 10 + $1 }
        guard number > 0 else { return nil }
        switch folded.scalars[first] {
        case "i", "1", "l", "|": return "i\(number)"
        case "e": return "e\(number)"
        case "o", "0": return "o\(number)"
        default: return nil
        }
    }
}
