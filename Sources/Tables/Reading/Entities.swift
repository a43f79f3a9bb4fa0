/// Character references: the ones office programs and converters write. An unknown one stays as it stands.
enum Entities {
    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "\u{2013}",
        "mdash": "\u{2014}", "hellip": "\u{2026}", "bull": "\u{2022}", "lsquo": "\u{2018}", "rsquo": "\u{2019}",
        "ldquo": "\u{201C}", "rdquo": "\u{201D}", "middot": "\u{B7}", "times": "\u{D7}", "zwnj": "\u{200C}",
        "zwj": "\u{200D}", "shy": "\u{AD}", "deg": "\u{B0}", "laquo": "\u{AB}", "raquo": "\u{BB}",
    ]

    /// The reference that begins at this "&", and how many bytes it takes.
    static func reference(_ bytes: [UInt8], at start: Int, end: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let stop = min(end, start + 12)
        guard let close = bytes[(start + 1)..<stop].firstIndex(of: Ascii.semicolon), close > start + 1 else {
            return nil
        }
        let body = bytes[(start + 1)..<close]
        let length = close + 1 - start
        if body.first == Ascii.hash {
            let digits = String(decoding: body.dropFirst(), as: UTF8.self)
            let isHex = digits.first == "x" || digits.first == "X"
            let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return nil }
            return (scalar, length)
        }
        return names[String(decoding: body, as: UTF8.self)].map { ($0, length) }
    }

    static func decode(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        guard bytes[range].contains(Ascii.ampersand) else { return String(decoding: bytes[range], as: UTF8.self) }
        var out: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == Ascii.ampersand,
                let (scalar, length) = reference(bytes, at: index, end: range.upperBound)
            {
                out.append(contentsOf: String(Character(scalar)).utf8)
                index += length
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
