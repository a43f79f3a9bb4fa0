/// Finds everything that looks like the number of an item. Whether it is one is decided by `ListSequence`.
struct ListLabelScanner {
    private let scan: ScalarScan
    private var labels: [ListLabel] = []
    private var atLineStart = true
    private var lineStart = 0

    static func labels(in scan: ScalarScan) -> [ListLabel] {
        var scanner = ListLabelScanner(scan: scan)
        scanner.run()
        return scanner.labels
    }

    private init(scan: ScalarScan) {
        self.scan = scan
    }

    private mutating func run() {
        var dates = ThaiDateReader.spans(in: scan)[...]
        var index = 0
        while index < scan.count {
            while let date = dates.first, date.end <= index { dates = dates.dropFirst() }
            if let date = dates.first, date.start <= index {
                index = date.end
                atLineStart = false
            } else {
                index = step(at: index)
            }
        }
    }

    /// Looks at what stands at `index` and says where to go on.
    private mutating func step(at index: Int) -> Int {
        let scalar = scan[index]
        if scalar.isLineEnd {
            atLineStart = true
            lineStart = index + 1
            return index + 1
        }
        if atLineStart, let end = transparentEnd(at: index) { return end }
        if let end = scan.addressEnd(at: index) {
            atLineStart = false
            return end
        }
        if let label = label(at: index) {
            labels.append(label)
            atLineStart = false
            return label.end
        }
        atLineStart = false
        return ThaiDigits.value(of: scalar) == nil ? index + 1 : scan.digitsEnd(from: index)
    }

    /// What may stand before the first number of a line: spaces, bullets, Markdown signs, "(ต่อ)".
    private func transparentEnd(at index: Int) -> Int? {
        let scalar = scan[index]
        if scalar.isSpace || scalar.isDash || "*#•·>_".unicodeScalars.contains(scalar) { return index + 1 }
        return scan.end(of: Self.continued, at: index)
    }

    private func label(at start: Int) -> ListLabel? {
        let scalar = scan[start]
        if scalar == "(" { return bracketed(at: start) }
        if scalar.isThaiConsonant { return letter(at: start) }
        guard ThaiDigits.value(of: scalar) != nil, !isPartOfWord(start) else { return nil }
        let end = scan.digitsEnd(from: start)
        guard end - start <= 2, let number = scan.number(start..<end), number > 0 else { return nil }
        switch scan.character(at: end) {
        case ")": return make(number, .parenthesis, start, end + 1)
        case ".": return dotted(number, from: start, point: end)
        case let next?:
            guard atLineStart, next.isThaiConsonant || next.isThaiLeadingVowel else { return nil }
            return make(number, .bare, start, end)
        case nil: return nil
        }
    }

    private func dotted(_ number: Int, from start: Int, point: Int) -> ListLabel? {
        guard let next = scan.character(at: point + 1) else { return make(number, .dot, start, point + 1) }
        if next == ")" { return make(number, .dot, start, point + 2) }
        guard ThaiDigits.value(of: next) != nil else {
            return next == "." || next == "/" || next == "," ? nil : make(number, .dot, start, point + 1)
        }
        let end = scan.digitsEnd(from: point + 1)
        guard end - point <= 3, let minor = scan.number(point + 1..<end), minor > 0, scan[point + 1] != "0",
            scan[point + 1] != "๐"
        else { return nil }
        var after = end
        if let mark = scan.character(at: end), mark == "." || mark == ")" { after = end + 1 }
        if scan.digit(at: after) != nil || scan.character(at: after) == "%"
            || scan.skipSpaces(from: after) == scan.count
        {
            return nil
        }
        return make(minor, .decimal(parent: number), start, after)
    }

    private func bracketed(at start: Int) -> ListLabel? {
        let inner = scan.skipSpaces(from: start + 1, limit: 1)
        if let number = ThaiLetterNumber.value(of: scan.character(at: inner)) {
            guard scan.character(at: inner + 1) == ")" else { return nil }
            return make(number, .letterBrackets, start, inner + 2)
        }
        let end = scan.digitsEnd(from: inner)
        let close = scan.skipSpaces(from: end, limit: 1)
        guard (1...2).contains(end - inner), let number = scan.number(inner..<end), number > 0,
            scan.character(at: close) == ")"
        else { return nil }
        return make(number, .brackets, start, close + 1)
    }

    private func letter(at start: Int) -> ListLabel? {
        if let before = scan.character(at: start - 1), !before.isSpace, !atLineStart { return nil }
        guard let number = ThaiLetterNumber.value(of: scan[start]), let mark = scan.character(at: start + 1) else {
            return nil
        }
        if mark == ")" { return make(number, .letterParenthesis, start, start + 2) }
        // An abbreviation goes on with a letter and another point: ก.พ., ค.ศ., จ.ส.อ.
        guard mark == ".", scan.character(at: scan.skipSpaces(from: start + 3, limit: 1)) != "." else { return nil }
        return make(number, .letterDot, start, start + 2)
    }

    /// "e-GP5", "o8", "1.5", "1,000", "1-4", "3/2": a figure that belongs to what stands before it.
    private func isPartOfWord(_ start: Int) -> Bool {
        guard let before = scan.character(at: start - 1) else { return false }
        if before.isASCIILetter { return true }
        guard before.isDash || before == "." || before == "," || before == "/" || before == ":" else { return false }
        return scan.digit(at: start - 2) != nil
    }

    private func make(_ number: Int, _ style: ListStyle, _ start: Int, _ end: Int) -> ListLabel? {
        if !atLineStart, isReference(start) || scan.skipSpaces(from: end) == scan.count { return nil }
        let touches = scan.character(at: start - 1).map { !$0.isSpace } ?? false
        return ListLabel(
            number: number, style: style, start: start, end: end, lead: atLineStart ? lineStart : start,
            startsLine: atLineStart,
            touches: touches && !atLineStart)
    }

    /// "ข้อ 1.", "ครั้งที่ 2.", "1. และ 2.": the number names something and begins nothing.
    private func isReference(_ start: Int) -> Bool {
        let end = scan.skipSpacesBack(from: start, limit: 3)
        return Self.references.contains { scan.start(of: $0, endingAt: end) != nil }
    }

    private static let continued = [Unicode.Scalar]("(ต่อ)")
    private static let references = [
        "ข้อ", "ข้อที่", "ครั้งที่", "ตัวชี้วัดที่", "ไตรมาสที่", "ลำดับที่", "หมู่ที่", "หมู่", "ฉบับที่", "วันที่",
        "ประเด็นที่", "มาตรา", "ร้อยละ", "จำนวน", "และ", "หรือ", "ถึง",
    ].map { Array($0.unicodeScalars) }
}

/// ก ข ค ง …, the letters lists are numbered with; the two that went out of use are passed over.
enum ThaiLetterNumber {
    private static let letters = Array("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ".unicodeScalars)

    static func value(of scalar: Unicode.Scalar?) -> Int? {
        guard let scalar, scalar.isThaiConsonant else { return nil }
        return letters.firstIndex(of: scalar).map { $0 + 1 }
    }
}
