import Kernel
import Tables

extension Rule {
    static let s16 = Rule(
        "S16", .warning,
        title: Bilingual(th: "กราฟหรือภาพที่อ้างถึงไม่มีอยู่", en: "A chart or picture is spoken of but not there"),
        reason: Bilingual(
            th: "ข้อสรุปที่อาศัยภาพซึ่งไม่มีอยู่ ตรวจสอบไม่ได้",
            en: "A conclusion that rests on a missing picture cannot be checked."),
        remedy: Bilingual(
            th: "แนบภาพหรือกราฟ หรือเขียนตัวเลขเป็นตารางแทน",
            en: "Attach the picture, or give the figures as a table.")
    ) { context in
        spokenOf(in: context) + emptyHeadings(in: context)
    }

    private static let references = PhraseIndex(referenceWords.map { Squeezed($0) })

    private static let referenceWords = [
        "จากกราฟ", "จากแผนภูมิ", "ดังกราฟ", "ตามกราฟ", "ดังแผนภูมิ", "ดังภาพ", "ภาพกิจกรรมดังนี้", "ปรากฏตามภาพ", "ภาพประกอบดังนี้",
    ]

    private static func spokenOf(in context: RuleContext) -> [Breach] {
        context.pieces.compactMap { piece in
            guard let match = references.matches(in: piece.squeezed).first,
                !context.source.hasPicture(near: piece.place)
            else { return nil }
            let words = referenceWords[match.phrase]
            return Breach(
                th: "ข้อความอ้างถึงภาพ (“\(words)”) แต่ไม่มีภาพอยู่ แนบภาพหรือใส่ตัวเลขเป็นตาราง",
                en: "The text speaks of a picture (“\(words)”) that is not there; attach it or give the figures.",
                at: piece.place(ofSqueezed: match.offset))
        }
    }

    private static func emptyHeadings(in context: RuleContext) -> [Breach] {
        let empty = context.source.chartHeadingsWithNothingBelow
        guard let first = empty.first else { return [] }
        let lines = LineList(empty.map(\.place))
        return [
            Breach(
                th:
                    "หัวข้อ \(Quotation(first.text)) และหัวข้อแบบเดียวกันรวม \(empty.count) หัวข้อ\(lines.th) ไม่มีกราฟหรือข้อความข้างใต้",
                en:
                    "\(empty.count) heading(s) such as \(Quotation(first.text))\(lines.en) have no chart or text below.",
                at: first.place)
        ]
    }
}

extension SourceText {
    /// A Markdown or HTML picture on this line or the ten after it.
    fileprivate func hasPicture(near place: Place) -> Bool {
        guard let line = place.line, line >= 1, line <= lines.count else { return false }
        return lines[(line - 1)..<min(line + 10, lines.count)].contains(where: \.marksPicture)
    }

    /// A Markdown or HTML picture between two blocks.
    private func hasPicture(from place: Place, before end: Int) -> Bool {
        guard let line = place.line, line >= 1, line < end, end <= lines.count + 1 else { return false }
        return lines[(line - 1)..<(end - 1)].contains(where: \.marksPicture)
    }

    /// Short headings that announce results ("ผลการประเมินภาพรวม") and are followed by the next of their kind or
    /// nothing, and no picture between. A line that only says a year belongs to the heading above it.
    fileprivate var chartHeadingsWithNothingBelow: [(text: String, place: Place)] {
        let lines = blocks.map(HeadingLike.init)
        return lines.indices.compactMap { index in
            guard lines[index].announcesChart, let text = lines[index].text else { return nil }
            var next = index + 1
            while next < lines.count, lines[next].isYearAlone { next += 1 }
            let place = Place(line: blocks[index].line)
            guard next < lines.count else { return (text, place) }
            let isEmpty = lines[next].announcesChart && !hasPicture(from: place, before: blocks[next].line)
            return isEmpty ? (text, place) : nil
        }
    }
}

extension String {
    /// "![" or "<img", looked for in bytes: a line may be as long as a page.
    fileprivate var marksPicture: Bool {
        var text = self
        return text.withUTF8 { bytes in
            bytes.indices.contains { index in
                switch bytes[index] {
                case UInt8(ascii: "!"): bytes[index...].starts(with: "![".utf8)
                case UInt8(ascii: "<"): bytes[index...].starts(with: "<img".utf8)
                default: false
                }
            }
        }
    }
}

/// A block seen as a possible heading.
private struct HeadingLike {
    /// Nil for a table and for a text that is too long for a heading.
    let text: String?
    let announcesChart: Bool
    let isYearAlone: Bool

    init(_ block: Block) {
        let text: String? =
            switch block {
            case .heading(_, let text, _), .paragraph(let text, _): text
            case .table: nil
            }
        // Three bytes a Thai letter: what is longer need not be squeezed to know that it is no heading.
        let squeezed = Squeezed((text?.utf8.count ?? 0) <= 400 ? text ?? "" : "")
        let isShort = (1...50).contains(squeezed.count)
        self.text = isShort ? text : nil
        announcesChart =
            isShort
            && ["ผลการประเมิน", "สรุปผลการประเมิน", "กราฟ", "แผนภูมิ", "คะแนนผลการประเมิน"].contains {
                squeezed.text.hasPrefix($0)
            }
        isYearAlone = isShort && squeezed.count <= 16 && squeezed.text.hasPrefix("ปี")
    }
}
