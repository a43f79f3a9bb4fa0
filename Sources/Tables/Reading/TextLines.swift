/// The decoded bytes and where each line begins and ends; `\n`, `\r\n` and `\r` end a line.
struct TextLines {
    let bytes: [UInt8]
    private(set) var ranges: [Range<Int>] = []

    init(_ bytes: [UInt8]) throws(ReadProblem) {
        self.bytes = bytes
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == Ascii.newline || byte == Ascii.carriageReturn else {
                index += 1
                continue
            }
            ranges.append(start..<index)
            if byte == Ascii.carriageReturn, index + 1 < bytes.count, bytes[index + 1] == Ascii.newline { index += 1 }
            index += 1
            start = index
            if ranges.count > ReadLimits.lines { throw .tooManyLines }
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
    }

    var count: Int { ranges.count }

    func text(_ line: Int) -> String { String(decoding: bytes[ranges[line]], as: UTF8.self) }

    /// The line without spaces at its ends.
    func trimmed(_ line: Int) -> Range<Int> { Ascii.trimmed(bytes, ranges[line]) }

    func isBlank(_ line: Int) -> Bool { trimmed(line).isEmpty }

    func contains(_ byte: UInt8, in line: Int) -> Bool { bytes[ranges[line]].contains(byte) }

    /// Whether the line, spaces aside, begins with these lower-case letters and signs.
    func starts(_ line: Int, with prefix: StaticString) -> Bool {
        Ascii.matches(bytes, at: trimmed(line).lowerBound, prefix)
    }

    /// The index of the line that holds this byte.
    func line(at position: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// The few signs that shape a text, as bytes.
enum Ascii {
    static let tab: UInt8 = 9
    static let newline: UInt8 = 10
    static let carriageReturn: UInt8 = 13
    static let space: UInt8 = 32
    static let quote = UInt8(ascii: "\"")
    static let hash = UInt8(ascii: "#")
    static let ampersand = UInt8(ascii: "&")
    static let star = UInt8(ascii: "*")
    static let comma = UInt8(ascii: ",")
    static let dash = UInt8(ascii: "-")
    static let semicolon = UInt8(ascii: ";")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let slash = UInt8(ascii: "/")
    static let openBracket = UInt8(ascii: "[")
    static let backslash = UInt8(ascii: "\\")
    static let closeBracket = UInt8(ascii: "]")
    static let pipe = UInt8(ascii: "|")
    static let exclamation = UInt8(ascii: "!")

    static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == space || (9...13).contains(byte) }

    static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Whether the bytes from here on are these, capital letters of the text counting as small ones.
    static func matches(_ bytes: [UInt8], at start: Int, _ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard start + length <= bytes.count else { return false }
        return word.withUTF8Buffer { buffer in
            for offset in 0..<length where lower(bytes[start + offset]) != buffer[offset] { return false }
            return true
        }
    }
}
