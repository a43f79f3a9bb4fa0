/// A text as an array of Unicode scalars: reading at any offset is safe, an offset outside the text is simply nothing
/// there. The readers of this room go over it once, from left to right.
struct ScalarScan {
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        scalars.append(contentsOf: text.unicodeScalars)
        self.scalars = scalars
    }

    var count: Int { scalars.count }

    subscript(index: Int) -> Unicode.Scalar { scalars[index] }

    func character(at index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    func digit(at index: Int) -> Int? {
        character(at: index).flatMap(ThaiDigits.value)
    }

    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.clamped(to: 0..<count)])
        return String(view)
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
        var index = start
        for (position, scalar) in word.enumerated() {
            if position > 0, character(at: index) != scalar { index = skipSpaces(from: index, limit: 2) }
            guard character(at: index) == scalar else { return nil }
            index += 1
        }
        return index
    }

    /// The start of `word` where it ends just before `end`.
    func start(of word: [Unicode.Scalar], endingAt end: Int) -> Int? {
        let start = end - word.count
        guard start >= 0, scalars[start..<end].elementsEqual(word) else { return nil }
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
