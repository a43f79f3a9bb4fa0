package import Kernel

/// Why a score sheet was refused: every fault, in the order they were found.
package struct ScoreProblem: Problem {
    /// Never empty.
    package let faults: [ScoreFault]

    init(_ faults: [ScoreFault]) {
        self.faults = faults
    }

    package var kind: ProblemKind { .invalid }
    /// The code of the first fault.
    package var code: String { faults.first?.code ?? "score.invalid" }

    package var message: Bilingual {
        let messages = faults.map(\.message)
        return Bilingual(
            th: messages.map(\.th).joined(separator: "\n"), en: messages.map(\.en).joined(separator: "\n"))
    }
}

/// One thing wrong in a score sheet, with the name that is wrong.
package enum ScoreFault: Sendable, Hashable {
    case notJSON(JSONFault)
    case notObject(String, found: JSONKind)
    case unknownKey(String)
    case repeatedKey(String, line: Int)
    case missingKey(String)
    case badYear(String)
    case unknownIndicator(String, known: [Int])
    case notNumber(String, found: JSONValue)
    case outOfRange(String, found: String)

    package var code: String {
        switch self {
        case .notJSON: "score.file.unreadable"
        case .notObject: "score.field.type"
        case .unknownKey: "score.key.unknown"
        case .repeatedKey: "score.key.repeated"
        case .missingKey: "score.key.missing"
        case .badYear: "score.year.invalid"
        case .unknownIndicator: "score.indicator.unknown"
        case .notNumber: "score.value.type"
        case .outOfRange: "score.value.range"
        }
    }

    package var message: Bilingual {
        switch self {
        case .notJSON(let fault):
            Bilingual(
                th: "อ่านเป็น JSON ไม่ได้ที่บรรทัด \(fault.line) (\(fault.reason)) ตัวเลขต้องใช้เลขอารบิก",
                en: "not JSON at line \(fault.line): \(fault.reason); numbers need Arabic digits")
        case .notObject(let name, let found):
            Bilingual(
                th: "“\(name)” ต้องเป็นวัตถุ { } แต่พบ\(found.thai)",
                en: "\"\(name)\" must be an object { }, found \(found.rawValue)")
        case .unknownKey(let name):
            Bilingual(
                th: "ไม่รู้จักคำ “\(name)” ใช้ได้เพียง fiscalYear และ indicators",
                en: "unknown key \"\(name)\"; only fiscalYear and indicators are allowed")
        case .repeatedKey(let name, let line):
            Bilingual(
                th: "“\(name)” เขียนซ้ำที่บรรทัด \(line) ให้เหลือค่าเดียว",
                en: "\"\(name)\" is written twice, at line \(line) again; keep one value")
        case .missingKey(let name):
            Bilingual(th: "ไม่มี “\(name)” ต้องระบุ", en: "\"\(name)\" is missing and must be given")
        case .badYear(let found):
            Bilingual(
                th: "fiscalYear “\(found)” ใช้ไม่ได้ ต้องเป็นปีงบประมาณ พ.ศ. เป็นตัวเลข เช่น 2568",
                en: "fiscalYear \"\(found)\" will not do; give a Buddhist-era fiscal year as a number, such as 2568")
        case .unknownIndicator(let name, let known):
            Bilingual(
                th: "ไม่มีตัวชี้วัด “\(name)”\(Self.range(known, " ปีนี้มี "))",
                en: "there is no indicator \"\(name)\"\(Self.range(known, "; this year has "))")
        case .notNumber(let name, let found):
            Bilingual(
                th:
                    "ตัวชี้วัด \(name): ต้องเป็นตัวเลข 0 ถึง 100 เลขอารบิกและไม่มีเครื่องหมายคำพูด แต่พบ\(found.kind.thai) \(Self.shown(found))",
                en: "indicator \(name): must be a number from 0 to 100 in Arabic digits without quotation marks, "
                    + "found \(found.kind.rawValue) \(Self.shown(found))")
        case .outOfRange(let name, let found):
            Bilingual(
                th: "ตัวชี้วัด \(name): \(found) ไม่อยู่ในช่วง 0 ถึง 100",
                en: "indicator \(name): \(found) is not between 0 and 100")
        }
    }

    private static func range(_ known: [Int], _ lead: String) -> String {
        guard let first = known.first, let last = known.last else { return "" }
        return "\(lead)\(first)–\(last)"
    }

    /// At most forty characters of it: the input is anybody's.
    private static func shown(_ value: JSONValue) -> String {
        guard case .string(let text) = value else { return "" }
        return "“\(String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))))”"
    }
}
