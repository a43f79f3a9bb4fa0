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
        codes(of: context.report) + years(in: context.pieces)
    }

    /// Codes the reader understood although their letter is not there: "18" for i8, "๐๘" for o8. Each spelling once.
    private static func codes(of report: Report) -> [Breach] {
        let read = report.measures.flatMap(\.codes) + report.findings.flatMap { $0.questions + $0.items }
        var order: [MisreadCode] = []
        var places: [MisreadCode: [Place]] = [:]
        for code in read {
            guard let misread = MisreadCode(code) else { continue }
            if places[misread] == nil { order.append(misread) }
            places[misread, default: []].append(code.place)
        }
        return order.compactMap { code in
            guard let places = places[code], let first = places.first else { return nil }
            let lines = LineList(places)
            return Breach(
                th: "รหัส “\(code.printed)”\(lines.th) ควรเป็น “\(code.right)”",
                en: "The code “\(code.printed)”\(lines.en) should be “\(code.right)”.", at: first,
                proposed: Proposal(
                    code.right, th: "รหัสข้อคำถามขึ้นต้นด้วย i หรือ e และรหัสข้อมูล OIT ขึ้นต้นด้วย o",
                    en: "Questions begin with i or e, disclosure items with o."))
        }
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

/// A printed code that lacks its letter.
private struct MisreadCode: Hashable {
    let printed: String
    let right: String

    init?(_ code: Sourced<String>) {
        let letters = code.text.unicodeScalars.filter { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        guard letters.isEmpty || letters.allSatisfy({ $0 == "l" || $0 == "L" }), !code.text.isEmpty else { return nil }
        printed = Squeezed(code.text).text
        right = code.value
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
