/// What the eye cannot tell apart becomes one thing before blocks and cells are made: every Unicode space a space, signs
/// without width nothing, ํ and า (with or without a tone mark) ำ. Line ends stay, so that every line keeps its number.
enum SignFolding {
    static func folded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(index + length, bytes.count)
            switch length == 2 || length == 3 ? fold(of: bytes[index..<end]) : .keep {
            case .keep: out.append(contentsOf: bytes[index..<end])
            case .space: out.append(Ascii.space)
            case .drop: break
            case .saraAa: appendSaraAa(to: &out)
            }
            index = end
        }
        return out
    }

    /// True for a sign without width, such as one written as a character reference.
    static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        let bytes = Array(String(Character(scalar)).utf8)
        return fold(of: bytes[...]) == .drop
    }

    private enum Fold { case keep, space, drop, saraAa }

    private static func fold(of bytes: ArraySlice<UInt8>) -> Fold {
        guard bytes.count == 2 || bytes.count == 3, let first = bytes.first, let last = bytes.last else { return .keep }
        let middle = bytes[bytes.startIndex + 1]
        switch (first, middle, last) {
        case (0xE0, 0xB8, 0xB2): return .saraAa
        // U+0085, U+00A0 and the soft hyphen.
        case (0xC2, 0x85, _), (0xC2, 0xA0, _): return .space
        case (0xC2, 0xAD, _): return .drop
        // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return .space
        // U+180E, U+200B to U+200F, U+202A to U+202E, U+2060 to U+206F, U+FEFF.
        case (0xE1, 0xA0, 0x8E), (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
            (0xEF, 0xBB, 0xBF):
            return .drop
        default: return .keep
        }
    }

    private static let ring: [UInt8] = [0xE0, 0xB9, 0x8D]

    /// า, or ำ where its ring stands before it, directly or with a tone mark between.
    private static func appendSaraAa(to out: inout [UInt8]) {
        let endsWithTone =
            out.count >= 3 && out.suffix(3).starts(with: [0xE0, 0xB9]) && (0x88...0x8B).contains(out[out.count - 1])
        let ringEnd = out.count - (endsWithTone ? 3 : 0)
        let hasRing = ringEnd >= 3 && out[(ringEnd - 3)..<ringEnd].elementsEqual(ring)
        if hasRing { out.removeSubrange((ringEnd - 3)..<ringEnd) }
        out.append(contentsOf: [0xE0, 0xB8, hasRing ? 0xB3 : 0xB2])
    }
}
