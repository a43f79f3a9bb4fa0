import Kernel
import ThaiText

extension Rule {
    static let x2 = Rule(
        "X2", .warning,
        title: Bilingual(th: "รหัสพิมพ์ตัวอักษรกับตัวเลขสลับกัน", en: "Letters and digits confused in a code"),
        reason: Bilingual(
            th: "รหัสที่พิมพ์ผิดทำให้ค้นไม่พบ และอาจอ่านเป็นข้ออื่น",
            en: "A wrong code is not found by a search and may be read as another."),
        remedy: Bilingual(
            th: "พิมพ์ตัว i, e หรือ o ภาษาอังกฤษ ตามด้วยตัวเลข", en: "Type the Latin letter i, e or o, then the number.")
    ) { context in
        codes(of: context.report, and: context.pieces) + years(in: context.pieces)
    }

    /// Codes the reader understood although their letter is not there: "18" for i8, each spelling once. A nought for
    /// the letter o ("๐๘" for o8) is one habit and said once for all codes.
    private static func codes(of report: Report, and pieces: [TextPiece]) -> [Breach] {
        let read =
            report.measures.flatMap(\.codes) + report.findings.flatMap { $0.questions + $0.items }
            + pieces.flatMap(\.codesAmongCodes) + pieces.flatMap(\.codesWithNoughts)
        var order: [MisreadCode] = []
        var places: [MisreadCode: [Place]] = [:]
        for code in read {
            guard let misread = MisreadCode(code) else { continue }
            if places[misread] == nil { order.append(misread) }
            if places[misread]?.last != code.place { places[misread, default: []].append(code.place) }
        }
        let noughts = order.filter(\.isNought)
        return order.filter { !$0.isNought }.compactMap { breach([$0], at: places[$0] ?? []) }
            + [breach(noughts, at: noughts.flatMap { places[$0] ?? [] })].compactMap(\.self)
    }

    private static func breach(_ codes: [MisreadCode], at places: [Place]) -> Breach? {
        guard let first = places.first else { return nil }
        let printed = codes.prefix(12).map { "“\($0.printed)”" }.joined(separator: ", ")
        let right = codes.prefix(12).map(\.right).joined(separator: ", ")
        let lines = LineList(places)
        return Breach(
            th: "รหัส \(printed)\(lines.th) ควรเป็น \(right)", en: "The code \(printed)\(lines.en) should be \(right).",
            at: first,
            proposed: Proposal(
                right, th: "รหัสข้อคำถามขึ้นต้นด้วย i หรือ e และรหัสข้อมูล OIT ขึ้นต้นด้วย o",
                en: "Questions begin with i or e, disclosure items with o."))
    }

    /// "256o": the letter o at the end of a year.
    private static func years(in pieces: [TextPiece]) -> [Breach] {
        pieces.compactMap { piece in
            guard let year = piece.squeezed.yearWithLetter else { return nil }
            return Breach(
                th: "ปี “\(year)o” พิมพ์ตัวอักษร o แทนเลขศูนย์ ควรเป็น “\(year)0”",
                en: "The year “\(year)o” ends in the letter o; it should be “\(year)0”.", at: piece.place,
                proposed: Proposal("\(year)0", th: "ปีลงท้ายด้วยเลขศูนย์", en: "A year ends in a digit."))
        }
    }
}

/// A printed code that lacks its letter. Two spellings that differ only in the set of digits are one.
private struct MisreadCode: Hashable {
    let printed: String
    let right: String

    /// Nil where the letter stands. The code's text may be the whole cell or heading it was read from.
    init?(_ code: Sourced<String>) {
        let text = Squeezed(
            code.text.unicodeScalars.filter { $0 != "-" }.reduce(into: "") { $0.unicodeScalars.append($1) })
        guard let letter = code.value.unicodeScalars.first else { return nil }
        let number = String(code.value.unicodeScalars.dropFirst())
        let spellings = ["\(letter)\(number)", "\(letter)0\(number)"].map { Squeezed($0) }
        guard !number.isEmpty, text.first(of: spellings) == nil else { return nil }
        let tokens = code.text.unicodeScalars.split { ThaiDigits.value(of: $0) == nil }
        let token = tokens.first { ThaiDigits.arabic(String($0)).hasSuffix(number) }
        guard let token else { return nil }
        printed = String(token)
        right = code.value
    }

    var isNought: Bool { right.hasPrefix("o") && ThaiDigits.arabic(printed).hasPrefix("0") }

    static func == (left: MisreadCode, right: MisreadCode) -> Bool {
        left.right == right.right && ThaiDigits.arabic(left.printed) == ThaiDigits.arabic(right.printed)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(right)
    }
}

extension TextPiece {
    /// "คู่มือ (๐๘, ๐๙)": items cited in a cell by a nought and a number.
    fileprivate var codesWithNoughts: [Sourced<String>] {
        guard role == .cell, squeezed.contains("(0") else { return [] }
        let scalars = Array(text.unicodeScalars)
        return CodeReader.mentions(in: text).compactMap { mention in
            guard let first = mention.text.unicodeScalars.first, ThaiDigits.value(of: first) == 0 else { return nil }
            // "(02) 123 4567" is a telephone number.
            let after = scalars.dropFirst(mention.offset + mention.text.unicodeScalars.count)
                .drop { $0 == ")" || $0 == " " || $0 == "-" }
            if let next = after.first, ThaiDigits.value(of: next) != nil { return nil }
            return Sourced(mention.code, text: mention.text, place: place)
        }
    }

    /// "1๑ E3 E11": a number that begins with 1 beside two codes is a question whose letter was misread.
    fileprivate var codesAmongCodes: [Sourced<String>] {
        guard role == .cell, squeezed.count <= 200, squeezed.scalars.contains("1") else { return [] }
        let tokens = text.unicodeScalars.split { !$0.isCodeScalar }.map { ThaiDigits.arabic(String($0)).lowercased() }
        let printed = text.unicodeScalars.split { !$0.isCodeScalar }.map(String.init)
        return tokens.indices.compactMap { index in
            guard tokens[index].isNumberFromOne else { return nil }
            let after = tokens[(index + 1)...].prefix(2).filter(\.isCode).count
            let before = tokens[..<index].suffix(2).filter(\.isCode).count
            guard after == 2 || before == 2 else { return nil }
            return Sourced("i" + tokens[index].dropFirst(), text: printed[index], place: place)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isCodeScalar: Bool {
        ThaiDigits.value(of: self) != nil || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }
}

extension String {
    /// "i8", "e11", "o41".
    fileprivate var isCode: Bool {
        guard let first = utf8.first, "ieo".utf8.contains(first) else { return false }
        return (2...3).contains(utf8.count) && utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Two or three digits, 1 and then not 0: "18", "11", "127".
    fileprivate var isNumberFromOne: Bool {
        (2...3).contains(utf8.count) && utf8.allSatisfy { (0x30...0x39).contains($0) } && hasPrefix("1")
            && !hasPrefix("10")
    }
}

extension Squeezed {
    /// "256" where "256o" stands and no further letter or digit follows.
    fileprivate var yearWithLetter: String? {
        guard let offset = firstOffset(of: "256o") ?? firstOffset(of: "257o") else { return nil }
        let next = offset + 4
        let follows = next < count ? scalars[next] : " "
        guard ThaiDigits.value(of: follows) == nil, !("a"..."z").contains(follows) else { return nil }
        return String(String.UnicodeScalarView(scalars[offset..<offset + 3]))
    }
}
