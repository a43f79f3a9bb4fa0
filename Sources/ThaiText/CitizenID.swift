/// A 13-digit number of a person or, beginning with 0, of a company, with a right check digit (Department of
/// Provincial Administration; the Revenue Department uses the same for tax numbers). Personal data: shown masked.
package struct CitizenID: Hashable, Sendable {
    /// Thirteen Arabic digits.
    package let digits: String

    /// Reads both sets of digits, with or without dashes and spaces between them.
    package init?(_ text: String) {
        var values: [Int] = []
        for scalar in text.unicodeScalars {
            if let value = ThaiDigits.value(of: scalar) {
                values.append(value)
                guard values.count <= 13 else { return nil }
            } else if !scalar.isSpace, !scalar.isDash {
                return nil
            }
        }
        self.init(values)
    }

    init?(_ values: [Int]) {
        guard values.count == 13, Self.checkDigit(of: values) == values[12] else { return nil }
        digits = values.map(String.init).joined()
    }

    /// The digit that must stand thirteenth: the first twelve weighted 13 to 2, taken from 11.
    private static func checkDigit(of values: [Int]) -> Int {
        let sum = values.prefix(12).enumerated().reduce(0) { $0 + $1.element * (13 - $1.offset) }
        return (11 - sum % 11) % 10
    }

    /// A company or other juristic person, whose number is public.
    package var isJuristic: Bool { digits.hasPrefix("0") }

    /// "1-2345-67890-12-1".
    package var formatted: String { Self.grouped(Array(digits.unicodeScalars)) }

    /// "1-xxxx-xxxxx-xx-1": enough to tell two records apart, too little to use.
    package var masked: String {
        let scalars = digits.unicodeScalars.enumerated().map { $0.offset == 0 || $0.offset == 12 ? $0.element : "x" }
        return Self.grouped(scalars)
    }

    private static func grouped(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if index == 1 || index == 5 || index == 10 || index == 12 { view.append("-") }
            view.append(scalar)
        }
        return String(view)
    }
}

/// A citizen or tax number found in running text.
package struct CitizenIDMention: Hashable, Sendable {
    package var id: CitizenID
    /// As printed.
    package var text: String
    /// In Unicode scalars from the start of the text.
    package var offset: Int

    package init(id: CitizenID, text: String, offset: Int) {
        self.id = id
        self.text = text
        self.offset = offset
    }
}

extension CitizenID {
    /// Every number whose check digit is right: thirteen digits in a row, or in groups of 1-4-5-2-1.
    package static func mentions(in text: String) -> [CitizenIDMention] {
        let scan = ScalarScan(text)
        var mentions: [CitizenIDMention] = []
        var index = 0
        while index < scan.count {
            guard scan.digit(at: index) != nil else {
                index += 1
                continue
            }
            let runEnd = scan.digitsEnd(from: index)
            if let (id, end) = scan.citizenID(at: index, runEnd: runEnd) {
                mentions.append(CitizenIDMention(id: id, text: scan.text(index..<end), offset: index))
                index = end
            } else {
                index = runEnd
            }
        }
        return mentions
    }
}

extension ScalarScan {
    fileprivate func citizenID(at start: Int, runEnd: Int) -> (CitizenID, end: Int)? {
        if let before = character(at: start - 1), before.isASCIILetter || before == "." { return nil }
        var values: [Int] = []
        var index = start
        let groups = runEnd - start == 1 ? [1, 4, 5, 2, 1] : [13]
        for (position, length) in groups.enumerated() {
            if position > 0 {
                guard let mark = character(at: index), mark == " " || mark.isDash else { return nil }
                index += 1
            }
            guard digitsEnd(from: index) == index + length else { return nil }
            values += (index..<index + length).compactMap(digit)
            index += length
        }
        return CitizenID(values).map { ($0, index) }
    }
}
