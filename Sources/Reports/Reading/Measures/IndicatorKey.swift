import ThaiText

/// A cell or heading that names an indicator: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "9. การเปิดเผยข้อมูล".
enum IndicatorKey {
    /// The number as printed, and the name behind it; where only a name stands, the number it is the name of.
    static func read(_ text: String) -> (number: Int, name: String?)? {
        guard text.utf8.count <= 900 else { return nil }
        let folded = FoldedText(text)
        var index = folded.starts(with: word) ? word.scalars.count : 0
        if index == 0, folded.starts(with: "ตัวชี้วัด") { index = 9 }
        if index > 0, folded.starts(with: "ที่", at: index) { index += 3 }
        if let (number, end) = folded.integer(at: index), (1...10).contains(number) {
            var start = end
            while start < folded.count, ".):-".unicodeScalars.contains(folded.scalars[start]) { start += 1 }
            if start < folded.count, folded.digit(at: start) != nil { return nil }
            let name = folded.printed(start..<nameEnd(folded, from: start))
            guard index > 0 || !name.isEmpty else { return nil }
            return (number, name.isEmpty ? nil : name)
        }
        let name = folded.printed(index..<nameEnd(folded, from: index))
        guard let best = IndicatorNames.best(name, in: IndicatorNames.indicators), best.likeness >= 0.75 else {
            return nil
        }
        return (best.number, name)
    }

    private static let word: FoldedText.Phrase = "ตัวชี้วัดที่"

    /// The name ends before a bracket.
    static func nameEnd(_ folded: FoldedText, from start: Int) -> Int {
        (start..<max(start, folded.count)).first { folded.scalars[$0] == "(" } ?? folded.count
    }
}
