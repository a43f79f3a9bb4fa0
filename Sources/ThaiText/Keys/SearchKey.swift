/// The form in which text is searched: whatever two people may type differently for the same word is made one.
package enum SearchKey {
    /// Both digit sets as 0–9, letters small, marks in order, ำ joined, nothing of zero width, spaces single and none
    /// at the ends. Folding what is folded changes nothing.
    package static func fold(_ text: String) -> String {
        var letters: [Unicode.Scalar] = []
        letters.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars where !scalar.isZeroWidth {
            if let digit = ThaiDigits.value(of: scalar) {
                letters.append(Unicode.Scalar(UInt8(0x30 + digit)))
            } else if scalar.isSpace {
                if let last = letters.last, last != " " { letters.append(" ") }
            } else if scalar.isASCII {
                letters.append(scalar.isASCIILetter ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
            } else if scalar.isThaiLetter {
                letters.append(scalar)
            } else {
                letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        if letters.last == " " { letters.removeLast() }
        return String(scalars: MarkOrder.normalized(letters))
    }
}
