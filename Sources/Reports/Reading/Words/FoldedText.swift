import ThaiText

/// A text without spaces, with Arabic digits and small Latin letters, that remembers where each sign stood: phrases are
/// found across line wraps, and what is found can be given back as printed.
struct FoldedText {
    /// As printed.
    let source: [Unicode.Scalar]
    let scalars: [Unicode.Scalar]
    /// For each folded scalar its offset in `source`.
    let origins: [Int]

    init(_ text: String) {
        source = Array(text.unicodeScalars)
        var scalars: [Unicode.Scalar] = []
        var origins: [Int] = []
        scalars.reserveCapacity(source.count)
        origins.reserveCapacity(source.count)
        for (offset, scalar) in source.enumerated() {
            guard let folded = Self.folded(scalar) else { continue }
            scalars.append(folded)
            origins.append(offset)
        }
        self.scalars = scalars
        self.origins = origins
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: nil
        case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 0x20))
        case 0x0E50...0x0E59: Unicode.Scalar(UInt8(scalar.value - 0x0E50 + 0x30))
        default: scalar
        }
    }

    var count: Int { scalars.count }

    /// A phrase in folded form, made once.
    struct Phrase: ExpressibleByStringLiteral, Sendable {
        let scalars: [Unicode.Scalar]

        init(_ text: String) {
            scalars = text.unicodeScalars.compactMap(FoldedText.folded)
        }

        init(stringLiteral text: String) {
            self.init(text)
        }
    }

    func starts(with phrase: Phrase, at index: Int = 0) -> Bool {
        let wanted = phrase.scalars
        guard index >= 0, index + wanted.count <= scalars.count else { return false }
        for offset in 0..<wanted.count where scalars[index + offset] != wanted[offset] { return false }
        return true
    }

    /// Where the phrase first begins in the range.
    func find(_ phrase: Phrase, from start: Int = 0, to end: Int = .max) -> Int? {
        let wanted = phrase.scalars
        let last = min(end, scalars.count) - wanted.count
        guard let first = wanted.first, start >= 0, start <= last else { return nil }
        return scalars.withUnsafeBufferPointer { all in
            var index = start
            while index <= last {
                if all[index] == first, wanted.indices.allSatisfy({ all[index + $0] == wanted[$0] }) { return index }
                index += 1
            }
            return nil
        }
    }

    /// Where the phrase last begins in the range.
    func findLast(_ phrase: Phrase, from start: Int, to end: Int) -> Int? {
        var index = min(end, scalars.count) - phrase.scalars.count
        while index >= max(0, start) {
            if starts(with: phrase, at: index) { return index }
            index -= 1
        }
        return nil
    }

    func contains(_ phrase: Phrase) -> Bool { find(phrase) != nil }

    /// Whether a space or line end was printed before this scalar.
    func hasGap(before index: Int) -> Bool {
        index <= 0 || index >= count || origins[index] > origins[index - 1] + 1
    }

    /// As printed, from one folded scalar to before another.
    func printed(_ range: Range<Int>) -> String {
        guard !range.isEmpty, range.upperBound <= count else { return "" }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: source[origins[range.lowerBound]...origins[range.upperBound - 1]])
        return String(view)
    }

    func digit(at index: Int) -> Int? {
        guard index >= 0, index < count else { return nil }
        let value = scalars[index].value
        return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil
    }

    /// A whole number of up to four digits that begins here, no digit before it.
    func integer(at index: Int) -> (value: Int, end: Int)? {
        guard digit(at: index) != nil, digit(at: index - 1) == nil else { return nil }
        var value = 0
        var end = index
        while let digit = digit(at: end), end == index || !hasGap(before: end) {
            value = value * 10 + digit
            end += 1
            if end - index > 4 { return nil }
        }
        return (value, end)
    }
}
