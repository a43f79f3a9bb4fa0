import Kernel
import ThaiText

/// The agency's sub-district, district and province, which a report names several times: a spelling close to the agency's own but not
/// equal is a misreading. Names that differ more are other places.
enum PlaceNames {
    static func misread(in context: RuleContext) -> [Breach] {
        guard let agency = context.report.agency else { return [] }
        let names = [agency.district.map { (Squeezed("อำเภอ"), $0) }, agency.province.map { (Squeezed("จังหวัด"), $0) }]
        return names.compactMap(\.self).flatMap { word, name in misread(name.value, after: word, in: context.pieces) }
            + markedAnew(agency.name.value.subdistrict, after: "ตำบล", in: context.pieces)
    }

    /// The name with one mark more, however the text runs on: "ตำบลวังหมี่รักษา…" where the agency is of วังหมี. A
    /// sub-district that differs by more may be a neighbour.
    private static func markedAnew(_ name: String, after word: Squeezed, in pieces: [TextPiece]) -> [Breach] {
        let right = name.unicodeScalars
        guard right.count >= 4 else { return [] }
        let found = pieces.compactMap { piece -> (printed: String, place: Place)? in
            guard piece.squeezed.contains(word) else { return nil }
            for (printed, offset) in names(after: word, in: piece.text) where printed.unicodeScalars.starts(with: right)
            {
                guard let mark = printed.unicodeScalars.dropFirst(right.count).first, mark.isAboveOrBelow else {
                    continue
                }
                let place = piece.place(ofSqueezed: piece.squeezedOffset(of: offset))
                return (name + String(Character(mark)), place)
            }
            return nil
        }
        guard let first = found.first else { return [] }
        let lines = LineList(found.map(\.place))
        return [
            Breach(
                th: "“\(word.text)\(first.printed)”\(lines.th) สะกดต่างจาก “\(word.text)\(name)” ที่รายงานเขียนไว้ที่อื่น",
                en: "“\(word.text)\(first.printed)”\(lines.en) is “\(word.text)\(name)” elsewhere in the report.",
                at: first.place,
                proposed: Proposal(
                    word.text + name, th: "ชื่อที่รายงานใช้ในที่อื่น", en: "The name the report uses elsewhere."))
        ]
    }

    private static func misread(_ name: String, after word: Squeezed, in pieces: [TextPiece]) -> [Breach] {
        let right = Squeezed(name)
        var said: Set<Squeezed> = []
        return pieces.compactMap { piece in
            guard piece.squeezed.contains(word) else { return nil }
            for (printed, offset) in names(after: word, in: piece.text) {
                let squeezed = Squeezed(printed)
                guard squeezed != right, squeezed.count >= 4, abs(squeezed.count - right.count) <= 2,
                    Similarity.ratio(printed, name) >= 0.75, said.insert(squeezed).inserted
                else { continue }
                return Breach(
                    th: "“\(word.text)\(printed)” น่าจะเป็น “\(word.text)\(name)” ตามที่รายงานเขียนไว้ที่อื่น",
                    en: "“\(word.text)\(printed)” is probably “\(word.text)\(name)”, as the report writes elsewhere.",
                    at: piece.place(ofSqueezed: piece.squeezedOffset(of: offset)),
                    proposed: Proposal(
                        word.text + name, th: "ชื่อที่รายงานใช้ในที่อื่น", en: "The name the report uses elsewhere."))
            }
            return nil
        }
    }

    /// The Thai words that stand directly after `word`, up to the next space or sign, with their offsets in scalars.
    private static func names(after word: Squeezed, in text: String) -> [(name: String, offset: Int)] {
        let scalars = Array(text.unicodeScalars)
        var names: [(String, Int)] = []
        var index = 0
        while index + word.count < scalars.count {
            guard scalars[index..<index + word.count].elementsEqual(word.scalars) else {
                index += 1
                continue
            }
            index += word.count
            let end = scalars[index...].firstIndex { !(0x0E01...0x0E4E).contains($0.value) } ?? scalars.count
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[index..<end])
            if end > index { names.append((String(view), index)) }
            index = end
        }
        return names
    }
}

extension String {
    /// "วังหมี" of "องค์การบริหารส่วนตำบลวังหมี"; empty where the name has none.
    fileprivate var subdistrict: String {
        let word = Array("ตำบล".unicodeScalars)
        let scalars = Array(unicodeScalars)
        let starts = scalars.indices.filter { scalars[$0...].starts(with: word) }
        return starts.last.map { String(String.UnicodeScalarView(scalars[($0 + word.count)...])) } ?? ""
    }
}

extension Unicode.Scalar {
    /// A vowel or tone mark that stands above or below its letter.
    fileprivate var isAboveOrBelow: Bool {
        value == 0x0E31 || (0x0E34...0x0E3A).contains(value) || (0x0E47...0x0E4E).contains(value)
    }
}
