/// Bytes → UTF-8 bytes without a mark. UTF-8 is taken at its word; else Windows-874 (TIS-620 with the extras of
/// Windows), the encoding Thai office programs wrote before.
enum TextDecoding {
    static func decode(_ bytes: [UInt8]) throws(ReadProblem) -> [UInt8] {
        guard bytes.count <= ReadLimits.bytes else { throw .tooLarge }
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .encoding }
        if isKnownBinary(bytes) || bytes.contains(0) { throw .binary }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: body, as: UTF8.self) != nil { return body }
        let shape = Shape(body)
        // A file cut inside a character, or with a few damaged ones, is still UTF-8: the damage becomes U+FFFD.
        let isOnlyCut = shape.invalid == 1 && shape.wholeLength < body.count && shape.sequences > 0
        if isOnlyCut || shape.sequences > shape.invalid * 8 {
            return Array(String(decoding: body.prefix(shape.wholeLength), as: UTF8.self).utf8)
        }
        return try windows874(body)
    }

    private static func isKnownBinary(_ bytes: [UInt8]) -> Bool {
        let marks: [[UInt8]] = [
            Array("%PDF-".utf8), [0x50, 0x4B, 3, 4], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
            [0xD0, 0xCF, 0x11, 0xE0],
            Array("GIF8".utf8), [0x1F, 0x8B],
        ]
        return marks.contains { bytes.starts(with: $0) }
    }

    private static func windows874(_ bytes: [UInt8]) throws(ReadProblem) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 3)
        var controls = 0
        for byte in bytes {
            if byte < 0x80 {
                if byte < 32, byte != 9, byte != 10, byte != 13, byte != 12 { controls += 1 }
                out.append(byte)
                continue
            }
            guard let scalar = scalar874(byte) else { throw .encoding }
            out.append(contentsOf: String(Character(scalar)).utf8)
        }
        guard controls * 50 <= bytes.count else { throw .binary }
        return out
    }

    private static func scalar874(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x80: "\u{20AC}"
        case 0x85: "\u{2026}"
        case 0x91: "\u{2018}"
        case 0x92: "\u{2019}"
        case 0x93: "\u{201C}"
        case 0x94: "\u{201D}"
        case 0x95: "\u{2022}"
        case 0x96: "\u{2013}"
        case 0x97: "\u{2014}"
        case 0xA0: "\u{00A0}"
        case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(UInt32(byte) - 0xA1 + 0x0E01)
        default: nil
        }
    }

    /// How much of a byte sequence is UTF-8.
    private struct Shape {
        /// Whole sequences of more than one byte.
        var sequences = 0
        /// Bytes that belong to none.
        var invalid = 0
        /// The length without a sequence cut off at the end.
        var wholeLength: Int

        init(_ bytes: [UInt8]) {
            wholeLength = bytes.count
            var index = 0
            while index < bytes.count {
                let first = bytes[index]
                if first < 0x80 {
                    index += 1
                    continue
                }
                let length =
                    switch first {
                    case 0xC2...0xDF: 2
                    case 0xE0...0xEF: 3
                    case 0xF0...0xF4: 4
                    default: 0
                    }
                let end = index + length
                if length > 0, end > bytes.count, bytes[(index + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                    wholeLength = index
                    invalid += 1
                    return
                }
                if length > 0, end <= bytes.count, Self.isWhole(bytes, index, length) {
                    sequences += 1
                    index = end
                } else {
                    invalid += 1
                    index += 1
                }
            }
        }

        private static func isWhole(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Bool {
            for offset in 1..<length where bytes[start + offset] & 0xC0 != 0x80 { return false }
            switch (bytes[start], bytes[start + 1]) {
            // Overlong forms, surrogates and what lies beyond U+10FFFF are no UTF-8.
            case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return false
            default: return true
            }
        }
    }
}
