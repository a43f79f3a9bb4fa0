import Kernel
import ThaiText

extension Rule {
    static let q9 = Rule(
        "Q9", .warning,
        title: Bilingual(th: "จำนวนไม่ตรงกัน", en: "Quantities that disagree"),
        reason: Bilingual(
            th: "ข้อความเดียวกันให้จำนวนต่างกัน อย่างน้อยหนึ่งแห่งผิด หรือนับคนละเรื่อง",
            en: "The same words give different numbers: one is wrong, or they count different things."),
        remedy: Bilingual(
            th: "นับจริงอีกครั้ง แล้วใช้ตัวเลขเดียวกัน หรือบอกว่านับอะไร",
            en: "Count again and use one number, or say what each one counts.")
    ) { context in
        let told = context.measures.flatMap { measure in
            zip(measure.results + measure.outcomes, measure.measure.results + measure.measure.outcomes)
                .compactMap { text, result in QuantityClaim(text, ordinal: measure.ordinal, place: result.place) }
        }
        var order: [Squeezed] = []
        var claims: [Squeezed: [QuantityClaim]] = [:]
        for claim in told {
            if claims[claim.words] == nil { order.append(claim.words) }
            claims[claim.words, default: []].append(claim)
        }
        return order.compactMap { words in
            guard let all = claims[words], let first = all.first,
                let other = all.first(where: { $0.quantities != first.quantities })
            else { return nil }
            let pair = zip(first.quantities, other.quantities).first { $0 != $1 }
            guard let (one, two) = pair else { return nil }
            return Breach(
                th:
                    "มาตรการที่ \(first.ordinal) บอก “\(one)” แต่มาตรการที่ \(other.ordinal) บอก “\(two)” ทั้งที่ข้อความอื่นเหมือนกัน "
                    + "นับใหม่ว่าจำนวนใดถูก\(LineList([first.place, other.place]).th)",
                en:
                    "Measure \(first.ordinal) says “\(one)” and measure \(other.ordinal) says “\(two)” in the same words; "
                    + "count again\(LineList([first.place, other.place]).en).",
                at: other.place,
                proposed: Proposal(
                    "\(one) / \(two)", th: "จำนวนทั้งสองที่พิมพ์ไว้ เลือกจำนวนที่นับได้จริง",
                    en: "Both printed quantities; keep the one that was really counted."))
        }
    }
}

/// A sentence with its counted things set apart: "จำนวน 2 ช่องทาง".
private struct QuantityClaim {
    /// The sentence without its numbers.
    let words: Squeezed
    /// "2 ช่องทาง", in the order of the sentence.
    let quantities: [String]
    let ordinal: Int
    let place: Place

    private static let units: [Squeezed] = [
        "ช่องทาง", "ครั้ง", "คน", "ราย", "หมู่บ้าน", "หมู่", "เรื่อง", "โครงการ", "กิจกรรม", "แห่ง", "ฉบับ", "งาน", "ระบบ", "บาท",
        "วัน",
    ]

    /// Nil where nothing is counted, and for sentences too short to be about one thing.
    init?(_ text: Squeezed, ordinal: Int, place: Place) {
        guard text.count >= 30, text.scalars.contains(where: { ThaiDigits.value(of: $0) != nil }) else { return nil }
        var words = String.UnicodeScalarView()
        var quantities: [String] = []
        var index = 0
        while index < text.count {
            var end = index
            while end < text.count, ThaiDigits.value(of: text.scalars[end]) != nil { end += 1 }
            if end > index, let unit = Self.units.first(where: { text.stands($0, at: end) }) {
                quantities.append(String(String.UnicodeScalarView(text.scalars[index..<end])) + " " + unit.text)
                words.append("#")
                index = end
            } else {
                words.append(text.scalars[index])
                index += 1
            }
        }
        guard !quantities.isEmpty else { return nil }
        self.words = Squeezed(String(words))
        self.quantities = quantities
        self.ordinal = ordinal
        self.place = place
    }
}
