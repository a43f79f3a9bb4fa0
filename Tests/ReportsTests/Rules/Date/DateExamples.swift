extension RuleExample {
    static let date: [RuleExample] = [
        RuleExample(
            "T1", bad: result("1. ประชุมพนักงานเมื่อวันที่ 26 ตุลาคม 2568"),
            good: result("1. เผยแพร่รายงานบนเว็บไซต์เมื่อวันที่ 26 ตุลาคม 2568")),
        RuleExample(
            "T2",
            bad: ExampleReport.with {
                $0.steps = "1. ประกาศเจตนารมณ์ที่ลงนามโดยผู้บริหารซึ่งดำรงตำแหน่งในปี พ.ศ. 2569 2. อบรมผู้ยืมพัสดุ"
            },
            good: ExampleReport.with {
                $0.steps = "1. ประกาศเจตนารมณ์ที่ลงนามโดยผู้บริหารซึ่งดำรงตำแหน่งในปี พ.ศ. 2568 2. อบรมผู้ยืมพัสดุ"
            }),
        RuleExample("T3", bad: analysed("2568"), good: analysed("2567")),
        RuleExample(
            "T4", bad: ExampleReport.with { $0.steps = "1. แสดงผลตามแผนปีงบประมาณ พ.ศ. 2565 2. อบรมผู้ยืมพัสดุ" },
            good: ExampleReport.with { $0.steps = "1. แสดงผลตามแผนปีงบประมาณ พ.ศ. 2567 2. อบรมผู้ยืมพัสดุ" }),
        RuleExample(
            "T5", bad: twoLists("วันที่ 5 ก.พ. 2568 วันที่ 7 มี.ค. 2568 วันที่ 4 เม.ย. 2568"),
            good: twoLists("วันที่ 5 ก.พ. 2568 วันที่ 12 มี.ค. 2568 วันที่ 9 เม.ย. 2568")),
        RuleExample(
            "T6", bad: result("1. แจกคู่มือเมื่อวันที่ 15 มกราคม 3111"), good: result("1. แจกคู่มือเมื่อวันที่ 15 มกราคม 2568")),
        RuleExample(
            "T7", bad: result("1. ประชุมวันพฤหัสบดีที่ 15 มกราคม 2568"), good: result("1. ประชุมวันพุธที่ 15 มกราคม 2568")),
        RuleExample("T8", bad: monthly(skipping: 2), good: monthly(skipping: nil)),
        RuleExample(
            "T9", bad: result("1. ประกาศรายชื่อประจำปี 2567 เมื่อวันที่ 26 ธันวาคม 2567"),
            good: result("1. ประกาศรายชื่อประจำปีงบประมาณ 2568 เมื่อวันที่ 26 ธันวาคม 2567")),
        RuleExample(
            "T10", bad: result("1. ประชุมวันที่ 8 ธ.ค.67วันที่ 9 มกราคม 68"),
            good: result("1. ประชุมวันที่ 8 ธ.ค. 67 และวันที่ 9 มกราคม 68")),
    ]

    private static func result(_ text: String) -> String {
        ExampleReport.with { $0.results = text + " 2. อบรมพนักงาน 32 คน เมื่อวันที่ 20 กุมภาพันธ์ 2568" }
    }

    private static func analysed(_ year: String) -> String {
        var report = ExampleReport()
        report.cover +=
            "\n\nจากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน ประจำปีงบประมาณ พ.ศ. \(year) "
            + "นำมาสู่การกำหนดมาตรการ ดังนี้"
        return report.text
    }

    private static func twoLists(_ second: String) -> String {
        let first = "1. ประชุมเรื่องพัสดุ วันที่ 5 ก.พ. 2568 วันที่ 7 มี.ค. 2568 วันที่ 4 เม.ย. 2568 2. อบรมพนักงาน 32 คน"
        return ExampleReport.rows(
            ExampleRow().but { $0.results = first },
            .training.but { $0.results = "1. ประชุมเรื่องจริยธรรม \(second) 2. ผู้ตอบแบบทดสอบ 45 คน" })
    }

    /// A meeting on the fifth of every month from October to March but one.
    private static func monthly(skipping skipped: Int?) -> String {
        let months = ["ต.ค. 2567", "พ.ย. 2567", "ธ.ค. 2567", "ม.ค. 2568", "ก.พ. 2568", "มี.ค. 2568"]
        let days = months.enumerated().filter { $0.offset != skipped }.map { "วันที่ 5 \($0.element)" }
        return ExampleReport.with {
            $0.period = "ต.ค. 2567 - มี.ค. 2568"
            $0.results = "1. ประชุมพนักงานประจำเดือน \(days.joined(separator: " / ")) 2. อบรมพนักงาน 32 คน"
        }
    }
}
