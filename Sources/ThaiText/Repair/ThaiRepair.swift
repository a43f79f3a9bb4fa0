/// Mends what OCR and converters do to Thai text, where the mend is certain, and gives the form two texts are compared
/// in. Which word was meant by a wrong letter (กล้อง for กล่อง) is not decided here.
package enum ThaiRepair {
    /// Marks in their one order, repeated marks and vowels dropped (ูู → ู, เเ → แ), ํ and า joined to ำ, also with a
    /// tone mark before, between or behind them. Done twice it changes nothing more.
    package static func normalizeMarks(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.isThaiDependent || $0.isThaiLeadingVowel }) else { return text }
        return String(scalars: MarkOrder.normalized(text.unicodeScalars))
    }

    /// Takes out spaces that cannot be right: no word begins with a dependent vowel or a mark, so the space before one
    /// goes, and where it stands before า behind a consonant it is the lost ring of ำ ("ต าบล" → "ตำบล", as PDF text
    /// often has it). A space between two whole letters may be right and stays; `comparable` ignores it.
    package static func repairSpaces(_ text: String) -> String {
        String(scalars: SpaceRepair.repaired(text.unicodeScalars))
    }

    /// All certain mends: spaces, then marks.
    package static func repair(_ text: String) -> String {
        normalizeMarks(repairSpaces(text))
    }

    /// The form headings and steps are compared in: mended, both digit sets as 0–9, Latin letters small, without
    /// spaces, points, strokes, dashes, other punctuation and whatever stands in round brackets. Not for people.
    package static func comparable(_ text: String) -> String {
        String(scalars: comparableScalars(text))
    }

    static func comparableScalars(_ text: String) -> [Unicode.Scalar] {
        let mended = MarkOrder.normalized(SpaceRepair.repaired(text.unicodeScalars))
        let lastClose = mended.lastIndex(of: ")") ?? -1
        var output: [Unicode.Scalar] = []
        output.reserveCapacity(mended.count)
        var isInBrackets = false
        for (index, scalar) in mended.enumerated() {
            if scalar == "(", index < lastClose {
                isInBrackets = true
            } else if scalar == ")" {
                isInBrackets = false
            } else if !isInBrackets, let folded = compared(scalar) {
                output.append(folded)
            }
        }
        // Letters that stood apart may have come together.
        return MarkOrder.normalized(output)
    }

    private static func compared(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isSpace || scalar.isDash { return nil }
        if let digit = ThaiDigits.value(of: scalar) { return Unicode.Scalar(UInt8(0x30 + digit)) }
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 0x20))
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return nil
        case 0xB7, 0x2018...0x201F, 0x2022, 0x2026: return nil
        default: return scalar
        }
    }

    /// Whether a text that was cut (at a page or line end) goes on without a space. Thai puts none between words, so a
    /// Thai letter joins a Thai letter; a figure, a Latin word, ฯ and ๆ keep their space.
    package static func joinsWithoutSpace(_ left: String, _ right: String) -> Bool {
        guard let before = left.unicodeScalars.last(where: { !$0.isSpace }),
            let after = right.unicodeScalars.first(where: { !$0.isSpace })
        else { return false }
        return before.isThaiLetter && (after.isThaiLetter || after == "ฯ" || after == "ๆ")
    }
}
