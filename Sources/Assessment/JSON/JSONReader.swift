/// Where and why a text is not JSON.
package struct JSONFault: Error, Sendable, Hashable {
    /// Counts from 1.
    package let line: Int
    package let reason: String
}

/// Reads strict JSON (RFC 8259) from UTF-8, at most 64 levels deep. A key written twice is kept twice: whoever uses the
/// object says what that means.
package struct JSONReader {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1

    private init(_ text: String) {
        bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    package static func read(_ text: String) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(text)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.at == reader.bytes.count else { throw reader.fault("text after the end of the value") }
        return value
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < 64 else { throw fault("nested deeper than 64 levels") }
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return .object(try members(depth: depth))
        case UInt8(ascii: "["): return .array(try elements(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw fault("the text ends where a value is expected")
        default: return .number(try number())
        }
    }

    private mutating func members(depth: Int) throws(JSONFault) -> [JSONMember] {
        at += 1
        var members: [JSONMember] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw fault("a key in quotation marks is expected") }
            let keyLine = line
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon is expected after the key \"\(key)\"") }
            members.append(JSONMember(key, try value(depth: depth + 1), line: keyLine))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("a comma or } is expected") }
        return members
    }

    private mutating func elements(depth: Int) throws(JSONFault) -> [JSONValue] {
        at += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("a comma or ] is expected") }
        return elements
    }

    private mutating func string() throws(JSONFault) -> String {
        at += 1
        var text = ""
        var start = at
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "\""):
                let rest = String(decoding: bytes[start..<at], as: UTF8.self)
                at += 1
                return text.isEmpty ? rest : text + rest
            case UInt8(ascii: "\\"):
                text += String(decoding: bytes[start..<at], as: UTF8.self)
                at += 1
                text.unicodeScalars.append(try escaped())
                start = at
            case 0..<0x20: throw fault("a control character inside a text")
            default: at += 1
            }
        }
        throw fault("the text ends inside quotation marks")
    }

    private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
        guard let byte = peek else { throw fault("the text ends after a backslash") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw fault("an unknown escape after a backslash")
        }
    }

    private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw fault("half of a surrogate pair")
        }
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("half of a surrogate pair") }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        guard at + 4 <= bytes.count else { throw fault("four hexadecimal digits are expected") }
        var value: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("four hexadecimal digits are expected")
            }
            value = value << 4 + UInt32(digit)
        }
        at += 4
        return value
    }

    private mutating func number() throws(JSONFault) -> String {
        let start = at
        _ = take(UInt8(ascii: "-"))
        let whole = digits()
        guard whole == 1 || (whole > 1 && bytes[at - whole] != UInt8(ascii: "0")) else { throw fault("not a value") }
        if take(UInt8(ascii: ".")), digits() == 0 { throw fault("digits are expected after the point") }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw fault("digits are expected after the exponent") }
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = at
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
        return at - start
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        guard bytes[at...].starts(with: word.utf8) else { throw fault("not a value") }
        at += word.utf8.count
        return value
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            if byte == 0x0A { line += 1 }
            at += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        at += 1
        return true
    }

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private func fault(_ reason: String) -> JSONFault { JSONFault(line: line, reason: reason) }
}
