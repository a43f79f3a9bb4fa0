/// A text as an array of Unicode scalars: reading at any offset is safe, an offset outside the text is simply nothing
/// there. The readers of this room go over it once, from left to right.
struct ScalarScan {
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars { scalars.append(scalar) }
        self.scalars = scalars
    }

    var count: Int { scalars.count }

    subscript(index: Int) -> Unicode.Scalar { scalars[index] }

    func character(at index: Int) -> Unicode.Scalar? {
        index >= 0 && index < scalars.count ? scalars[index] : nil
    }

    func digit(at index: Int) -> Int? {
        character(at: index).flatMap(ThaiDigits.value)
    }

    func text(_ range: Range<Int>) -> String {
        String(scalars: scalars[range.clamped(to: 0..<count)])
    }

    /// Past the digits that stand at `start`.
    func digitsEnd(from start: Int) -> Int {
        var index = start
        while digit(at: index) != nil { index += 1 }
        return index
    }

    /// Past the spaces and line ends that stand at `start`, at most `limit` of them: what is further away does not
    /// belong together, and a megabyte of spaces costs nothing.
    func skipSpaces(from start: Int, limit: Int = 12) -> Int {
        var index = start
        while index - start < limit, let scalar = character(at: index), scalar.isSpace { index += 1 }
        return index
    }

    /// Before the spaces that end at `end`.
    func skipSpacesBack(from end: Int, limit: Int = 12) -> Int {
        var index = end
        while end - index < limit, let scalar = character(at: index - 1), scalar.isSpace { index -= 1 }
        return index
    }

    /// The end of `word` where it stands at `start`; up to two spaces that a line wrap put between its letters are
    /// stepped over.
    func end(of word: [Unicode.Scalar], at start: Int) -> Int? {
        guard let first = word.first, character(at: start) == first else { return nil }
        var index = start + 1
        for scalar in word.dropFirst() {
            if character(at: index) != scalar { index = skipSpaces(from: index, limit: 2) }
            guard character(at: index) == scalar else { return nil }
            index += 1
        }
        return index
    }

    /// The start of `word` where it ends just before `end`.
    func start(of word: [Unicode.Scalar], endingAt end: Int) -> Int? {
        let start = end - word.count
        guard start >= 0, end <= count else { return nil }
        // From behind, where most words differ at once.
        var index = word.count - 1
        while index >= 0 {
            guard scalars[start + index] == word[index] else { return nil }
            index -= 1
        }
        return start
    }

    /// The end of the web address that has its "://" at `index`, or nil where none stands.
    func addressEnd(at index: Int) -> Int? {
        guard scalars[index] == ":", character(at: index + 1) == "/", character(at: index + 2) == "/" else {
            return nil
        }
        var end = index + 3
        while end < count, !scalars[end].endsAddress { end += 1 }
        return end
    }
}

extension [Unicode.Scalar] {
    init(_ text: StaticString) {
        self = Array(text.description.unicodeScalars)
    }
}
