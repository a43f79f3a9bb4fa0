import Kernel

extension Rule {
    static let s11 = Rule(
        "S11", .error,
        title: Bilingual(th: "มาตรการไม่มีผลลัพธ์", en: "Measure without an outcome"),
        reason: Bilingual(
            th: "รายงานผลต้องบอกมาตรการ สรุปผล และผลลัพธ์ ขาดอย่างใดถือว่าไม่ครบองค์ประกอบ",
            en: "A report must give measure, summary and outcome; without one of them it is incomplete."),
        remedy: Bilingual(
            th: "เขียนว่ามาตรการนี้ทำให้อะไรเปลี่ยนไป พร้อมตัวเลขหรือหลักฐาน",
            en: "Write what the measure changed, with a figure or a proof.")
    ) { context in
        let report = context.report
        guard report.kind == .measuresReport, report.measures.contains(where: { !$0.outcomes.isEmpty }) else {
            return []
        }
        return context.measures
            .filter { $0.outcomes.allSatisfy(\.isEmpty) }
            .map { measure in
                Breach(
                    th: "\(measure.th) ไม่มีผลลัพธ์เลย เขียนว่ามาตรการนี้ทำให้อะไรดีขึ้นแก่ใคร",
                    en: "\(measure.en) has no outcome at all; write what became better, and for whom.",
                    at: measure.place)
            }
    }
}
