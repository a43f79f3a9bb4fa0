/// What a scalar is in Thai writing. Unicode's own categories are too coarse for this: they do not tell a leading
/// vowel from a consonant.
extension Unicode.Scalar {
    var isThaiDigit: Bool { (0x0E50...0x0E59).contains(value) }

    var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

    var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

    /// ก to ฮ, with ฤ and ฦ.
    var isThaiConsonant: Bool { (0x0E01...0x0E2E).contains(value) }

    /// เ แ โ ใ ไ: written before the consonant they are spoken after.
    var isThaiLeadingVowel: Bool { (0x0E40...0x0E44).contains(value) }

    /// Written above or below a consonant: ั ิ ี ึ ื ุ ู ฺ ็ ่ ้ ๊ ๋ ์ ํ ๎.
    var isThaiMark: Bool {
        value == 0x0E31 || (0x0E34...0x0E3A).contains(value) || (0x0E47...0x0E4E).contains(value)
    }

    /// What can never begin a word: marks, and the vowels ะ า ำ ๅ that follow their consonant.
    var isThaiDependent: Bool {
        isThaiMark || value == 0x0E30 || value == 0x0E32 || value == 0x0E33 || value == 0x0E45
    }

    /// Any Thai letter, vowel or mark; not a digit, not ฯ, ฿ or ๆ.
    var isThaiLetter: Bool {
        isThaiConsonant || isThaiLeadingVowel || isThaiDependent
    }

    /// Spaces, tabs, line ends and no-break spaces.
    var isSpace: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: isZeroWidth
        }
    }

    var isLineEnd: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Zero-width space, joiners, byte order mark, soft hyphen, direction marks.
    var isZeroWidth: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// - – — − and the other hyphens.
    var isDash: Bool { self == "-" || (0x2010...0x2015).contains(value) || value == 0x2212 }

    /// Where a web address in running text stops.
    var endsAddress: Bool {
        isSpace || isThaiLetter || self == "<" || self == ">" || self == "\"" || self == "|"
    }
}
