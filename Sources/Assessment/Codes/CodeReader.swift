/// Reads question and item codes as people and scanners write them: "O8", "๐๘", "024", "OIT 28", "I๑๔", "1๑".
package enum CodeReader {
    /// An item code. A zero of either digit set before the number is the letter O. Nil for what cannot be one.
    package static func item(_ text: String) -> ItemCode? {
        guard let parts = CodeParts(text) else { return nil }
        switch parts.prefix {
        case "o", "oit": return ItemCode(parts.number)
        case "" where parts.zeros > 0: return ItemCode(parts.number)
        default: return nil
        }
    }

    /// A question code written without any doubt: "i8", "E 12", "IIT 8", "i๑".
    package static func question(_ text: String) -> QuestionCode? {
        guard let parts = CodeParts(text) else { return nil }
        switch parts.prefix {
        case "i", "iit", "l", "|", "!": return QuestionCode(.iit, parts.number)
        case "e", "eit": return QuestionCode(.eit, parts.number)
        default: return nil
        }
    }

    /// A question code, also where a scanner made a 1 of the I: "18" under an indicator that question i8 belongs to, or
    /// "1๑", where no one would mix two digit sets. A clear code is answered even when it belongs to another indicator:
    /// that is the report's fault, not the reader's. Nil where the number does not exist in the numbering.
    package static func question(
        _ text: String, expecting indicator: Int?, numbering: QuestionNumbering
    ) -> QuestionCode? {
        if let clear = question(text) { return numbering.indicator(of: clear) == nil ? nil : clear }
        guard let parts = CodeParts(text), parts.prefix.isEmpty, parts.zeros == 0, let rest = parts.afterFirstOne,
            let code = QuestionCode(.iit, rest.number), let belongs = numbering.indicator(of: code)
        else { return nil }
        return rest.changesDigitSet || belongs == indicator ? code : nil
    }

    /// The canonical spelling only, for files.
    static func exactQuestion(_ text: String) -> QuestionCode? {
        question(text).flatMap { $0.description == text ? $0 : nil }
    }
}

/// A code taken apart: the letters before, the leading zeros and the number.
private struct CodeParts {
    /// Lower case, "" where the text begins with a digit.
    let prefix: String
    let zeros: Int
    let number: Int
    /// What is left when a first Arabic 1 is taken for the letter I.
    let afterFirstOne: (number: Int, changesDigitSet: Bool)?

    init?(_ text: String) {
        var scalars = Array(text.unicodeScalars)
        while let last = scalars.last, Self.isSpace(last) || last == "." { scalars.removeLast() }
        var start = 0
        while start < scalars.count, Self.isSpace(scalars[start]) { start += 1 }
        var letters = ""
        while start < scalars.count, Self.digit(scalars[start]) == nil, !Self.isGap(scalars[start]) {
            letters.unicodeScalars.append(scalars[start])
            start += 1
        }
        while start < scalars.count, Self.isGap(scalars[start]), !letters.isEmpty { start += 1 }
        let digits = scalars[start...].map { Self.digit($0) }
        guard (1...3).contains(digits.count), letters.utf8.count <= 3 else { return nil }
        let values = digits.compactMap(\.self)
        guard values.count == digits.count else { return nil }
        prefix = letters.lowercased()
        zeros = values.prefix { $0.value == 0 }.count
        number = values.reduce(0) { $0 * 10 + $1.value }
        if let first = values.first, first.value == 1, !first.thai, values.count > 1, values[1].value != 0 {
            let rest = values.dropFirst()
            afterFirstOne = (rest.reduce(0) { $0 * 10 + $1.value }, rest.allSatisfy(\.thai))
        } else {
            afterFirstOne = nil
        }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> (value: Int, thai: Bool)? {
        switch scalar {
        case "0"..."9": (Int(scalar.value - 0x30), false)
        case "\u{0E50}"..."\u{0E59}": (Int(scalar.value - 0x0E50), true)
        default: nil
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }
    private static func isGap(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar) || scalar == "-" || scalar == "." }
}
