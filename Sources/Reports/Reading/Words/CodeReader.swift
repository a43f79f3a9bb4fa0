import ThaiText

/// Codes of questions and disclosure items in running text: "i๑", "E11", "o8", "(อ้างอิงจาก ๐๑๐)". OCR writes a nought
/// for the letter o; such a code is only believed where codes stand: in brackets, behind "อ้างอิงจาก", at a key.
enum CodeReader {
    struct Mention {
        /// "i1", "e11", "o8".
        var code: String
        var text: String
        /// In scalars from the start of the text.
        var offset: Int
    }

    /// Every code with its letter, and items written with a nought in brackets or behind "อ้างอิงจาก".
    static func mentions(in text: String) -> [Mention] {
        let scalars = Array(text.unicodeScalars)
        var found: [Mention] = []
        var bracketStart: Int?
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "(" { bracketStart = index }
            if let mention = lettered(scalars, at: index) {
                found.append(mention)
                index += mention.text.unicodeScalars.count
                continue
            }
            if let mention = noughtItem(scalars, at: index),
                isInBrackets(scalars, from: bracketStart, to: index) || follows(citation, scalars, index)
            {
                found.append(mention)
                index += mention.text.unicodeScalars.count
                continue
            }
            if scalar == ")" { bracketStart = nil }
            index += 1
        }
        return found
    }

    /// The code a key cell begins with: "i๗ ท่านรู้…", "๐๔๑ รายงานผล…".
    static func key(of text: String) -> Mention? {
        let scalars = Array(text.unicodeScalars.prefix(40))
        guard let start = scalars.firstIndex(where: { !isSpace($0) && $0 != "(" }) else { return nil }
        return lettered(scalars, at: start) ?? noughtItem(scalars, at: start)
    }

    /// A letter and one or two digits of either set, alone.
    private static func lettered(_ scalars: [Unicode.Scalar], at start: Int) -> Mention? {
        let letter: String
        switch scalars[start] {
        case "i", "I": letter = "i"
        case "e", "E": letter = "e"
        case "o", "O": letter = "o"
        default: return nil
        }
        if start > 0, isLatin(scalars[start - 1]) || value(scalars, start - 1) != nil || scalars[start - 1] == "/" {
            return nil
        }
        var index = start + 1
        if index < scalars.count, scalars[index] == " " { index += 1 }
        guard let (number, end) = number(scalars, from: index, digits: 1...2), number > 0 else { return nil }
        // "o8" may be printed as "o08".
        if end < scalars.count, isLatin(scalars[end]) || value(scalars, end) != nil { return nil }
        return Mention(code: letter + String(number), text: text(scalars[start..<end]), offset: start)
    }

    /// "๐๘", "08", "๐๑๐", "024": a nought in place of the o, then the number.
    private static func noughtItem(_ scalars: [Unicode.Scalar], at start: Int) -> Mention? {
        guard value(scalars, start) == 0, start == 0 || value(scalars, start - 1) == nil else { return nil }
        guard let (number, end) = number(scalars, from: start + 1, digits: 1...2), number > 0 else { return nil }
        if start > 0, isLatin(scalars[start - 1]) || "./-,".unicodeScalars.contains(scalars[start - 1]) { return nil }
        if end < scalars.count {
            if value(scalars, end) != nil || isLatin(scalars[end]) { return nil }
            if "./-".unicodeScalars.contains(scalars[end]), value(scalars, end + 1) != nil { return nil }
        }
        return Mention(code: "o\(number)", text: text(scalars[start..<end]), offset: start)
    }

    /// Only codes, commas and the word for "see" may stand between the bracket and the code.
    private static func isInBrackets(_ scalars: [Unicode.Scalar], from open: Int?, to index: Int) -> Bool {
        guard let open, index - open <= 60 else { return false }
        let between = scalars[(open + 1)..<index]
        if between.allSatisfy({ isSpace($0) || $0 == "," || $0 == "o" || $0 == "O" || ThaiDigits.value(of: $0) != nil })
        {
            return true
        }
        return follows(citation, scalars, index, within: 60)
    }

    private static func follows(
        _ word: [Unicode.Scalar], _ scalars: [Unicode.Scalar], _ index: Int, within reach: Int = 24
    ) -> Bool {
        let from = max(0, index - reach)
        var start = index - word.count
        while start >= from {
            if scalars[start..<start + word.count].elementsEqual(word) { return true }
            start -= 1
        }
        return false
    }

    private static let citation = Array("อ้างอิงจาก".unicodeScalars)

    private static func number(
        _ scalars: [Unicode.Scalar], from start: Int, digits: ClosedRange<Int>
    ) -> (Int, Int)? {
        var number = 0
        var end = start
        while let digit = value(scalars, end), end - start < digits.upperBound {
            number = number * 10 + digit
            end += 1
        }
        return end - start >= digits.lowerBound ? (number, end) : nil
    }

    private static func value(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
        scalars.indices.contains(index) ? ThaiDigits.value(of: scalars[index]) : nil
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
