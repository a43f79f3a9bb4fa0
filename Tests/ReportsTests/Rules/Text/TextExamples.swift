extension RuleExample {
    static let text: [RuleExample] = [
        RuleExample(
            "X1", bad: withProof("https://www.donsawang.go.th/news/๑๒๓"),
            good: withProof("https://www.donsawang.go.th/news/123")),
        RuleExample("X2", bad: bands(code: "18"), good: bands(code: "I8")),
        RuleExample(
            "X3", bad: ExampleReport.with { $0.results += " ตั้งกล้องรับฟังความคิดเห็นหน้าสำนักงาน" },
            good: ExampleReport.with { $0.results += " ตั้งกล่องรับฟังความคิดเห็นหน้าสำนักงาน" }),
        RuleExample(
            "X4", bad: ExampleReport.with { $0.outcome += " และท าให้ประชาชนสะดวก" },
            good: ExampleReport.with { $0.outcome += " และทำให้ประชาชนสะดวก" }),
        RuleExample(
            "X5", bad: ExampleReport.with { $0.results += " ประกาศเจตนารมย์หน้าเสาธง" },
            good: ExampleReport.with { $0.results += " ประกาศเจตนารมณ์หน้าเสาธง" }),
        RuleExample(
            "X7", bad: ExampleReport.with { $0.outcome += " ของเจ้า หน้าที่" },
            good: ExampleReport.with { $0.outcome += " ของเจ้าหน้าที่" }),
        RuleExample(
            "X8",
            bad: ExampleReport.with {
                $0.results =
                    "1. แจกคู่มือเมื่อวันที่ 15 มกราคม 2568 https://www.donsawang.go.th/news "
                    + "2. อบรมเมื่อวันที่ 20 กุมภาพันธ์ 2568 https://www.donsawang.go.th/news"
            },
            good: ExampleReport.with {
                $0.results =
                    "1. แจกคู่มือเมื่อวันที่ 15 มกราคม 2568 https://www.donsawang.go.th/news/41 "
                    + "2. อบรมเมื่อวันที่ 20 กุมภาพันธ์ 2568 https://www.donsawang.go.th/news/42"
            }),
        RuleExample(
            "X9",
            bad: ExampleReport.with {
                $0.results =
                    "1. แจกคู่มือเมื่อวันที่ 15 มกราคม 2568 https://www.donsawang.go.th/news/41 "
                    + "2. อบรมเมื่อวันที่ 20 กุมภาพันธ์ 2568 https://photos.example.com/42"
            },
            good: withProof("https://www.donsawang.go.th/news/42")),
        RuleExample("X11", bad: stockPhrases, good: ExampleReport.clean),
    ]

    private static func withProof(_ url: String) -> String {
        ExampleReport.with { $0.results += " \(url)" }
    }

    private static func bands(code: String) -> String {
        bands(second: nil).replacing("I19", with: code)
    }

    /// Four measures whose outcomes share their words.
    private static let stockPhrases: String = {
        let titles = ["1. ปรับปรุงการยืมพัสดุ", "2. อบรมจริยธรรมพนักงาน", "3. ลดเวลาตอบข้อสอบถาม", "4. ตรวจนับครุภัณฑ์"]
        let outcomes = ["พัสดุคืนครบ", "พนักงานเข้าใจวินัย", "ประชาชนได้คำตอบเร็ว", "ครุภัณฑ์ไม่หาย"]
        let rows = zip(titles, outcomes).map { title, outcome in
            ExampleRow().but {
                $0.title = title
                $0.outcome = outcome + " 40 ราย ส่งผลให้งานดีขึ้นในภาพรวม"
            }
        }
        return ExampleReport(rows: rows).text
    }()
}
