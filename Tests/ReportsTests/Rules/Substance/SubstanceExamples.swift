extension RuleExample {
    static let substance: [RuleExample] = [
        RuleExample("Q1", bad: copiedStep, good: ExampleReport.clean),
        RuleExample("Q2", bad: pastedOutcome, good: ExampleReport.clean),
        RuleExample(
            "Q3", bad: ExampleReport.with { $0.outcome = "หน่วยงานได้จัดทำคู่มือยืมพัสดุและเผยแพร่ให้พนักงานทราบ" },
            good: ExampleReport.clean),
        RuleExample(
            "Q4",
            bad: ExampleReport.with {
                $0.results = "ดำเนินการแล้วเสร็จ"
                $0.outcome = "พนักงานคืนพัสดุตรงเวลามากขึ้น"
            },
            good: ExampleReport.clean),
        RuleExample(
            "Q5", bad: analysis(strength: "ควรรักษามาตรฐานไว้"),
            good: analysis(strength: "เจ้าหน้าที่ไม่เรียกรับสินบน (i3) ได้ 100.00 คะแนน")),
        RuleExample(
            "Q6", bad: plan(second: "กิจกรรมวัน No Gift Policy"), good: plan(second: "มาตรการติดตามเรื่องร้องเรียน")),
        RuleExample("Q7", bad: ExampleReport.with { $0.units = "ทุกกอง" }, good: ExampleReport.clean),
        RuleExample("Q8", bad: wholeYears, good: ExampleReport.clean),
        RuleExample("Q9", bad: channels(second: "1"), good: channels(second: "2")),
        RuleExample(
            "Q10",
            bad: ExampleReport.with { $0.outcome += " และไม่เกิดการทุจริตทั้งในปัจจุบันและอนาคต" },
            good: ExampleReport.clean),
        RuleExample("Q11", bad: criteria, good: ExampleReport.clean),
        RuleExample(
            "Q12", bad: ExampleReport.with { $0.outcome += " และเจ้าหน้าที่ไม่ถูกร้องเรียน" },
            good: ExampleReport.with { $0.outcome += " และไม่มีเรื่องร้องเรียนตามสถิติปี 2568" }),
        RuleExample("Q13", bad: oneWithoutIndicator, good: ExampleReport.clean),
        RuleExample(
            "Q14", bad: secretChannel("LINE กลุ่มพนักงาน"), good: secretChannel("แบบฟอร์มที่เปิดอ่านได้เฉพาะผู้รับผิดชอบ")),
        RuleExample(
            "Q15", bad: ExampleReport.with { $0.results += " ผู้เข้าอบรมเลขที่ 1-1000-00000-11-3" },
            good: ExampleReport.with { $0.results += " ผู้เข้าอบรมตามบัญชีรายชื่อ" }),
    ]

    private static let copiedStep = ExampleReport.with {
        $0.steps = "1. จัดทำคู่มือยืมพัสดุและเผยแพร่ให้พนักงานทุกคนถือปฏิบัติ 2. อบรมผู้ยืมพัสดุ"
        $0.results =
            "1. หน่วยงานจัดทำคู่มือยืมพัสดุและเผยแพร่ให้พนักงานทุกคนถือปฏิบัติ 2. อบรมพนักงาน 32 คน เมื่อวันที่ 20 กุมภาพันธ์ 2568"
    }

    private static let pastedOutcome = ExampleReport.rows(
        ExampleRow(), ExampleRow.training.but { $0.outcome = ExampleRow().outcome })

    private static let wholeYears = ExampleReport(
        rows: [ExampleRow(), .training, .complaints].map { row in row.but { $0.period = "ต.ค. 2567 - ก.ย. 2568" } }
    ).text

    private static func channels(second: String) -> String {
        let told = "ตัวชี้วัดที่ 7 ประชาชนแสดงความเห็นต่อการให้บริการได้ จำนวน "
        return ExampleReport.rows(
            ExampleRow().but { $0.outcome = told + "2 ช่องทาง" },
            ExampleRow.training.but { $0.outcome = told + second + " ช่องทาง" })
    }

    private static let criteria = ExampleReport(
        rows: [ExampleRow(), .training, .complaints].map { row in
            row.but { $0.steps = "1. พัฒนา E-Service เพื่อลดการใช้ดุลยพินิจหรือการเลือกปฏิบัติ 2. ประชุมติดตาม" }
        }
    ).text

    private static let oneWithoutIndicator = ExampleReport.rows(
        ExampleRow(), .training, ExampleRow.complaints.but { $0.outcome = "ประชาชนได้คำตอบเร็วขึ้นจาก 5 วันเป็น 2 วัน" })

    private static func secretChannel(_ channel: String) -> String {
        ExampleReport.with {
            $0.results += " 3. แจ้งช่องทางร้องเรียนการทุจริตผ่าน\(channel) ซึ่งเป็นช่องทางลับ เมื่อวันที่ 3 มีนาคม 2568"
            $0.steps += " 3. แจ้งช่องทางร้องเรียนแก่ประชาชน"
        }
    }

    /// An analysis in prose with one indicator.
    private static func analysis(strength: String) -> String {
        """
        ## การวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568
        องค์การบริหารส่วนตำบลดอนสว่าง อำเภอเมืองแก้ว จังหวัดชลธาร

        ### 1. การปฏิบัติหน้าที่ (93.33 คะแนน)

        **จุดเด่น** \(strength)

        **จุดที่ควรพัฒนา** i1 ประเด็นการปฏิบัติงานตามขั้นตอนและระยะเวลา ควรระบุเวลาในคู่มือการปฏิบัติงาน (o8)

        """
    }

    /// A plan keyed by indicators with two measures.
    private static func plan(second: String) -> String {
        let header = ["ตัวชี้วัด", "ผลการวิเคราะห์", "มาตรการ/โครงการ/กิจกรรม", "วิธีการดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"]
        let rows = [
            [
                "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ", "ได้รับคะแนน 83.87 คะแนน พบว่าการยืมทรัพย์สินยังไม่ชัดเจน",
                "มาตรการยืมทรัพย์สินอย่างถูกต้อง", "จัดทำทะเบียนยืมทรัพย์สิน", "ต.ค. 2568 - ธ.ค. 2568", "กองคลัง",
            ],
            [
                "ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต", "ได้รับคะแนน 86.10 คะแนน พบว่าควรพัฒนาการจัดการเรื่องร้องเรียน", second,
                "ประชุมชี้แจงพนักงานทุกเดือน", "ม.ค. 2569 - มี.ค. 2569", "สำนักปลัด",
            ],
        ]
        return """
            การวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568
            องค์การบริหารส่วนตำบลดอนสว่าง อำเภอเมืองแก้ว จังหวัดชลธาร

            \(([header] + rows).map { $0.joined(separator: "\t") }.joined(separator: "\n"))

            """
    }
}
