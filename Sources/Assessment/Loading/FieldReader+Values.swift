import Kernel
import ThaiText

/// The values catalogues are made of.
extension FieldReader {
    mutating func optionalBilingual(_ key: String) -> Bilingual? {
        guard let value = value(key) else { return nil }
        var inner = FieldReader(value, file: file, entry: entry, faults: faults)
        let both = Bilingual(th: inner.text("th"), en: inner.text("en"))
        inner.finish()
        return both
    }

    mutating func bilingual(_ key: String) -> Bilingual {
        require(key)
        return optionalBilingual(key) ?? Bilingual(th: "", en: "")
    }

    /// A number that counts something of a form: 1 to 99.
    mutating func count(_ key: String) -> Int {
        let number = int(key)
        if has(key) && !(1...99).contains(number) {
            fault(.badValue(String(number), wanted: Bilingual(th: "จำนวน 1 ถึง 99", en: "1 to 99")), key)
        }
        return min(max(1, number), 99)
    }

    mutating func optionalPoints(_ key: String) -> Points? {
        guard let value = value(key) else { return nil }
        guard case .number(let digits) = value else {
            fault(.wrongType(wanted: .number, found: value.kind), key)
            return nil
        }
        guard let points = ExactPoints.read(digits) else {
            fault(.badValue(digits, wanted: Bilingual(th: "ตัวเลข 0 ถึง 100", en: "a number from 0 to 100")), key)
            return nil
        }
        return points
    }

    mutating func points(_ key: String) -> Points {
        require(key)
        return optionalPoints(key) ?? .zero
    }

    mutating func optionalItemCode(_ key: String) -> ItemCode? {
        guard let text = optionalText(key) else { return nil }
        guard let code = CodeReader.item(text), code.description == text else {
            fault(.badValue(text, wanted: Bilingual(th: "รหัส OIT เช่น o8", en: "an item code such as o8")), key)
            return nil
        }
        return code
    }

    mutating func questionCode(_ key: String) -> QuestionCode? {
        let text = text(key)
        guard let code = CodeReader.exactQuestion(text) else {
            fault(.badValue(text, wanted: Bilingual(th: "รหัสคำถาม เช่น i1 หรือ e9", en: "a code such as i1")), key)
            return nil
        }
        return code
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
    where Choice.RawValue == String {
        guard let text = optionalText(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            fault(.badValue(text, wanted: Bilingual(th: "ค่าใดค่าหนึ่งใน \(all)", en: "one of \(all)")), key)
            return nil
        }
        return choice
    }

    mutating func instrument(_ key: String) -> Instrument {
        require(key)
        return choice(key) ?? .iit
    }

    /// A day as 2025-03-31, in the common era as in every machine-readable file.
    mutating func optionalDate(_ key: String) -> ThaiDate? {
        guard let text = optionalText(key) else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), let date = ThaiDate(year: year, month: month, day: day)
        else {
            fault(.badValue(text, wanted: Bilingual(th: "วันที่แบบ 2025-03-31", en: "a date such as 2025-03-31")), key)
            return nil
        }
        return date
    }

    mutating func standing() -> Standing {
        require("verified")
        let sources = texts("sources")
        if sources.isEmpty { fault(.noSource, "sources") }
        return Standing(
            verified: flag("verified", otherwise: false), sources: sources, note: optionalBilingual("note"))
    }

    /// The objects of a list, each with its own place name: the code it carries, or its number in the list.
    mutating func objects(_ key: String, named: String) -> [FieldReader] {
        list(key).enumerated().map { index, element in
            let name = element[named]?.plainText
            let entry = name.map { "\(key) \($0)" } ?? "\(key)[\(index + 1)]"
            return FieldReader(element, file: file, entry: entry, faults: faults)
        }
    }
}

extension JSONValue {
    /// A text or a number as it stands; nil for anything else.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .number(let digits): digits
        default: nil
        }
    }
}
