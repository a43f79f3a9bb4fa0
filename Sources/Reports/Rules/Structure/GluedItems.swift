import Kernel
import ThaiText

extension Rule {
    static let s7 = Rule(
        "S7", .info,
        title: Bilingual(th: "เลขข้อติดกับข้อความก่อนหน้า", en: "Item number glued to the text before"),
        reason: Bilingual(
            th: "แยกข้อให้แล้ว แต่ผู้อ่านอาจมองไม่เห็นว่าเป็นข้อใหม่",
            en: "The items are split already, but a reader may not see that a new one begins."),
        remedy: Bilingual(th: "ขึ้นบรรทัดใหม่ก่อนเลขข้อ", en: "Start each numbered item on its own line.")
    ) { context in
        let mended = context.read.repairs.filter { $0.kind == .gluedItem }
            .map { (place: $0.place, words: $0.text) }
        let known = Set(mended.map(\.place.line))
        let seen = context.pieces.filter {
            $0.role == .cell && $0.squeezed.contains("2.") && !known.contains($0.place.line)
        }
        .compactMap { piece in piece.text.gluedItem.map { (place: piece.place, words: $0) } }
        let all = (mended + seen).sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }
        guard let first = all.first else { return [] }
        let lines = LineList(all.map(\.place))
        return [
            Breach(
                th:
                    "เลขข้อติดกับข้อความก่อนหน้า \(all.count) แห่ง\(lines.th) เช่น \(Quotation(first.words)) ขึ้นบรรทัดใหม่ก่อนเลขข้อ",
                en: "An item is glued to the text before in \(all.count) place(s)\(lines.en), such as "
                    + "\(Quotation(first.words)); start it on its own line.",
                at: first.place)
        ]
    }
}

extension String {
    /// "…ธรรมาภิบาล)2.โครงการ": a number with a point that follows a Thai letter or a bracket without a space, where the
    /// number before it stands earlier. Nil where none does.
    fileprivate var gluedItem: String? {
        let scalars = Array(unicodeScalars)
        var last = 0
        for index in scalars.indices.dropLast() where scalars[index + 1] == "." {
            guard let digit = ThaiDigits.value(of: scalars[index]), digit > 0,
                index + 2 >= scalars.count || ThaiDigits.value(of: scalars[index + 2]) == nil
            else { continue }
            let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
            guard ThaiDigits.value(of: before) == nil, before != "." else { continue }
            if digit == last + 1, digit > 1, before == ")" || (0x0E01...0x0E4E).contains(before.value),
                !scalars[..<index].endsWithALabel
            {
                return String(String.UnicodeScalarView(scalars[max(0, index - 12)..<min(scalars.count, index + 16)]))
            }
            last = digit
        }
        return nil
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// "ข้อ2.", "ครั้งที่2.", "และ2.": the word belongs to the number.
    fileprivate var endsWithALabel: Bool {
        ["ข้อ", "ที่", "และ", "หมู่", "ชั้น", "มาตรา"].contains { (word: String) in
            suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars)
        }
    }
}
