package import Kernel

/// Points from the digits a person typed, without the detour over a binary fraction.
package enum ExactPoints {
    /// Nil for what is not a plain decimal number from 0 to 100 with Arabic digits. Digits beyond the millionth round
    /// half up; an exponent is read the way JSON allows it.
    package static func read(_ digits: String) -> Points? {
        let bytes = Array(digits.utf8)
        if bytes.contains(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) {
            return Double(digits).flatMap { Points($0) }
        }
        let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = number(parts[0], limit: 3) else { return nil }
        guard parts.count == 2 else { return Points(millionths: whole * 1_000_000) }
        guard !parts[1].isEmpty, parts[1].allSatisfy(isDigit) else { return nil }
        let kept = parts[1].prefix(6)
        var fraction = number(kept, limit: 6) ?? 0
        for _ in kept.count..<6 { fraction *= 10 }
        if let next = parts[1].dropFirst(6).first, next >= UInt8(ascii: "5") { fraction += 1 }
        // 100.0000001 is more than 100 and must not round into the range.
        let beyond = whole == 100 && parts[1].contains { $0 != UInt8(ascii: "0") }
        return beyond ? nil : Points(millionths: whole * 1_000_000 + fraction)
    }

    private static func number(_ digits: ArraySlice<UInt8>, limit: Int) -> Int? {
        guard !digits.isEmpty, digits.count <= limit, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
