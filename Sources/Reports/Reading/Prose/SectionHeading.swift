import Kernel
import ThaiText

/// "๑. การปฏิบัติหน้าที่ (๙๓.๓๓ คะแนน)", "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ประเด็นที่ ๒ การให้บริการและระบบ E-Service".
struct SectionHeading {
    var indicator: Int?
    var topic: Int?
    /// Without number and score.
    var name: String
    var score: (points: Points, text: String)?
    /// True where the words alone say so, heading or not.
    var isCertain: Bool

    init?(_ text: String) {
        guard text.utf8.count <= 600 else { return nil }
        let folded = FoldedText(text)
        let lead = Self.leads.first { folded.starts(with: $0.phrase) }
        var index = lead?.phrase.scalars.count ?? 0
        let number = folded.integer(at: index)
        if let number { index = number.end }
        while index < folded.count, ".):-".unicodeScalars.contains(folded.scalars[index]) { index += 1 }
        if number != nil, lead == nil, folded.digit(at: index) != nil { return nil }
        let score = Self.score(folded, from: index)
        name = folded.printed(index..<(score?.start ?? IndicatorKey.nameEnd(folded, from: index)))
        // No name of an indicator or topic is half as long; a paragraph need not be compared.
        guard name.utf8.count <= 360 else { return nil }
        let indicator = IndicatorNames.best(name, in: IndicatorNames.indicators)
        let isIndicator = (indicator?.likeness ?? 0) >= 0.9
        let topic = isIndicator ? nil : IndicatorNames.best(name, in: IndicatorNames.topics)
        // "ตัวชี้วัดที่ 8 เพิ่มขึ้น 2.50 คะแนน" is a sentence: outside brackets the score must follow the name itself.
        let isScored = score.map { $0.isInBrackets || (indicator?.likeness ?? 0) >= 0.8 } ?? false
        self.score = isScored ? score.map { ($0.points, $0.text) } : nil
        let value = number.flatMap { (1...10).contains($0.value) ? $0.value : nil }
        if lead?.isIndicator == true, let value {
            self.indicator = value
            isCertain = isScored || (indicator?.likeness ?? 0) >= 0.8
            return
        }
        if let topic, topic.likeness >= 0.75, topic.likeness > indicator?.likeness ?? 0 {
            self.topic = topic.number
            isCertain = topic.likeness >= 0.9 && number != nil
            return
        }
        // A number with a score, or with the name of an indicator (not always its own: N4).
        if let value, isScored || (indicator?.likeness ?? 0) >= 0.75 {
            self.indicator = value
            isCertain = isScored
            return
        }
        guard number == nil, let indicator, indicator.likeness >= 0.9 else { return nil }
        self.indicator = indicator.number
        isCertain = isScored
    }

    private static let leads: [(phrase: FoldedText.Phrase, isIndicator: Bool)] = [
        ("ตัวชี้วัดที่", true), ("ประเด็นที่", false), ("ด้านที่", false), ("หัวข้อที่", false),
    ]

    /// The score at the end: "(๙๓.๓๓ คะแนน)", "ได้ ๙๓.๓๓ คะแนน", "93.33 คะแนน".
    private static func score(
        _ folded: FoldedText, from start: Int
    ) -> (points: Points, text: String, start: Int, isInBrackets: Bool)? {
        guard let word = folded.findLast("คะแนน", from: start, to: folded.count),
            let figure = folded.figure(endingAt: word),
            let points = figure.points, folded.count - word <= 8
        else { return nil }
        var cut = figure.range.lowerBound
        for phrase in ["ได้คะแนน", "ได้รับคะแนน", "คะแนน", "ได้รับ", "ได้"] {
            let phrase = FoldedText.Phrase(phrase)
            if folded.starts(with: phrase, at: cut - phrase.scalars.count) {
                cut -= phrase.scalars.count
                break
            }
        }
        let isInBrackets = cut > start && folded.scalars[cut - 1] == "("
        while cut > start, "(-:=".unicodeScalars.contains(folded.scalars[cut - 1]) { cut -= 1 }
        return (points, folded.printed(figure.range), cut, isInBrackets)
    }
}
