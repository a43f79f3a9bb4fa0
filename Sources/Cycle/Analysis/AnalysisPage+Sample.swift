import Kernel
import Web

extension AnalysisPage {
    static func sample(_ language: Language) -> AnalysisPage {
        AnalysisPage(
            frame: .sample(language, path: ["ita", "2568", "analysis"]), year: 2568, floor: .sampledPass,
            entries: [
                Entry(
                    heading: Bilingual(th: "4. การใช้ทรัพย์สินของราชการ", en: "4. use of state property"),
                    score: Points(88.05), strength: "มีทะเบียนคุมทรัพย์สินเป็นปัจจุบัน",
                    toDevelop: "บุคลากรส่วนหนึ่งยังไม่ทราบขั้นตอนการขอยืมทรัพย์สิน", codes: ["i10", "i12"]),
                Entry(
                    heading: Bilingual(th: "9. การเปิดเผยข้อมูล", en: "9. information disclosure"), score: Points(82.0),
                    strength: nil, toDevelop: "ข้อมูลการจัดซื้อจัดจ้างยังไม่ครบองค์ประกอบ", codes: ["o12"]),
            ], hasMeasures: true)
    }

    static func empty(_ language: Language) -> AnalysisPage {
        AnalysisPage(
            frame: .sample(language, path: ["ita", "2568", "analysis"]), year: 2568, floor: .sampledPass, entries: [],
            hasMeasures: false)
    }
}
