/// A text made comparable: no spaces, Arabic digits, lower-case Latin letters. Stray line-wrap spaces stand inside
/// Thai words everywhere, so phrases are only ever looked for in this form. Literals are squeezed alike.
package struct Squeezed: Sendable, Hashable, ExpressibleByStringLiteral {
    package let scalars: [Unicode.Scalar]

    package init(_ text: some StringProtocol) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0xA0, 0x200B...0x200D, 0x2060, 0xFEFF: continue
            case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
            case 0x0E50...0x0E59: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0x0E50 + 0x30)))
            default: scalars.append(scalar)
            }
        }
        self.scalars = scalars
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    package var isEmpty: Bool { scalars.isEmpty }
    package var count: Int { scalars.count }
    package var text: String { String(String.UnicodeScalarView(scalars)) }

    /// True where the phrase stands somewhere in this text.
    package func contains(_ phrase: Squeezed) -> Bool {
        firstOffset(of: phrase) != nil
    }

    /// The first of the phrases that stands in this text.
    package func first(of phrases: [Squeezed]) -> Squeezed? {
        phrases.first(where: contains)
    }

    /// Where the phrase first stands at or after an offset, counted in scalars; nil where it does not.
    package func firstOffset(of phrase: Squeezed, from start: Int = 0) -> Int? {
        let wanted = phrase.scalars
        guard let head = wanted.first, start >= 0, wanted.count <= scalars.count else { return nil }
        return scalars.withUnsafeBufferPointer { text in
            wanted.withUnsafeBufferPointer { wanted in
                var offset = start
                while offset + wanted.count <= text.count {
                    if text[offset] == head {
                        var length = 1
                        while length < wanted.count, text[offset + length] == wanted[length] { length += 1 }
                        if length == wanted.count { return offset }
                    }
                    offset += 1
                }
                return nil
            }
        }
    }

    /// Every offset at which the phrase stands, none overlapping.
    package func offsets(of phrase: Squeezed) -> [Int] {
        var offsets: [Int] = []
        var start = 0
        while let offset = firstOffset(of: phrase, from: start) {
            offsets.append(offset)
            start = offset + phrase.count
        }
        return offsets
    }
}

extension Squeezed {
    package func starts(with phrase: Squeezed) -> Bool {
        scalars.starts(with: phrase.scalars)
    }

    package func ends(withAny phrases: [Squeezed]) -> Bool {
        phrases.contains { $0.count <= count && scalars.suffix($0.count).elementsEqual($0.scalars) }
    }
}
