/// The names of levels, of all years, the longer before those they begin with.
enum LevelWords {
    private static let words: [(phrase: FoldedText.Phrase, text: String)] = [
        "ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", "ไม่ผ่าน",
    ].map { (FoldedText.Phrase($0), $0) }

    private static let letters: [(phrase: FoldedText.Phrase, text: String)] = ["AA", "A", "B", "C", "D", "E", "F"].map {
        (FoldedText.Phrase($0), $0)
    }

    /// The level whose name stands here.
    static func level(_ folded: FoldedText, at index: Int) -> (text: String, end: Int)? {
        var start = index
        while start < folded.count, "\"“:(-".unicodeScalars.contains(folded.scalars[start]) { start += 1 }
        for (phrase, text) in words where folded.starts(with: phrase, at: start) {
            let end = start + phrase.scalars.count
            let goesOn = end < folded.count && (0x0E01...0x0E4E).contains(folded.scalars[end].value)
            return goesOn && !folded.hasGap(before: end) ? nil : (text, end)
        }
        for (phrase, text) in letters where folded.starts(with: phrase, at: start) {
            let end = start + phrase.scalars.count
            // A Latin word that merely begins with the letter is no level.
            if end < folded.count, (0x61...0x7A).contains(folded.scalars[end].value), !folded.hasGap(before: end) {
                continue
            }
            return (text, end)
        }
        return nil
    }
}
