/// Percent-encoding as forms and addresses use it.
enum PercentText {
    /// The decoded bytes; nil where a `%` is not followed by two hexadecimal digits.
    static func bytes(_ encoded: some Sequence<UInt8>, plusIsBlank: Bool) -> [UInt8]? {
        var decoded: [UInt8] = []
        var iterator = encoded.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else {
                    return nil
                }
                decoded.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsBlank: decoded.append(UInt8(ascii: " "))
            default: decoded.append(byte)
            }
        }
        return decoded
    }

    /// The decoded text; nil where it is not UTF-8, or holds a NUL.
    static func decoded(_ encoded: some Sequence<UInt8>, plusIsBlank: Bool) -> String? {
        bytes(encoded, plusIsBlank: plusIsBlank).flatMap(text)
    }

    /// Nil where the bytes are not UTF-8, or hold a NUL.
    static func text(_ bytes: [UInt8]) -> String? {
        bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
