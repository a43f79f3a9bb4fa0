import ThaiText

extension Squeezed {
    /// True where a number stands that counts or measures something: not a year, not a list mark, not part of a code
    /// or an address.
    var hasQuantity: Bool {
        var index = 0
        while index < count {
            guard ThaiDigits.value(of: scalars[index]) != nil else {
                index += 1
                continue
            }
            var end = index
            while end < count, ThaiDigits.value(of: scalars[end]) != nil || isDecimalPoint(at: end) { end += 1 }
            if isQuantity(index..<end) { return true }
            index = end
        }
        return false
    }

    private func isDecimalPoint(at index: Int) -> Bool {
        (scalars[index] == "." || scalars[index] == ",") && index + 1 < count
            && ThaiDigits.value(of: scalars[index + 1]) != nil
    }

    private func isQuantity(_ range: Range<Int>) -> Bool {
        let before: Unicode.Scalar = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
        let after: Unicode.Scalar = range.upperBound < count ? scalars[range.upperBound] : " "
        if before == "(" && after == ")" || after == "." || after == ")" { return false }
        if before.isLatinOrMark || after.isLatinOrMark { return false }
        let digits = String(String.UnicodeScalarView(scalars[range]))
        if digits.count == 4, digits.hasPrefix("24") || digits.hasPrefix("25") || digits.hasPrefix("26") {
            return false
        }
        return !isIndicatorNumber(endingBefore: range.lowerBound)
    }

    /// "ตัวชี้วัดที่ 6" names an indicator, "ข้อ 3" an item.
    private func isIndicatorNumber(endingBefore offset: Int) -> Bool {
        ["ตัวชี้วัดที่", "ตัวชี้วัด", "ข้อ", "ข้อที่", "ไตรมาส", "ไตรมาสที่"]
            .contains { (word: Squeezed) in
                offset >= word.count && scalars[offset - word.count..<offset].elementsEqual(word.scalars)
            }
    }
}

extension Unicode.Scalar {
    fileprivate var isLatinOrMark: Bool {
        (0x61...0x7A).contains(value) || self == "/" || self == "_" || self == "-" || self == "=" || self == "&"
    }
}
