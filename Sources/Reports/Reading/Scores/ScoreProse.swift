import Kernel
import ThaiText

/// Scores, changes and question scores in sentences: "ตัวชี้วัดที่ ๖ … เพิ่มขึ้นจากปีที่ผ่านมา ๐.๐๒ คะแนน",
/// "ได้คะแนน ๙๒.๕๐ คะแนน", "(i๔) ได้ ๙๔.๑๙ คะแนน".
struct ScoreProse {
    private(set) var scores = ReportedScores()

    /// Reads one text. `keyed` is the indicator the row of the text is keyed by, with its printed name: the first score
    /// of such a text that names no other is its.
    mutating func read(
        _ text: String, source: ScoreSource, place: (Int) -> Place, keyed: (number: Int, name: String?)? = nil
    ) {
        let folded = FoldedText(text)
        var keyed = keyed
        var index = 0
        var last = 0
        // The indicator of the figure before, of which the sentence may go on to speak.
        var spoken: (number: Int, name: String?)?
        while let word = folded.find(Self.points, from: index) {
            index = word + Self.points.scalars.count
            guard let figure = Self.figure(around: word, folded) else { continue }
            index = max(index, figure.range.upperBound)
            let start = max(
                last, figure.range.lowerBound - 260, Self.sentenceStart(folded, before: figure.range.lowerBound))
            last = figure.range.upperBound
            let context = start..<figure.range.lowerBound
            let at = place(folded.origins[figure.range.lowerBound])
            guard let points = figure.points else { continue }
            let before = spoken
            spoken = nil
            if let sign = Self.change(folded, context) {
                let carried = Self.goesOn(folded, context) ? before : nil
                if let named = Self.indicator(folded, context) ?? keyed ?? carried {
                    scores.changes.append(
                        IndicatorChange(
                            indicator: named.number, change: sign * figure.value,
                            text: folded.printed(figure.range), place: at))
                }
            } else if let code = Self.question(folded, context) {
                scores.questions.append(QuestionMention(code: code, score: points, place: at))
            } else if let code = Self.subIndicator(folded, context) {
                scores.subIndicators.append(SubIndicatorMention(code: code, score: points, place: at))
            } else if let named = Self.indicator(folded, context) ?? keyed {
                scores.indicators.append(
                    IndicatorMention(
                        indicator: named.number, name: named.name, score: points, source: source,
                        text: folded.printed(figure.range), place: at))
                keyed = nil
                spoken = named
            } else if Self.isTotal(folded, context) {
                scores.totals.append(Sourced(points, text: folded.printed(figure.range), place: at))
            }
        }
        readLevel(folded, place)
        history(folded, place)
    }

    private static let points: FoldedText.Phrase = "คะแนน"

    /// The figure before "คะแนน", or the one right behind "คะแนน", "คะแนนเฉลี่ย", "คะแนน =".
    private static func figure(around word: Int, _ folded: FoldedText) -> FoldedText.Figure? {
        if let figure = folded.figure(endingAt: word) { return figure }
        var index = word + points.scalars.count
        var moved = true
        while moved {
            moved = false
            for filler in fillers where folded.starts(with: filler, at: index) {
                index += filler.scalars.count
                moved = true
            }
        }
        guard let figure = folded.figure(at: index) else { return nil }
        // "คะแนน ๑๐ ตัวชี้วัด" counts something else; "คะแนน ๙๐ คะแนน" is found at its second word.
        if folded.starts(with: points, at: figure.range.upperBound) { return nil }
        return figure.places > 0 ? figure : nil
    }

    private static let fillers: [FoldedText.Phrase] = [
        "เฉลี่ย", "รวม", "ภาพรวม", "อยู่ที่", "ร้อยละ", "เท่ากับ", "เป็น", "=", ":", "ที่ได้", "(",
    ]

    /// A line or a numbered item begins a new sentence.
    private static func sentenceStart(_ folded: FoldedText, before end: Int) -> Int {
        let from = max(0, end - 260)
        var index = end
        while index > from {
            let low = folded.origins[index - 1]
            let high = index < folded.count ? folded.origins[index] : folded.source.count
            if folded.source[low..<high].contains("\n"), isItem(folded, at: index) { return index }
            index -= 1
        }
        return from
    }

    private static func isItem(_ folded: FoldedText, at index: Int) -> Bool {
        guard let (_, end) = folded.integer(at: index), end < folded.count else { return false }
        return folded.scalars[end] == "." && folded.digit(at: end + 1) == nil
    }

    /// +1 or −1 where the sentence speaks of a rise or fall by (not to) the figure.
    private static func change(_ folded: FoldedText, _ range: Range<Int>) -> Double? {
        for (phrases, sign) in [(rises, 1.0), (falls, -1.0)] {
            for phrase in phrases {
                guard
                    let found = folded.findLast(
                        phrase, from: max(range.lowerBound, range.upperBound - 60), to: range.upperBound)
                else { continue }
                let rest = found + phrase.scalars.count
                if folded.find("เป็น", from: rest, to: range.upperBound) == nil { return sign }
            }
        }
        return nil
    }

    /// Whether what stands between two figures speaks on of the first, "๙๐.๐๐ คะแนน เพิ่มขึ้นจากปีที่ผ่านมา ๒.๑๐", and not
    /// of the whole or of what another year got.
    private static func goesOn(_ folded: FoldedText, _ range: Range<Int>) -> Bool {
        range.count <= 60 && !isTotal(folded, range)
            && folded.find("ได้", from: range.lowerBound, to: range.upperBound) == nil
            && !folded.starts(with: "จาก", at: range.upperBound - 3)
    }

    private static let rises: [FoldedText.Phrase] = ["เพิ่มขึ้น", "สูงขึ้น", "มากกว่า", "เพิ่มจาก"]
    private static let falls: [FoldedText.Phrase] = ["ลดลง", "ต่ำลง", "น้อยกว่า"]

    /// The last indicator the sentence names.
    private static func indicator(_ folded: FoldedText, _ range: Range<Int>) -> (number: Int, name: String?)? {
        guard let found = folded.findLast(word, from: range.lowerBound, to: range.upperBound),
            let (number, end) = folded.integer(at: found + word.scalars.count), (1...10).contains(number),
            end <= range.upperBound
        else { return nil }
        if end < folded.count, folded.scalars[end] == ".", folded.digit(at: end + 1) != nil { return nil }
        let stops = verbs.compactMap { folded.find($0, from: end, to: range.upperBound) }
        let name = folded.printed(end..<(stops.min() ?? range.upperBound))
        return (number, name.isEmpty || name.unicodeScalars.count > 60 ? nil : name)
    }

    private static let word: FoldedText.Phrase = "ตัวชี้วัดที่"
    private static let verbs: [FoldedText.Phrase] = ["ได้", "เพิ่ม", "ลด", "มีคะแนน", "คะแนน", "อยู่ที่", "เท่ากับ", "("]

    /// A question code close before the figure: "(i๔) ได้ ๙๔.๑๙".
    private static func question(_ folded: FoldedText, _ range: Range<Int>) -> String? {
        let near = max(range.lowerBound, range.upperBound - 14)..<range.upperBound
        let codes = CodeReader.mentions(in: folded.printed(near)).filter { !$0.code.hasPrefix("o") }
        return codes.last?.code
    }

    private static func subIndicator(_ folded: FoldedText, _ range: Range<Int>) -> String? {
        guard let found = folded.findLast("ตัวชี้วัดย่อย", from: range.lowerBound, to: range.upperBound) else { return nil }
        var index = found + 13
        if folded.starts(with: "ที่", at: index) { index += 3 }
        return SubIndicatorCode.read(folded, at: index)?.code
    }

    private static func isTotal(_ folded: FoldedText, _ range: Range<Int>) -> Bool {
        totals.contains {
            folded.findLast($0, from: max(range.lowerBound, range.upperBound - 40), to: range.upperBound) != nil
        }
            || totals.contains { folded.starts(with: $0, at: range.upperBound) }
    }

    private static let totals: [FoldedText.Phrase] = ["ภาพรวม", "คะแนนรวม", "รวมทั้งสิ้น", "คะแนนเฉลี่ยรวม"]

    private mutating func readLevel(_ folded: FoldedText, _ place: (Int) -> Place) {
        guard folded.contains(Self.points) || folded.contains("ผลการประเมิน") else { return }
        var index = 0
        while let found = folded.find("ระดับ", from: index) {
            index = found + 5
            // "ยกระดับ ผ่านช่องทาง…" speaks of no level.
            if folded.starts(with: "ยก", at: found - 2) { continue }
            guard let level = LevelWords.level(folded, at: index) else { continue }
            scores.levels.append(
                Sourced(level.text, text: folded.printed(found..<level.end), place: place(folded.origins[index])))
        }
    }

    /// "ปี ๒๕๖๔ (๕๔.๒๕)", "ปี ๒๕๖๗ ที่ได้คะแนน ๙๔.๖๗".
    private mutating func history(_ folded: FoldedText, _ place: (Int) -> Place) {
        var index = 0
        while let found = folded.find("ปี", from: index) {
            index = found + 2
            var start = index
            for word in Self.yearWords where folded.starts(with: word, at: start) { start += word.scalars.count }
            guard let (year, end) = folded.integer(at: start), (2500...2700).contains(year) else { continue }
            index = end
            var next = end
            var moved = true
            while moved {
                moved = false
                for word in Self.scoreWords where folded.starts(with: word, at: next) {
                    next += word.scalars.count
                    moved = true
                }
            }
            guard next > end, let figure = folded.figure(at: next), figure.places > 0, let points = figure.points else {
                continue
            }
            scores.history.append(YearTotal(year: year, total: points, place: place(folded.origins[start])))
            index = figure.range.upperBound
        }
    }

    private static let yearWords: [FoldedText.Phrase] = ["งบประมาณ", "พ.ศ.", "พศ"]
    private static let scoreWords: [FoldedText.Phrase] = [
        "(", "ที่", "ได้", "คะแนน", "รับ", "มี", "รวม", "ภาพรวม", "อยู่", "เท่ากับ", "=", ":", "เฉลี่ย",
    ]
}
