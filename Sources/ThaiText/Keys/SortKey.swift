/// A key whose bytes, compared from the left, put texts in the order of the Royal Institute's dictionary: consonants
/// ก to ฮ, then vowels; a vowel written before its consonant counts after it; tone marks, capitals and the set of
/// digits decide only between texts that are otherwise the same. Figures come before Latin letters, those before Thai.
///
/// Stored in databases: the same text gives the same key for ever. A change of this order needs a migration.
package enum SortKey {
    package static func key(_ text: String) -> [UInt8] {
        var key = SortKeyBuilder()
        let scalars = MarkOrder.normalized(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isThaiLeadingVowel, index + 1 < scalars.count, scalars[index + 1].isThaiConsonant {
                key.take(scalars[index + 1])
                key.take(scalar)
                index += 2
            } else {
                key.take(scalar, isOutOfPlace: scalar.isThaiLeadingVowel)
                index += 1
            }
        }
        return key.bytes
    }
}

/// Three strings of weights, the letters, the marks over them, and the variants, with a nought between: a difference
/// in a later string shows only when the earlier ones are equal.
private struct SortKeyBuilder {
    private var letters: [UInt8] = []
    private var marks: [UInt8] = []
    private var variants: [UInt8] = []
    private static let plain: UInt8 = 2

    /// `isOutOfPlace`: a leading vowel with no consonant behind it must not look like one that has its own.
    mutating func take(_ scalar: Unicode.Scalar, isOutOfPlace: Bool = false) {
        if scalar.isZeroWidth { return }
        if (0x0E47...0x0E4E).contains(scalar.value) {
            marks.append(UInt8(scalar.value - 0x0E47) + 0x10)
            return
        }
        appendLetter(scalar)
        marks.append(Self.plain)
        let isVariant = scalar.isThaiDigit || (0x41...0x5A).contains(scalar.value)
        variants.append(isVariant ? Self.plain + 1 : isOutOfPlace ? Self.plain + 2 : Self.plain)
    }

    private mutating func appendLetter(_ scalar: Unicode.Scalar) {
        if let digit = ThaiDigits.value(of: scalar) {
            letters.append(0x40 + UInt8(digit))
            return
        }
        switch scalar.value {
        case _ where scalar.isSpace: letters.append(0x04)
        case 0x41...0x5A, 0x61...0x7A: letters.append(0x50 + UInt8((scalar.value & 0x1F) - 1))
        case 0x0E01...0x0E3A: letters.append(0x80 + UInt8(scalar.value - 0x0E01))
        case 0x0E45: letters.append(0x80 + UInt8(0x0E3A - 0x0E01) + 1)
        case 0x0E40...0x0E44: letters.append(0xC0 + UInt8(scalar.value - 0x0E40))
        case 0x21...0x7E: letters.append(0x05 + UInt8(punctuation(scalar.value)))
        default: appendOther(scalar.value)
        }
    }

    /// The 32 signs of ASCII without digits and letters, counted in their order.
    private func punctuation(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x21...0x2F: value - 0x21
        case 0x3A...0x40: value - 0x3A + 15
        case 0x5B...0x60: value - 0x5B + 22
        default: value - 0x7B + 28
        }
    }

    /// Every other scalar behind Thai, by its number, in bytes that are never nought.
    private mutating func appendOther(_ value: UInt32) {
        letters.append(0xF0)
        for shift in [14, 7, 0] as [UInt32] {
            letters.append(0x80 | UInt8(value >> shift & 0x7F))
        }
    }

    var bytes: [UInt8] {
        trimmed(letters, of: nil) + [0] + trimmed(marks, of: Self.plain) + [0] + trimmed(variants, of: Self.plain)
    }

    /// Without the plain weights at the end: they say nothing, and an end sorts before everything.
    private func trimmed(_ weights: [UInt8], of plain: UInt8?) -> ArraySlice<UInt8> {
        var end = weights.count
        while end > 0, weights[end - 1] == plain { end -= 1 }
        return weights[..<end]
    }
}
