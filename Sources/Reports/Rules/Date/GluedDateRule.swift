import Kernel
import ThaiText

extension Rule {
    static let gluedDate = Rule(
        "T10", .info,
        title: Bilingual(th: "เครื่องหมายคั่นวันที่หายไป", en: "A separator between dates is lost"),
        reason: Bilingual(
            th: "ยังอ่านวันที่ได้ แต่คนและโปรแกรมอื่นอาจนับวันผิด",
            en: "The dates can still be read, but others may miscount them."),
        remedy: Bilingual(
            th: "ใส่ช่องว่างหรือเครื่องหมายคั่น และจุดของชื่อเดือนย่อให้ครบ",
            en: "Put a space or separator between dates, and the points of short month names.")
    ) { context in
        let glued = context.results.flatMap { result in result.gluedDates.map { (words: $0, place: result.place) } }
        guard let first = glued.first else { return [] }
        let examples = glued.map(\.words).uniqued().prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let lines = Wording.lines(glued.compactMap(\.place.line).uniqued())
        return [
            Breach(
                th: "วันที่เขียนติดกันหรือขาดจุด \(glued.count) แห่ง เช่น \(examples) (บรรทัด \(lines))",
                en: "Dates run into their neighbours or lack a point in \(glued.count) places, such as \(examples) "
                    + "(lines \(lines)).",
                at: first.place)
        ]
    }
}

extension DatedResult {
    /// The words around each date that runs on into the next word, and dates with a letter and a digit side by side.
    fileprivate var gluedDates: [String] {
        mentions.compactMap { mention in
            let end = mention.offset + mention.text.unicodeScalars.count
            guard mention.writtenYear != nil, end <= scalars.count else { return nil }
            if Self.isGlued(mention.text) { return ThaiDigits.arabic(mention.text) }
            let next = Squeezed(String(String.UnicodeScalarView(scalars[end..<min(end + 6, scalars.count)])))
            guard end < scalars.count, scalars[end] == "ว", next.starts(with: "วันที่") else { return nil }
            return ThaiDigits.arabic(mention.text + "วันที่")
        }
    }

    /// "7 ก.ค66": a month's letter with the year right behind it.
    private static func isGlued(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return zip(scalars, scalars.dropFirst()).contains { left, right in
            (0x0E01...0x0E2E).contains(left.value) && ThaiDigits.value(of: right) != nil
        }
    }
}
