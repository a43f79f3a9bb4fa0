/// Splits bytes into text, tags and nothing else. `<` that begins no tag is text; comments, scripts and styles vanish.
/// Linear: every search is bounded or remembered.
struct MarkupTokens {
    enum Token {
        case text(Range<Int>)
        case tag(Tag)
    }

    struct Tag {
        var name: String
        var isClosing: Bool
        var attributes: Range<Int>
    }

    let bytes: [UInt8]
    private(set) var position: Int
    let end: Int
    /// Where the next ">" stands; searched again only once it lies behind.
    private var nextGreater = -1

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> Token? {
        while position < end {
            if bytes[position] == Ascii.less, let length = skipped() {
                position += length
                continue
            }
            if bytes[position] == Ascii.less, let (tag, length) = tag() {
                position += length
                if tag.name == "script" || tag.name == "style", !tag.isClosing { skipContent(of: tag.name) }
                return .tag(tag)
            }
            let start = position
            position += 1
            while position < end, bytes[position] != Ascii.less { position += 1 }
            return .text(start..<position)
        }
        return nil
    }

    /// The length of a comment, a doctype or a processing instruction standing here.
    private mutating func skipped() -> Int? {
        guard position + 1 < end else { return nil }
        if Ascii.matches(bytes, at: position, "<!--") {
            var index = position + 4
            while index + 2 < end {
                if bytes[index] == Ascii.dash, bytes[index + 1] == Ascii.dash, bytes[index + 2] == Ascii.greater {
                    return index + 3 - position
                }
                index += 1
            }
            return end - position
        }
        guard bytes[position + 1] == Ascii.exclamation || bytes[position + 1] == UInt8(ascii: "?") else { return nil }
        if nextGreater < position {
            nextGreater = position
            while nextGreater < end, bytes[nextGreater] != Ascii.greater { nextGreater += 1 }
        }
        let length = nextGreater + 1 - position
        return nextGreater < end && length <= ReadLimits.tagBytes ? length : nil
    }

    /// The tag that begins here. Of all the "<" before a byte at most three are read as far as that byte: each has seen
    /// other quotes opened, and the one that sees none open stops at the next "<".
    private func tag() -> (Tag, Int)? {
        var index = position + 1
        let isClosing = index < end && bytes[index] == Ascii.slash
        if isClosing { index += 1 }
        let nameStart = index
        while index < end, index - nameStart < 12, Ascii.isLetter(bytes[index]) || isDigit(bytes[index]) { index += 1 }
        guard index > nameStart, index < end, Ascii.isLetter(bytes[nameStart]) else { return nil }
        // "<https://…>" is no tag, nor is "<a.b>".
        guard Ascii.isSpace(bytes[index]) || bytes[index] == Ascii.greater || bytes[index] == Ascii.slash else {
            return nil
        }
        let name = String(decoding: bytes[nameStart..<index].map(Ascii.lower), as: UTF8.self)
        let attributes = index
        var quote: UInt8?
        while index < end, index - position < ReadLimits.tagBytes {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == Ascii.greater {
                return (Tag(name: name, isClosing: isClosing, attributes: attributes..<index), index + 1 - position)
            } else if byte == Ascii.less {
                return nil
            } else if byte == Ascii.quote || byte == UInt8(ascii: "'") {
                quote = byte
            }
            index += 1
        }
        return nil
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private mutating func skipContent(of name: String) {
        let closing = Array("</\(name)".utf8)
        while position < end {
            if bytes[position] == Ascii.less, position + closing.count <= end,
                bytes[position..<position + closing.count].elementsEqual(closing, by: { Ascii.lower($0) == $1 })
            {
                return
            }
            position += 1
        }
    }

    /// The value of an attribute, entities decoded.
    func attribute(_ name: StaticString, of tag: Tag) -> String? {
        var index = tag.attributes.lowerBound
        let stop = tag.attributes.upperBound
        while index < stop {
            while index < stop, Ascii.isSpace(bytes[index]) || bytes[index] == Ascii.slash { index += 1 }
            let nameStart = index
            while index < stop, !Ascii.isSpace(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
            let isWanted =
                index - nameStart == name.utf8CodeUnitCount && Ascii.matches(bytes, at: nameStart, name)
            while index < stop, Ascii.isSpace(bytes[index]) { index += 1 }
            guard index < stop, bytes[index] == UInt8(ascii: "=") else {
                if index == nameStart { index += 1 }
                continue
            }
            index += 1
            while index < stop, Ascii.isSpace(bytes[index]) { index += 1 }
            let value = attributeValue(&index, stop)
            if isWanted { return Entities.decode(bytes, value) }
        }
        return nil
    }

    private func attributeValue(_ index: inout Int, _ stop: Int) -> Range<Int> {
        guard index < stop else { return stop..<stop }
        let open = bytes[index]
        let isQuoted = open == Ascii.quote || open == UInt8(ascii: "'")
        if isQuoted { index += 1 }
        let start = index
        while index < stop, isQuoted ? bytes[index] != open : !Ascii.isSpace(bytes[index]) { index += 1 }
        let value = start..<index
        if isQuoted, index < stop { index += 1 }
        return value
    }
}
