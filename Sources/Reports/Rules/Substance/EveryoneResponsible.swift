import Kernel

extension Rule {
    static let q7 = Rule(
        "Q7", .warning,
        title: Bilingual(th: "ทุกคนรับผิดชอบ", en: "Everyone is responsible"),
        reason: Bilingual(
            th: "เมื่อทุกกองรับผิดชอบ จะไม่มีใครต้องตอบเมื่องานไม่เสร็จ",
            en: "When all units are responsible, nobody has to answer for what is not done."),
        remedy: Bilingual(
            th: "ระบุหน่วยงานเจ้าของเรื่องหนึ่งหน่วย แล้วจึงบอกหน่วยงานร่วม",
            en: "Name one owner, then those who help.")
    ) { context in
        let told = context.measures.filter { !$0.measure.units.isEmpty }
        let shared = told.filter { $0.measure.units.allSatisfy { $0.value.namesEveryone } }
        guard let first = shared.first, let unit = first.measure.units.first else { return [] }
        let ordinals = NumberList(shared.map(\.ordinal))
        return [
            Breach(
                th:
                    "มาตรการที่ \(ordinals.th) (\(shared.count) จาก \(told.count)) ให้ทุกหน่วยงานรับผิดชอบ เช่น \(Quotation(unit.value)) ระบุหน่วยงานเจ้าของเรื่อง",
                en:
                    "Measure \(ordinals.en) (\(shared.count) of \(told.count)) is given to everyone, such as \(Quotation(unit.value)); name the "
                    + "unit that owns it.",
                at: unit.place.line == nil ? first.place : unit.place)
        ]
    }
}

extension String {
    /// "ทุกกอง", "ทุกสำนัก/กองงาน", "เจ้าหน้าที่ทุกคน".
    fileprivate var namesEveryone: Bool {
        let squeezed = Squeezed(self)
        return squeezed.scalars.starts(with: Squeezed("ทุก").scalars)
            || squeezed.first(of: ["ทุกคน", "ทุกหน่วยงาน", "ทุกส่วนราชการ", "ทุกกอง", "ทุกสำนัก", "ทุกฝ่าย"]) != nil
    }
}
