extension RuleExample {
    static let number: [RuleExample] = [
        analysis("N1") { $0.rows[9].analysis = "ได้รับคะแนน 70.00 คะแนน ควรพัฒนาต่อ" },
        analysis("N2") { $0.total = "86.20" },
        analysis("N3") { $0.level = "ผ่านดีเยี่ยม" },
        analysis("N4") { $0.rows[5].key = "ตัวชี้วัดที่ 6 การปรับปรุงการทำงาน" },
        analysis("N5") { $0.scores[0][1] = "การปฎบัติหนาที" },
        analysis("N6") { $0.rows.remove(at: 1) },
        analysis("N7") { $0.rows[0].analysis = "ได้รับคะแนน 90.10 คะแนน (คะแนนต่ำสุดใน 10 ตัวชี้วัด)" },
        analysis("N8") { $0.trend = "ดีขึ้นอย่างต่อเนื่องจากปี 2566 (80.10) แม้ปี 2567 ได้คะแนน 94.67" },
        analysis("N9") { $0.sections[4].develop = "i10 ประเด็น ควรเพิ่มช่องทางให้ผู้เกี่ยวข้องรู้เรื่องนี้มากขึ้น" },
        RuleExample("N10", bad: outcome(rise: "34.33", score: nil), good: outcome(rise: "2.10", score: nil)),
        RuleExample("N11", bad: outcome(rise: nil, score: "90.00"), good: outcome(rise: "2.10", score: "90.00")),
        analysis("N12") { $0.scores[3][2] = "85.4" },
        RuleExample("N13", bad: complaints(all: "8"), good: complaints(all: "7")),
        RuleExample("N14", bad: risks(score: "10"), good: risks(score: "12")),
        RuleExample("N15", bad: targets("ร้อยละ 90"), good: targets("ร้อยละ 80")),
        RuleExample("N16", bad: purchases(agreed: "520,000"), good: purchases(agreed: "472,500")),
    ]

    private static func analysis(_ rule: String, _ change: (inout ExampleAnalysis) -> Void) -> RuleExample {
        RuleExample(rule, bad: ExampleAnalysis.with(change), good: ExampleAnalysis.clean)
    }

    /// A report whose first outcome says what indicator 8 got.
    private static func outcome(rise: String?, score: String?) -> String {
        let score = score.map { " ได้คะแนน \($0) คะแนน" } ?? ""
        let rise = rise.map { " เพิ่มขึ้นจากปีที่ผ่านมา \($0) คะแนน" } ?? ""
        return ExampleReport.with { $0.outcome = "ผลการประเมิน ITA ปี 2568 ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน\(score)\(rise)" }
    }

    private static func below(_ table: [[String]]) -> String {
        ExampleReport(ending: table.map { $0.joined(separator: "\t") }.joined(separator: "\n")).text
    }

    private static func complaints(all: String) -> String {
        below([
            ["เดือน", "จำนวนเรื่องทั้งหมด", "ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ"],
            ["ตุลาคม 2567", "3", "3", "-"], ["พฤศจิกายน 2567", all, "5", "2"],
        ])
    }

    private static func risks(score: String) -> String {
        below([
            ["เหตุการณ์ความเสี่ยง", "โอกาส", "ผลกระทบ", "คะแนนความเสี่ยง"],
            ["ยืมพัสดุไม่คืน", "4", "3", score], ["รับของขวัญจากผู้ขาย", "2", "5", "10"],
        ])
    }

    private static func targets(_ target: String) -> String {
        below([
            ["โครงการ", "ตัวชี้วัดความสำเร็จ", "เป้าหมาย"],
            ["อบรมจริยธรรม", "พนักงานผ่านแบบทดสอบร้อยละ 80", target],
        ])
    }

    private static func purchases(agreed: String) -> String {
        below([
            ["งานที่ซื้อหรือจ้าง", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", "ราคากลาง (บาท)", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)"],
            ["ก่อสร้างถนนคอนกรีต หมู่ที่ 2", "500,000", "489,300", agreed],
        ])
    }
}
