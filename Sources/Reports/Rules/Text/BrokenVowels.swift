import Kernel
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
        var found: [VowelFault: [FoundFault]] = [:]
        for piece in context.pieces {
            for fault in FoundFault.all(in: piece) {
                if found[fault.fault] == nil { order.append(fault.fault) }
                found[fault.fault, default: []].append(fault)
            }
        }
        return order.compactMap { fault in
            guard let all = found[fault], let first = all.first else { return nil }
            let lines = LineList(all.map(\.place))
            let (name, nameEN) = fault.names
            return Breach(
                th: "\(name) \(all.count) แห่ง\(lines.th) เช่น “\(first.printed)” ควรเป็น “\(first.mended)”",
                en: "\(nameEN) in \(all.count) place(s)\(lines.en), such as “\(first.printed)” for “\(first.mended)”.",
                at: first.place,
                proposed: Proposal(
                    first.mended, th: "รูปที่ถูกของคำนี้", en: "The right form of this word."))
        }
    }
}

/// The ways a converter or a keyboard breaks Thai vowels.
private enum VowelFault: Hashable {
    case splitSaraAm, lostNikhahit, doubledMark, doubledSaraE, toneBeforeVowel

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

/// One broken place with the letters around it, as printed and mended.
private struct FoundFault {
    let fault: VowelFault
    let printed: String
    let mended: String
    let place: Place

    static func all(in piece: TextPiece) -> [FoundFault] {
        let scalars = Array(piece.text.unicodeScalars)
        guard scalars.count > 1 else { return [] }
        var faults: [FoundFault] = []
        var index = 1
        while index < scalars.count {
            guard let fault = fault(in: scalars, at: index) else {
                index += 1
                continue
            }
            let start = wordStart(in: scalars, before: index)
            let end = wordEnd(in: scalars, after: index + 1)
            let printed = text(scalars[start..<end])
            faults.append(
                FoundFault(fault: fault, printed: printed, mended: ThaiRepair.repair(printed), place: piece.place))
            index += 2
        }
        return faults
    }

    /// The fault whose second scalar stands at `index`.
    private static func fault(in scalars: [Unicode.Scalar], at index: Int) -> VowelFault? {
        let (before, here) = (scalars[index - 1], scalars[index])
        switch (before.value, here.value) {
        case (0x0E4D, 0x0E32): return .splitSaraAm
        case (0x20, 0x0E32) where index > 1 && scalars[index - 2].isThaiConsonantOrTone: return .lostNikhahit
        case (0x0E40, 0x0E40): return .doubledSaraE
        case _ where before == here && here.isVowelOrTone: return .doubledMark
        case (0x0E48...0x0E4B, _) where here.isUpperOrLowerVowel: return .toneBeforeVowel
        default: return nil
        }
    }

    private static func wordStart(in scalars: [Unicode.Scalar], before index: Int) -> Int {
        var start = index - 1
        while start > 0, index - start < 7, !scalars[start - 1].isBlank { start -= 1 }
        while start < index - 1, scalars[start].isVowelOrTone { start += 1 }
        return start
    }

    private static func wordEnd(in scalars: [Unicode.Scalar], after index: Int) -> Int {
        var end = index
        while end < scalars.count, end - index < 6 || scalars[end].isVowelOrTone, !scalars[end].isBlank { end += 1 }
        return end
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
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

    fileprivate var isBlank: Bool {
        value <= 0x20 || value == 0xA0
    }
}
