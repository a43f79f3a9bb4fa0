import Kernel

extension Rule {
    static let q6 = Rule(
        "Q6", .info,
        title: Bilingual(th: "มาตรการอาจไม่ตรงกับจุดอ่อน", en: "Measure may not answer the weakness"),
        reason: Bilingual(
            th: "เทียบจากคำสำคัญเท่านั้น ผู้ทำงานย่อมรู้ดีกว่าว่าสองเรื่องเกี่ยวกันหรือไม่",
            en: "Judged by key words alone; people who do the work know better whether the two belong together."),
        remedy: Bilingual(
            th: "ตรวจว่ามาตรการแก้จุดอ่อนข้อนั้นจริง หรือเขียนให้เห็นว่าเกี่ยวกันอย่างไร",
            en: "Check that the measure mends that weakness, or show how.")
    ) { context in
        context.measures.compactMap { measure in
            guard let weakness = measure.measure.weakness else { return nil }
            let asked = Subject.all(in: Squeezed(weakness.value))
            let answered = Subject.all(in: measure.title)
            guard !asked.isEmpty, !answered.isEmpty, asked.isDisjoint(with: answered),
                let about = asked.min(), let instead = answered.min()
            else { return nil }
            return Breach(
                th: "\(measure.th): จุดอ่อนพูดถึง\(about.th) แต่มาตรการพูดถึง\(instead.th) ตรวจว่าตรงกันหรือไม่",
                en:
                    "\(measure.en): the weakness is about \(about.en), the measure about \(instead.en); check that they fit.",
                at: measure.place)
        }
    }
}

/// What a weakness or a measure is about, as far as one word shows it.
private enum Subject: Int, Comparable, CaseIterable {
    case complaints, gifts, property, procurement, budget, service, participation, disclosure, communication, risk,
        power

    static func < (left: Subject, right: Subject) -> Bool { left.rawValue < right.rawValue }

    static func all(in text: Squeezed) -> Set<Subject> {
        Set(allCases.filter { text.first(of: $0.words) != nil })
    }

    private var words: [Squeezed] {
        switch self {
        case .complaints: ["เรื่องร้องเรียน", "แจ้งเบาะแส"]
        case .gifts: ["nogift", "ของขวัญ"]
        case .property: ["ทรัพย์สิน", "ครุภัณฑ์"]
        case .procurement: ["จัดซื้อจัดจ้าง", "จัดหาพัสดุ"]
        case .budget: ["งบประมาณ"]
        case .service: ["บริการ", "ขั้นตอน", "คู่มือ", "เลือกปฏิบัติ", "เท่าเทียม", "e-service", "ปฏิบัติงาน"]
        case .participation: ["มีส่วนร่วม", "ประชาคม", "ความคิดเห็น"]
        case .disclosure: ["เปิดเผยข้อมูล", "เผยแพร่", "ประชาสัมพันธ์"]
        case .communication: ["สื่อสาร", "ช่องทาง", "เผยแพร่", "ประชาสัมพันธ์"]
        case .risk: ["ความเสี่ยง", "ทุจริต", "สินบน"]
        case .power: ["การใช้อำนาจ", "ประมวลจริยธรรม"]
        }
    }

    var th: String {
        switch self {
        case .complaints: "เรื่องร้องเรียน"
        case .gifts: "การไม่รับของขวัญ"
        case .property: "ทรัพย์สินของราชการ"
        case .procurement: "การจัดซื้อจัดจ้าง"
        case .budget: "งบประมาณ"
        case .service: "การให้บริการ"
        case .participation: "การมีส่วนร่วม"
        case .disclosure: "การเปิดเผยข้อมูล"
        case .communication: "การสื่อสาร"
        case .risk: "ความเสี่ยงการทุจริต"
        case .power: "การใช้อำนาจ"
        }
    }

    var en: String {
        switch self {
        case .complaints: "complaints"
        case .gifts: "refusing gifts"
        case .property: "state property"
        case .procurement: "procurement"
        case .budget: "the budget"
        case .service: "service"
        case .participation: "participation"
        case .disclosure: "disclosure"
        case .communication: "communication"
        case .risk: "corruption risk"
        case .power: "the use of power"
        }
    }
}
