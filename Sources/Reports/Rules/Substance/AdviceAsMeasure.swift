import Kernel

extension Rule {
    static let q11 = Rule(
        "Q11", .info,
        title: Bilingual(th: "ขั้นตอนยกมาจากเกณฑ์หรือคำแนะนำกลาง", en: "Steps taken from the national criteria"),
        reason: Bilingual(
            th: "ทำตามเกณฑ์ไม่ผิด แต่ยังไม่บอกว่าหน่วยงานนี้จะทำอย่างไร",
            en: "To follow the criteria is not wrong, but it does not yet say how this agency will do it."),
        remedy: Bilingual(
            th: "เติมว่าใครทำ ที่ไหน เมื่อใด กับงานใดของหน่วยงาน",
            en: "Add who does it, where, when, and for which of the agency's tasks.")
    ) { context in
        let borrowed = context.measures.filter { measure in
            measure.steps.contains { !phrases.matches(in: $0).isEmpty }
        }
        guard borrowed.count >= 3, borrowed.count * 3 >= context.measures.count, let first = borrowed.first else {
            return []
        }
        let ordinals = NumberList(borrowed.map(\.ordinal))
        return [
            Breach(
                th: "ขั้นตอนของมาตรการที่ \(ordinals.th) ใช้ถ้อยคำของเกณฑ์ประเมิน เติมวิธีทำของหน่วยงานเอง",
                en: "The steps of measure \(ordinals.en) use the words of the criteria; add how this agency does it.",
                at: first.place)
        ]
    }

    /// Short turns of the official criteria and advice that nobody writes by chance.
    private static let phrases = PhraseIndex([
        "เพื่อลดการใช้ดุลยพินิจหรือการเลือกปฏิบัติ", "โดยมีลักษณะเป็นการสื่อสารได้สองทาง", "ทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ",
        "ที่มีการลงนามในสัญญาแล้ว",
        "ประเด็นหรือเรื่องในการมีส่วนร่วม", "โดยต้องแยกต่างหากจากช่องทาง", "ไม่มีผลกระทบต่อผู้ร้องเรียน", "ในประเภทงบรายจ่ายหมวดงบลงทุน",
        "ให้ถือปฏิบัติอย่างเคร่งครัด",
    ])
}
