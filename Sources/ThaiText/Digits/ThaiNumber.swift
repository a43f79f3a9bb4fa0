/// Numbers as people write them: with thousands separators, with decimals, in either set of digits.
package enum ThaiNumber {
    /// "1,234,567" or "๑,๒๓๔,๕๖๗".
    package static func formatted(_ number: Int, digits: DigitSet = .arabic) -> String {
        let plain = Array(String(number.magnitude).utf8)
        var text = number < 0 ? "-" : ""
        for (index, digit) in plain.enumerated() {
            if index > 0, (plain.count - index).isMultiple(of: 3) { text.append(",") }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return digits == .thai ? ThaiDigits.thai(text) : text
    }

    /// The one number that stands in a text: 90.42 for "๙๐.๔๒ คะแนน", 1250000 for "1,250,000". Nil where there is no
    /// number or more than one.
    package static func decimal(in text: String) -> Double? {
        let found = mentions(in: text)
        return found.count == 1 ? found[0].value : nil
    }

    /// Every number of a text in reading order. A run of more than 15 digits is no quantity and is left out.
    package static func mentions(in text: String) -> [NumberMention] {
        let scan = ScalarScan(text)
        var mentions: [NumberMention] = []
        var index = 0
        while index < scan.count {
            guard scan.digit(at: index) != nil else {
                index += 1
                continue
            }
            let end = scan.numberEnd(from: index)
            if let mention = mention(in: scan, from: index, to: end) { mentions.append(mention) }
            index = end
        }
        return mentions
    }

    private static func mention(in scan: ScalarScan, from start: Int, to end: Int) -> NumberMention? {
        var digits = 0
        var whole = 0
        var places = -1
        for index in start..<end {
            if let digit = scan.digit(at: index) {
                digits += 1
                guard digits <= 15 else { return nil }
                whole = whole * 10 + digit
                if places >= 0 { places += 1 }
            } else if scan[index] == "." {
                places = 0
            }
        }
        let scale = (0..<max(places, 0)).reduce(1.0) { product, _ in product * 10 }
        let isNegative = scan.isMinus(at: start - 1)
        let value = Double(whole) / scale
        let from = isNegative ? start - 1 : start
        return NumberMention(value: isNegative ? -value : value, text: scan.text(from..<end), offset: from)
    }
}

/// A number found in running text.
package struct NumberMention: Hashable, Sendable {
    package var value: Double
    /// As printed, with its minus sign.
    package var text: String
    /// In Unicode scalars from the start of the text.
    package var offset: Int

    package init(value: Double, text: String, offset: Int) {
        self.value = value
        self.text = text
        self.offset = offset
    }
}

extension ScalarScan {
    /// The end of the number that starts at `start`: digits, commas between groups of three, one decimal point
    /// with digits behind it.
    fileprivate func numberEnd(from start: Int) -> Int {
        var end = digitsEnd(from: start)
        guard end - start <= 15 else { return end }
        while character(at: end) == ",", digitsEnd(from: end + 1) == end + 4 {
            end += 4
        }
        if character(at: end) == ".", digit(at: end + 1) != nil {
            end = digitsEnd(from: end + 1)
        }
        return end
    }

    /// A minus sign that is no dash between words or numbers: "-5", " -5", but not "1-5" and not "ก-5".
    fileprivate func isMinus(at index: Int) -> Bool {
        guard let sign = character(at: index), sign == "-" || sign == "\u{2212}" else { return false }
        guard let before = character(at: index - 1) else { return true }
        return before.isSpace || before == "("
    }
}
