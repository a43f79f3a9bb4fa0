import Kernel
import Tables
import ThaiText

extension Rule {
    static let x4 = Rule(
        "X4", .warning,
        title: Bilingual(th: "สระหรือวรรณยุกต์ผิดรูป", en: "Broken vowels and tone marks"),
        reason: Bilingual(
            th: "ตามองอาจไม่เห็น แต่คอมพิวเตอร์ค้นคำนั้นไม่พบ และโปรแกรมอ่านหน้าจออ่านผิด",
            en: "The eye may miss it, but a search does not find the word and a screen reader reads it wrongly."),
        remedy: Bilingual(
            th: "พิมพ์คำนั้นใหม่ หรือแปลงไฟล์ด้วยโปรแกรมอื่น", en: "Type the word again, or convert the file with another program."
        )
    ) { context in
        var order: [VowelFault] = []
        var found: [VowelFault: FoundFaults] = [:]
        // The text as printed: the blocks have whole vowels already.
        for (number, line) in context.source.lines.enumerated() {
            let scalars = Array(line.unicodeScalars)
            for index in scalars.indices.dropFirst() {
                guard let fault = VowelFault(in: scalars, at: index) else { continue }
                if found[fault] == nil { order.append(fault) }
                found[fault, default: FoundFaults(printed: scalars.word(around: index))].add(Place(line: number + 1))
            }
        }
        return order.compactMap { fault in
            guard let all = found[fault], let first = all.places.first else { return nil }
            let lines = LineList(all.places)
            let (name, nameEN) = fault.names
            let mended = ThaiRepair.repair(all.printed)
            return Breach(
                th: "\(name) \(all.count) แห่ง\(lines.th) เช่น “\(all.printed)” ควรเป็น “\(mended)”",
                en: "\(nameEN) in \(all.count) place(s)\(lines.en), such as “\(all.printed)” for “\(mended)”.",
                at: first,
                proposed: Proposal(mended, th: "รูปที่ถูกของคำนี้", en: "The right form of this word."))
        }
    }
}

/// The ways a converter or a keyboard breaks Thai vowels.
private enum VowelFault: Hashable {
    case splitSaraAm, lostNikhahit, doubledMark, doubledSaraE, toneBeforeVowel

    /// The fault whose second scalar stands at `index`, which has one before it.
    init?(in scalars: [Unicode.Scalar], at index: Int) {
        let (before, here) = (scalars[index - 1], scalars[index])
        switch (before.value, here.value) {
        case (0x0E4D, 0x0E32): self = .splitSaraAm
        case (0x0E48...0x0E4B, 0x0E32) where index > 1 && scalars[index - 2].value == 0x0E4D: self = .splitSaraAm
        case (0x20, 0x0E32) where index > 1 && scalars[index - 2].isThaiConsonantOrTone: self = .lostNikhahit
        case (0x0E40, 0x0E40): self = .doubledSaraE
        case _ where before == here && here.isVowelOrTone: self = .doubledMark
        case (0x0E48...0x0E4B, _) where here.isUpperOrLowerVowel: self = .toneBeforeVowel
        default: return nil
        }
    }

    var names: (String, String) {
        switch self {
        case .splitSaraAm: ("สระอำถูกแยกเป็นสองตัว", "Sara am taken apart")
        case .lostNikhahit: ("สระอำกลายเป็นวรรคกับสระอา", "Sara am turned into a space and sara aa")
        case .doubledMark: ("สระหรือวรรณยุกต์ซ้อน", "Vowel or tone mark doubled")
        case .doubledSaraE: ("สระแอพิมพ์เป็นสระเอสองตัว", "Sara ae typed as two sara e")
        case .toneBeforeVowel: ("วรรณยุกต์มาก่อนสระ", "Tone mark before its vowel")
        }
    }
}

/// One kind of fault: the first word that has it, how often it stands, and in which lines.
private struct FoundFaults {
    let printed: String
    var count = 0
    var places: [Place] = []

    mutating func add(_ place: Place) {
        count += 1
        if places.last != place { places.append(place) }
    }
}

extension [Unicode.Scalar] {
    /// Up to seven Thai letters on both sides of the offset, without a space but the broken one.
    fileprivate func word(around index: Int) -> String {
        var start = index - 1
        while start > 0, index - start < 7, !self[start - 1].endsWord { start -= 1 }
        while start < index - 1, self[start].isVowelOrTone { start += 1 }
        var end = index + 1
        while end < count, end - index < (self[end].isVowelOrTone ? 12 : 8), !self[end].endsWord { end += 1 }
        return String(String.UnicodeScalarView(self[start..<end]))
    }
}

extension Unicode.Scalar {
    fileprivate var isThaiConsonantOrTone: Bool {
        (0x0E01...0x0E2E).contains(value) || (0x0E48...0x0E4B).contains(value)
    }

    /// What is written above, below or after a consonant; never twice in a row.
    fileprivate var isVowelOrTone: Bool {
        switch value {
        case 0x0E30...0x0E3A, 0x0E47...0x0E4E: true
        default: false
        }
    }

    fileprivate var isUpperOrLowerVowel: Bool {
        value == 0x0E31 || (0x0E34...0x0E39).contains(value)
    }

    fileprivate var endsWord: Bool {
        !(0x0E01...0x0E4E).contains(value)
    }
}
