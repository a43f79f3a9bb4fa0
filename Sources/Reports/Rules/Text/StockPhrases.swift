import Kernel

extension Rule {
    static let x11 = Rule(
        "X11", .info,
        title: Bilingual(th: "ผลลัพธ์ใช้ถ้อยคำสำเร็จรูป", en: "Outcomes in stock phrases"),
        reason: Bilingual(
            th: "ไม่ผิด แต่ผลลัพธ์ที่ใช้คำเดียวกันทุกมาตรการไม่บอกว่าแต่ละมาตรการได้ผลต่างกันอย่างไร",
            en: "Not wrong, but outcomes in the same words do not tell what each measure achieved."),
        remedy: Bilingual(
            th: "แทนด้วยสิ่งที่เปลี่ยนไปจริงของมาตรการนั้น", en: "Replace them by what that measure really changed.")
    ) { context in
        let outcomes = context.measures.map(\.outcomes).filter { !$0.isEmpty }
        let enough = max(4, (outcomes.count + 1) / 2)
        let counts = phrases.map { phrase in outcomes.count { $0.contains { $0.contains(phrase) } } }
        let common = phrases.indices.filter { counts[$0] >= enough }.sorted { counts[$0] > counts[$1] }
        guard !common.isEmpty, let first = context.report.measures.first(where: { !$0.outcomes.isEmpty }) else {
            return []
        }
        let list = common.map { "“\(phrases[$0].text)” \(counts[$0])" }.joined(separator: ", ")
        return [
            Breach(
                th: "ผลลัพธ์ของ \(outcomes.count) มาตรการใช้ถ้อยคำซ้ำกัน: \(list) มาตรการ เขียนผลเฉพาะของแต่ละมาตรการแทน",
                en: "The outcomes of \(outcomes.count) measures repeat stock phrases (\(list)); write what each one "
                    + "achieved.",
                at: first.outcomes.first?.place ?? first.place)
        ]
    }

    private static let phrases: [Squeezed] = [
        "ส่งผลให้", "ในภาพรวม", "เป็นระบบ", "อย่างเป็นรูปธรรม", "ครบถ้วนและเป็นปัจจุบัน", "สะดวกรวดเร็ว", "โปร่งใสตรวจสอบได้",
        "อย่างมีประสิทธิภาพ", "อย่างต่อเนื่อง",
    ]
}
