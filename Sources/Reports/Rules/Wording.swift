import Kernel
import ThaiText

/// The small words of messages, in both languages.
enum Wording {
    /// The beginning of a title, cut where a mark does not hang on the last letter.
    static func short(_ text: String, limit: Int = 48) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > limit else { return text }
        var end = scalars.index(scalars.startIndex, offsetBy: limit)
        while end < scalars.endIndex, isHanging(scalars[end]) { end = scalars.index(after: end) }
        return String(scalars[..<end]) + "…"
    }

    /// "1 พ.ย. 2566, 11 ม.ค. 2567" and "2023-11-01, 2024-01-11".
    static func dates(_ dates: [ThaiDate]) -> Bilingual {
        Bilingual(
            th: dates.map { $0.formatted(.short) }.joined(separator: ", "),
            en: dates.map(\.iso).joined(separator: ", "))
    }

    /// "ก.พ. 2566" and "2023-02".
    static func months(_ months: [ThaiDate]) -> Bilingual {
        Bilingual(
            th: months.map { "\(ThaiDate.shortMonthNames[$0.month - 1]) \($0.buddhistYear)" }
                .joined(separator: ", "),
            en: months.map { String($0.iso.prefix(7)) }.joined(separator: ", "))
    }

    static func lines(_ lines: [Int]) -> String {
        lines.map(String.init).joined(separator: ", ")
    }

    /// Sara and tone marks above and below, and the vowels that follow their consonant.
    private static func isHanging(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E30...0x0E3A, 0x0E45, 0x0E47...0x0E4E: true
        default: false
        }
    }
}
