/// The two sets of digits a Thai document may be written in.
package enum DigitSet: String, Sendable, Codable, CaseIterable {
    /// 0 to 9.
    case arabic
    /// ๐ to ๙.
    case thai
}

/// Thai digits ๐ to ๙ against Arabic digits 0 to 9. Nothing but the digits is ever touched.
package enum ThaiDigits {
    /// ๐–๙ written as 0–9.
    package static func arabic(_ text: String) -> String {
        guard containsThai(text) else { return text }
        return rewritten(text) { scalar in
            scalar.isThaiDigit ? Unicode.Scalar(UInt8(scalar.value - 0x0E50 + 0x30)) : scalar
        }
    }

    /// 0–9 written as ๐–๙. Only for text that is free of addresses and codes: a URL with Thai digits is dead.
    package static func thai(_ text: String) -> String {
        rewritten(text) { scalar in
            guard scalar.isASCIIDigit else { return scalar }
            return Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar
        }
    }

    /// 0 to 9 for a digit of either set, nil for anything else.
    package static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x0E50...0x0E59: Int(scalar.value) - 0x0E50
        default: nil
        }
    }

    package static func containsThai(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.isThaiDigit }
    }

    /// A number without separators in the digits asked for.
    package static func written(_ number: Int, in digits: DigitSet) -> String {
        digits == .thai ? thai(String(number)) : String(number)
    }

    private static func rewritten(_ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        var output = String.UnicodeScalarView()
        output.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            output.append(change(scalar))
        }
        return String(output)
    }
}
