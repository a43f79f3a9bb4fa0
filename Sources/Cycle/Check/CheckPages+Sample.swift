import Kernel
import Web

extension CheckPage {
    static func sample(_ language: Language) -> CheckPage {
        CheckPage(frame: .sample(language, path: ["check"]))
    }

    static func refused(_ language: Language) -> CheckPage {
        CheckPage(frame: .sample(language, path: ["check"]), refusal: Phrases.nothingSent)
    }
}

extension CheckResultPage {
    static func sample(_ language: Language) -> CheckResultPage {
        CheckResultPage(frame: .sample(language, path: ["check"]), checked: .sample)
    }

    /// A text that is no report.
    static func empty(_ language: Language) -> CheckResultPage {
        let facts = [Phrases.agency, Phrases.fiscalYear, Phrases.kind].map {
            CheckedReport.Fact(term: $0, value: Phrases.notFoundInText)
        }
        return CheckResultPage(
            frame: .sample(language, path: ["check"]),
            checked: CheckedReport(facts: facts, measures: [], findings: [], lines: ["สวัสดี"], isReport: false))
    }
}

extension CheckedReport {
    /// An invented report with one of each kind of finding.
    static let sample = CheckedReport(
        facts: [
            Fact(term: Phrases.agency, value: same("องค์การบริหารส่วนตำบลทุ่งใสตัวอย่าง")),
            Fact(term: Phrases.fiscalYear, value: same("2568")),
            Fact(term: Phrases.kind, value: Bilingual(th: "รายงานผลมาตรการ", en: "report of measures")),
            Fact(term: Phrases.layout, value: same("L2")),
        ],
        standing: .sample,
        measures: [
            CheckedMeasure(
                title: "มาตรการใช้ทรัพย์สินของราชการอย่างโปร่งใส", line: 6,
                steps: ["จัดทำระเบียบการยืม", "เผยแพร่แบบคำขอยืมบนเว็บไซต์"], units: ["กองคลัง"],
                period: "ต.ค. 2567 – ก.ย. 2568", results: ["ประกาศใช้ระเบียบเมื่อ 14 พ.ย. 2567"])
        ],
        findings: [
            Finding(
                rule: "N1", severity: .error,
                message: Bilingual(
                    th: "ตัวชี้วัดที่ 10 มีคะแนนสองค่าในรายงานเดียวกัน คือ 85.00 และ 70.00",
                    en: "Indicator 10 has two scores in one report: 85.00 and 70.00."),
                place: Place(line: 4),
                proposed: Proposal(
                    value: "85.00",
                    why: Bilingual(
                        th: "คะแนนรวมที่ประกาศ 90.88 ได้จาก 85.00 เท่านั้น",
                        en: "Only 85.00 gives the published total of 90.88."))),
            Finding(
                rule: "T1", severity: .warning,
                message: Bilingual(
                    th: "วันที่ 3 พ.ย. 2568 อยู่นอกปีงบประมาณ 2568", en: "3 Nov 2025 lies outside fiscal year 2568."),
                place: Place(line: 7)),
            Finding(
                rule: "X2", severity: .info,
                message: Bilingual(th: "ใช้เลขไทยและเลขอารบิกปนกัน", en: "Thai and Arabic digits are mixed."),
                place: Place(line: 2)),
        ],
        lines: [
            "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", "",
            "ตัวชี้วัดที่ 10 การป้องกันการทุจริต\t70.00", "มาตรการ\tวิธีดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ\tผลการดำเนินการ",
            "ใช้ทรัพย์สินของราชการอย่างโปร่งใส\t1. จัดทำระเบียบการยืม\tต.ค. 67 – ก.ย. 68\tกองคลัง\tประกาศใช้ระเบียบแล้ว",
            "\t2. เผยแพร่แบบคำขอยืม\t\t\tประชุมชี้แจง 3 พ.ย. 2568",
        ])

    private static func same(_ text: String) -> Bilingual { Bilingual(th: text, en: text) }
}
