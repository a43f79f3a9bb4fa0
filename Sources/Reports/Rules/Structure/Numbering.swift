import Kernel

extension Rule {
    static let s8 = Rule(
        "S8", .warning,
        title: Bilingual(th: "เลขข้อข้ามหรือซ้ำ", en: "Numbering skips or repeats"),
        reason: Bilingual(
            th: "เลขที่ข้ามมักแปลว่ามีข้อหนึ่งหายไป และเลขที่ซ้ำทำให้อ้างถึงข้อนั้นไม่ได้",
            en: "A skipped number often means a lost item; a repeated one cannot be referred to."),
        remedy: Bilingual(
            th: "ตรวจว่ามีข้อใดหาย แล้วเรียงเลขใหม่", en: "Look for the lost item, then number the list again.")
    ) { context in
        context.measures.flatMap(\.numberingBreaches) + itemBreaches(in: context.pieces)
    }

    private static func itemBreaches(in pieces: [TextPiece]) -> [Breach] {
        pieces.flatMap { piece in
            ListMarks(piece.squeezed).breaks.map { step in
                step.from == step.to
                    ? Breach(
                        th: "ข้อ (\(step.from)) ปรากฏสองครั้งติดกัน ตรวจเลขข้อ",
                        en: "Item (\(step.from)) stands twice in a row; check the numbers.", at: piece.place)
                    : Breach(
                        th: "ข้อย่อยข้ามจาก (\(step.from)) ไป (\(step.to)) ตรวจว่าข้อที่หายไปคืออะไร",
                        en: "The items jump from (\(step.from)) to (\(step.to)); look for what is missing.",
                        at: piece.place)
            }
        }
    }
}

extension MeasureText {
    fileprivate var numberingBreaches: [Breach] {
        breaches(
            measure.steps.map { NumberedText(number: $0.number, text: $0.text, place: $0.place) },
            th: "ขั้นตอน", en: "Steps")
            + breaches(
                measure.results.map { NumberedText(number: $0.number, text: $0.text, place: $0.place) },
                th: "ผลการดำเนินการ", en: "Results")
    }

    private func breaches(_ items: [NumberedText], th kind: String, en kindEN: String) -> [Breach] {
        let numbered = items.filter { $0.number != nil }
        return zip(numbered, numbered.dropFirst()).compactMap { earlier, later in
            guard let from = earlier.number, let to = later.number else { return nil }
            let place = later.place.line == nil ? self.place : later.place
            if to == from, !earlier.opensInnerList {
                return Breach(
                    th: "\(th): \(kind)ข้อ \(from) ปรากฏสองครั้งติดกัน ตรวจเลขข้อ",
                    en: "\(en): \(kindEN) give number \(from) twice in a row; check the numbers.", at: place)
            }
            if (from + 2...from + 9).contains(to), !earlier.answers(upTo: to) {
                return Breach(
                    th: "\(th): \(kind)ข้ามจากข้อ \(from) ไปข้อ \(to) ตรวจว่าข้อที่หายไปคืออะไร",
                    en: "\(en): \(kindEN) jump from \(from) to \(to); look for what is missing.", at: place)
            }
            return nil
        }
    }
}

/// A step or a result by its number.
private struct NumberedText {
    let number: Int?
    let text: String
    let place: Place

    /// "โดยจัดประชุม ดังนี้": a list of its own begins, with its own numbers.
    var opensInnerList: Bool {
        let squeezed = Squeezed(text)
        return squeezed.text.hasSuffix("ดังนี้") || squeezed.text.hasSuffix("ดังต่อไปนี้") || squeezed.text.hasSuffix(":")
    }

    /// "1.และ 2.": one text for several numbers.
    func answers(upTo next: Int) -> Bool {
        guard let number else { return false }
        let head = String(String.UnicodeScalarView(Squeezed(text).scalars.prefix(8)))
        return (number + 1..<next).allSatisfy { head.contains("\($0)") } && head.hasPrefix("และ")
    }
}
