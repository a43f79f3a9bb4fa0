import Kernel
import Tables
import ThaiText

/// The prose of an analysis (L7): headings by indicator or topic, strengths and points to develop under them, with the
/// codes they cite. The levels of the headings mean nothing, converters mix them.
struct AnalysisReader {
    private(set) var findings: [ReportedFinding] = []
    /// The scores the headings carry.
    private(set) var mentions: [IndicatorMention] = []

    private enum Part { case strength, toDevelop }

    private var open: ReportedFinding?
    private var part: Part?
    /// The paragraphs of each part, joined when the section ends.
    private var strength: (lines: [String], place: Place) = ([], Place())
    private var toDevelop: (lines: [String], place: Place) = ([], Place())

    mutating func read(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .heading(_, let text, let line): take(text, at: Place(line: line), isHeading: true)
            case .paragraph(let text, let line): take(text, at: Place(line: line), isHeading: false)
            case .table: close()
            }
        }
        close()
    }

    private mutating func take(_ text: String, at place: Place, isHeading: Bool) {
        if let heading = SectionHeading(text), isHeading || heading.isCertain {
            close()
            open = ReportedFinding(
                indicator: heading.indicator, topic: heading.topic,
                heading: Sourced(heading.name, text: text, place: place), place: place)
            if let indicator = heading.indicator, let score = heading.score {
                mentions.append(
                    IndicatorMention(
                        indicator: indicator, name: heading.name, score: score.points, source: .heading,
                        text: score.text, place: place))
            }
            return
        }
        guard open != nil else { return }
        let folded = FoldedText(text)
        if let (next, length) = Self.part(folded) {
            part = next
            addText(folded.printed(length..<folded.count), at: place)
        } else if isHeading || Self.closers.contains(where: { folded.starts(with: $0) }) {
            close()
        } else {
            addText(text, at: place)
        }
    }

    /// "จุดเด่น", "จุดที่ควรพัฒนา" and their like at the beginning, and how long they are with what parts them from the text.
    private static func part(_ folded: FoldedText) -> (Part, Int)? {
        for (phrases, part) in [(strengths, Part.strength), (weaknesses, Part.toDevelop)] {
            for phrase in phrases where folded.starts(with: phrase) {
                var length = phrase.scalars.count
                while length < folded.count, ":-–.".unicodeScalars.contains(folded.scalars[length]) { length += 1 }
                return (part, length)
            }
        }
        return nil
    }

    private static let strengths: [FoldedText.Phrase] = ["จุดเด่น", "จุดแข็ง", "ข้อดี"]
    private static let weaknesses: [FoldedText.Phrase] = [
        "จุดที่ควรพัฒนา", "จุดที่ต้องพัฒนา", "จุดควรพัฒนา", "ประเด็นที่ควรพัฒนา", "จุดอ่อน", "ข้อบกพร่อง", "ประเด็นที่ต้องพัฒนา",
        "สิ่งที่ควรพัฒนา",
    ]
    /// What begins another part of the text.
    private static let closers: [FoldedText.Phrase] = [
        "วิเคราะห์ผล", "การวิเคราะห์", "ผลการวิเคราะห์", "สรุปผล", "รายงานผล", "มาตรการส่งเสริม", "ตาราง", "ผลการประเมิน",
        "การประเมินคุณธรรม", "ข้อมูล ณ",
    ]

    private mutating func addText(_ text: String, at place: Place) {
        guard var finding = open else { return }
        if !text.isEmpty {
            switch part {
            case .strength: Self.add(text, place, to: &strength)
            case .toDevelop: Self.add(text, place, to: &toDevelop)
            case nil: break
            }
        }
        for mention in CodeReader.mentions(in: text) {
            let code = Sourced(mention.code, text: mention.text, place: place)
            if mention.code.hasPrefix("o") {
                if !finding.items.contains(where: { $0.value == code.value }) { finding.items.append(code) }
            } else if !finding.questions.contains(where: { $0.value == code.value }) {
                finding.questions.append(code)
            }
        }
        open = finding
    }

    private static func add(_ text: String, _ place: Place, to part: inout (lines: [String], place: Place)) {
        if part.lines.isEmpty { part.place = place }
        part.lines.append(text)
    }

    private static func joined(_ part: inout (lines: [String], place: Place)) -> Sourced<String>? {
        guard !part.lines.isEmpty else { return nil }
        let text = part.lines.joined(separator: "\n")
        defer { part = ([], Place()) }
        return Sourced(text, text: text, place: part.place)
    }

    private mutating func close() {
        open?.strength = Self.joined(&strength)
        open?.toDevelop = Self.joined(&toDevelop)
        // A heading with a score counts even with nothing under it; a mere name does not.
        if let finding = open,
            finding.strength != nil || finding.toDevelop != nil || mentions.last?.place == finding.place
        {
            findings.append(finding)
        }
        open = nil
        part = nil
    }
}
