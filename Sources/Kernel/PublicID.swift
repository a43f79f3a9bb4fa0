/// A 128-bit random id that may stand in an address: nothing can be learnt or guessed from it. Written as 26
/// characters of lower-case Crockford base 32, so that it can be read aloud.
package struct PublicID: Hashable, Sendable, CustomStringConvertible {
    package let high: UInt64
    package let low: UInt64

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Nil unless the text is exactly what `description` writes.
    package init?(_ text: String) {
        guard text.utf8.count == 26 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            guard let digit = Self.alphabet.firstIndex(of: scalar) else { return nil }
            if index == 0, digit > 7 { return nil }
            high = high << 5 | low >> 59
            low = low << 5 | UInt64(digit)
        }
        self.init(high: high, low: low)
    }

    package var description: String {
        var high = high
        var low = low
        var scalars: [Unicode.Scalar] = []
        for _ in 0..<26 {
            scalars.append(Self.alphabet[Int(low & 31)])
            low = low >> 5 | (high & 31) << 59
            high >>= 5
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.reversed())
        return String(text)
    }
}
