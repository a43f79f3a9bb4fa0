import Kernel

extension Rule {
    static let s14 = Rule(
        "S14", .warning,
        title: Bilingual(th: "ตารางขาดท้าย", en: "Table cut at the end"),
        reason: Bilingual(
            th: "ข้อความท้ายตารางอาจหายไป คนอ่านจะไม่เห็นผลส่วนนั้น",
            en: "Words at the end may be lost, and no reader would see that part of the results."),
        remedy: Bilingual(
            th: "เปิดต้นฉบับ แล้วเติมแถวสุดท้ายให้ครบ", en: "Open the original and complete the last row.")
    ) { context in
        context.read.repairs.filter { $0.kind == .cutTable }
            .map { repair in
                let words = Squeezed(repair.text).isEmpty ? nil : Quotation(repair.text)
                return Breach(
                    th: "ตารางจบโดยไม่ปิดแถว\(words.map { " หลังข้อความ \($0)" } ?? "") ตรวจกับต้นฉบับว่ามีข้อความหายหรือไม่",
                    en:
                        "The table ends without closing\(words.map { " after \($0)" } ?? ""); compare with the original.",
                    at: repair.place)
            }
    }
}
