/// A few printed words for a message: line ends and runs of spaces become one space, digits Arabic, and a long text is
/// cut between two letters, never between a Thai letter and its vowel or tone mark.
struct Quotation: Sendable, CustomStringConvertible {
    let description: String

    /// `limit` counts Unicode scalars.
    init(_ text: some StringProtocol, limit: Int = 40) {
        var scalars = String.UnicodeScalarView()
        var kept = 0
        var spacePending = false
        for scalar in text.unicodeScalars {
            if Self.isSpace(scalar) {
                spacePending = kept > 0
                continue
            }
            if kept >= limit, !Self.leansOnTheOneBefore(scalar) {
                if let last = scalars.last, Self.leansOnTheOneBehind(last) { scalars.removeLast() }
                scalars.append("…")
                break
            }
            if spacePending {
                scalars.append(" ")
                spacePending = false
            }
            scalars.append(Self.withArabicDigit(scalar))
            kept += 1
        }
        description = "“" + String(scalars) + "”"
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// Thai vowels and tone marks written above, below or after a letter, and sara am.
    private static func leansOnTheOneBefore(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E30...0x0E3A, 0x0E45, 0x0E47...0x0E4E: true
        default: false
        }
    }

    /// เ แ โ ใ ไ, written before their letter.
    private static func leansOnTheOneBehind(_ scalar: Unicode.Scalar) -> Bool {
        (0x0E40...0x0E44).contains(scalar.value)
    }

    private static func withArabicDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x0E50...0x0E59).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value - 0x0E50 + 0x30))
    }
}
