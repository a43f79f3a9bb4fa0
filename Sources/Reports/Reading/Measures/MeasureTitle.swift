import ThaiText

/// The parts of a measure's title cell: number, title, projects it hangs under, and whether "(ต่อ)" stood there.
struct MeasureTitle {
    var number: Int?
    var title: String
    var projects: [String] = []
    /// "(ต่อ)" as printed, where it stood.
    var continuedMark: String?

    init(_ cell: String) {
        let (rest, mark) = Self.withoutMark(cell)
        continuedMark = mark
        let (number, body) = Self.withoutNumber(rest)
        self.number = number
        (title, projects) = Self.splitProjects(body)
    }

    /// The title in the form two titles are compared in; long ones by their beginning.
    var key: String {
        String(ThaiRepair.comparable(String(title.unicodeScalars.prefix(240))).unicodeScalars.prefix(160))
    }

    /// Takes out the first "(ต่อ)", in whatever place of the text.
    static func withoutMark(_ text: String) -> (rest: String, mark: String?) {
        guard text.utf8.contains(UInt8(ascii: "(")) || text.utf8.contains(UInt8(ascii: "[")) else { return (text, nil) }
        let folded = FoldedText(text)
        for phrase in marks {
            guard let start = folded.find(phrase) else { continue }
            let end = start + phrase.scalars.count
            let before = folded.source[..<folded.origins[start]]
            let after = folded.source[(folded.origins[end - 1] + 1)...]
            var view = String.UnicodeScalarView()
            view.append(contentsOf: trimmed(before))
            if !view.isEmpty, let next = after.first, next == "\n" || next == " " { view.append(next) }
            view.append(contentsOf: trimmed(after))
            return (String(view), folded.printed(start..<end))
        }
        return (text, nil)
    }

    private static let marks: [FoldedText.Phrase] = ["(ต่อ)", "[ต่อ]", "(ต่อ)."]

    /// "๔.", "4)", "(4)", "4 " before a Thai letter.
    static func withoutNumber(_ text: String) -> (number: Int?, rest: String) {
        let scalars = Array(text.unicodeScalars)
        var index = 0
        let isBracketed = scalars.first == "("
        if isBracketed { index = 1 }
        var number = 0
        let start = index
        while index < scalars.count, index - start < 3, let digit = ThaiDigits.value(of: scalars[index]) {
            number = number * 10 + digit
            index += 1
        }
        guard index > start, index - start <= 2, number > 0, index < scalars.count else { return (nil, text) }
        switch scalars[index] {
        case ")": break
        case "." where !isBracketed:
            if index + 1 < scalars.count, ThaiDigits.value(of: scalars[index + 1]) != nil { return (nil, text) }
        case " " where !isBracketed && index + 1 < scalars.count && isLetter(scalars[index + 1]): break
        default: return (nil, text)
        }
        return (number, string(trimmed(scalars[(index + 1)...])))
    }

    /// What follows "ภายใต้โครงการ", "ตามโครงการ" or a dash names projects, not the measure.
    private static func splitProjects(_ text: String) -> (title: String, projects: [String]) {
        let folded = FoldedText(text)
        let cuts = cutPhrases.compactMap { folded.find($0, from: 4) } + dashCuts(folded)
        guard let cut = cuts.min(), cut >= 4 else { return (line(text), []) }
        let title = line(folded.printed(0..<cut))
        return (title, projects(folded.printed(cut..<folded.count)))
    }

    private static let cutPhrases: [FoldedText.Phrase] = [
        "ภายใต้โครงการ", "ตามโครงการ", "-ตาม", "-โครงการ", "-กิจกรรม", "-มาตรการ",
    ]

    /// A line that begins with a dash or with the word for project.
    private static func dashCuts(_ folded: FoldedText) -> [Int] {
        (4..<max(4, folded.count)).filter { index in
            guard folded.hasGap(before: index),
                folded.source[folded.origins[index - 1]..<folded.origins[index]].contains("\n")
            else { return false }
            return folded.scalars[index] == "-" || folded.starts(with: "โครงการ", at: index)
        }
    }

    private static func projects(_ text: String) -> [String] {
        let items = NumberedList.read(text).flatMap { item in
            item.number == nil
                ? item.text.split(separator: "\n").flatMap { dashItems(String($0)) } : item.flattened.map(\.text)
        }
        return items.map(strippedLead).filter { $0.unicodeScalars.count > 3 }
    }

    private static func dashItems(_ text: String) -> [String] {
        let folded = FoldedText(text)
        var starts = [0]
        for index in 1..<max(1, folded.count) where folded.scalars[index] == "-" {
            if folded.starts(with: "-ตาม", at: index) || folded.starts(with: "-โครงการ", at: index)
                || folded.starts(with: "-กิจกรรม", at: index) || folded.starts(with: "-มาตรการ", at: index)
            {
                starts.append(index)
            }
        }
        starts.append(folded.count)
        return zip(starts, starts.dropFirst()).map { folded.printed($0..<$1) }
    }

    /// Without the dash and without "ภายใต้" or "ตาม" before the project's own name.
    private static func strippedLead(_ text: String) -> String {
        var rest = text.unicodeScalars[...]
        while let first = rest.first, first == "-" || first == " " || first == "•" { rest = rest.dropFirst() }
        for lead in ["ภายใต้", "ตาม"] where rest.starts(with: lead.unicodeScalars) {
            rest = rest.dropFirst(lead.unicodeScalars.count)
        }
        let name = string(trimmed(rest))
        return name == "โครงการ" || name == "กิจกรรม" || name == "โครงการ\nกิจกรรม" ? "" : name
    }

    private static func line(_ text: String) -> String {
        let lines = text.split(separator: "\n").map { string(trimmed($0.unicodeScalars)) }
        return lines.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { (0x0E01...0x0E4E).contains(scalar.value) }

    private static func trimmed(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> [Unicode.Scalar] {
        var kept = Array(scalars.drop { $0.properties.isWhitespace })
        while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
        return kept
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
