import Kernel

/// The ways a catalogue file can be wrong.
enum FaultKind {
    case notJSON(JSONFault)
    case missing
    case wrongType(wanted: JSONKind, found: JSONKind)
    case unknownKey(allowed: [String])
    case repeatedKey
    case duplicateCode(String)
    case badValue(String, wanted: Bilingual)
    case unknown(String, what: Bilingual)
    case contradictsNumber(indicator: Int, follows: Int?)
    case weightSum(hundredths: Int)
    case gap(String)
    case outsideRange(String)
    case levelOrder
    case levelHole
    case noSource
    case onlyUnsourced
    case base(Bilingual)

    var code: String {
        switch self {
        case .notJSON: "catalogue.file.unreadable"
        case .missing: "catalogue.field.missing"
        case .wrongType: "catalogue.field.type"
        case .unknownKey: "catalogue.field.unknown"
        case .repeatedKey: "catalogue.field.repeated"
        case .duplicateCode: "catalogue.code.duplicate"
        case .badValue: "catalogue.field.value"
        case .unknown: "catalogue.reference.unknown"
        case .contradictsNumber: "catalogue.question.indicator"
        case .weightSum: "catalogue.weights.sum"
        case .gap: "catalogue.number.gap"
        case .outsideRange: "catalogue.item.range"
        case .levelOrder: "catalogue.levels.order"
        case .levelHole: "catalogue.levels.hole"
        case .noSource: "catalogue.source.missing"
        case .onlyUnsourced: "catalogue.source.unsourced"
        case .base: "catalogue.base.unknown"
        }
    }

    var message: Bilingual {
        switch self {
        case .notJSON(let fault):
            Bilingual(
                th: "อ่านเป็น JSON ไม่ได้ที่บรรทัด \(fault.line) (\(fault.reason))",
                en: "not JSON at line \(fault.line): \(fault.reason)")
        case .missing:
            Bilingual(th: "ไม่มีค่านี้ ต้องระบุ", en: "is missing and must be given")
        case .wrongType(let wanted, let found):
            Bilingual(
                th: "ต้องเป็น\(wanted.thai) แต่พบ\(found.thai)",
                en: "must be of type \(wanted.rawValue), found \(found.rawValue)")
        case .unknownKey(let allowed):
            Bilingual(
                th: "ไม่รู้จักคำนี้ ใช้ได้: \(allowed.joined(separator: ", "))",
                en: "unknown key; allowed: \(allowed.joined(separator: ", "))")
        case .repeatedKey:
            Bilingual(th: "เขียนคำนี้ซ้ำ ให้เหลือครั้งเดียว", en: "the key is written twice; keep one")
        case .duplicateCode(let code):
            Bilingual(
                th: "“\(code)” ซ้ำกับรายการก่อนหน้าในแฟ้มเดียวกัน",
                en: "\"\(code)\" repeats an earlier entry of the same file")
        case .badValue(let found, let wanted):
            Bilingual(th: "“\(found)” ใช้ไม่ได้ ต้องเป็น\(wanted.th)", en: "\"\(found)\" will not do; expected \(wanted.en)")
        case .unknown(let found, let what):
            Bilingual(th: "ไม่มี\(what.th) “\(found)” ในปีนี้", en: "there is no \(what.en) \"\(found)\" in this year")
        case .contradictsNumber(let indicator, let follows):
            contradiction(indicator: indicator, follows: follows)
        case .weightSum(let hundredths):
            Bilingual(
                th: "น้ำหนักของเครื่องมือรวมกันได้ \(Self.percent(hundredths)) ต้องได้ 100",
                en: "the weights of the instruments add up to \(Self.percent(hundredths)), not 100")
        case .gap(let code):
            Bilingual(th: "ขาด “\(code)” ลำดับต้องต่อเนื่องจาก 1", en: "\"\(code)\" is missing; numbers must run on from 1")
        case .outsideRange(let detail):
            Bilingual(th: "ไม่ตรงกับช่วงของตัวชี้วัดย่อย: \(detail)", en: "does not fit the sub-indicator's range: \(detail)")
        case .levelOrder:
            Bilingual(
                th: "ระดับต้องเรียงจากสูงไปต่ำ และไม่ซ้ำเงื่อนไขกัน",
                en: "levels must go from the highest to the lowest without repeating a condition")
        case .levelHole:
            Bilingual(
                th: "ระดับสุดท้ายต้องเริ่มที่ 0 และไม่มีเกณฑ์ขั้นต่ำรายเครื่องมือ เพื่อให้ทุกคะแนนมีระดับ",
                en: "the last level must start at 0 without an instrument floor, so that every score has a level")
        case .noSource:
            Bilingual(th: "ต้องระบุแหล่งที่มาอย่างน้อยหนึ่งแหล่ง", en: "at least one source must be named")
        case .onlyUnsourced:
            Bilingual(
                th: "ระบุว่ายืนยันแล้ว แต่แหล่งที่มาเป็นเพียงความรู้ทั่วไป",
                en: "is called verified, but its only source is general knowledge")
        case .base(let reason):
            reason
        }
    }

    private func contradiction(indicator: Int, follows: Int?) -> Bilingual {
        guard let follows else {
            return Bilingual(
                th: "แบบสำรวจของปีนี้ไม่มีคำถามเลขนี้", en: "the survey of this year has no question of that number")
        }
        return Bilingual(
            th: "ระบุตัวชี้วัด \(indicator) แต่เลขคำถามอยู่ในตัวชี้วัด \(follows)",
            en: "says indicator \(indicator), but its number belongs to indicator \(follows)")
    }

    private static func percent(_ hundredths: Int) -> String {
        let fraction = hundredths % 100
        return fraction == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
