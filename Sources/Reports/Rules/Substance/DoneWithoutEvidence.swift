import Kernel

extension Rule {
    static let q4 = Rule(
        "Q4", .warning,
        title: Bilingual(th: "บอกว่าทำแล้วแต่ไม่มีหลักฐาน", en: "Done, but nothing shows it"),
        reason: Bilingual(
            th: "ผู้อ่านต้องเชื่อโดยไม่มีอะไรให้ตรวจ ทั้งที่งานอาจทำจริง",
            en: "The reader must take it on trust, though the work may well have been done."),
        remedy: Bilingual(
            th: "เพิ่มวันที่ จำนวน ลิงก์ หรือเอกสารอย่างน้อยหนึ่งอย่าง",
            en: "Add at least one of: a date, a quantity, an address, a paper.")
    ) { context in
        let told = context.measures.filter { !$0.results.isEmpty || $0.measure.status != nil }
        let unproven = told.filter { !$0.hasEvidence }
        guard let first = unproven.first else { return [] }
        let ordinals = NumberList(unproven.map(\.ordinal))
        let words = first.measure.results.first?.text ?? first.measure.status?.text ?? ""
        let lines = LineList(unproven.map(\.place))
        return [
            Breach(
                th:
                    "มาตรการที่ \(ordinals.th) (\(unproven.count) จาก \(told.count))\(lines.th) บอกว่าทำแล้ว เช่น \(Quotation(words)) "
                    + "แต่ไม่มีวันที่ จำนวน ลิงก์ หรือเอกสาร",
                en:
                    "Measure \(ordinals.en) (\(unproven.count) of \(told.count))\(lines.en) is said to be done, such as "
                    + "\(Quotation(words)), without a date, quantity, address or paper.",
                at: first.place)
        ]
    }
}

extension MeasureText {
    private static let papers = PhraseIndex([
        "ไฟล์", "เอกสารแนบ", "ภาพกิจกรรม", "ภาพถ่าย", "รายงานการประชุม", "คำสั่งที่", "ประกาศลงวันที่", "บันทึกข้อความ", ".pdf",
        ".xlsx", "excel",
        "วาระการประชุม", "แบบสำรวจ",
    ])

    fileprivate var hasEvidence: Bool {
        if !measure.links.isEmpty { return true }
        let told = measure.results + measure.outcomes
        if told.contains(where: { !$0.links.isEmpty || !$0.dates.isEmpty }) { return true }
        return (results + outcomes).contains { $0.hasQuantity || !Self.papers.matches(in: $0).isEmpty }
    }
}
