extension RuleExample {
    static let structure: [RuleExample] = [
        RuleExample("S1", bad: repeatedHeader, good: ExampleReport.clean),
        RuleExample("S2", bad: brokenRow, good: ExampleReport.clean),
        RuleExample("S3", bad: bands(second: "การใช้ทรัพย์สินของราชการ I19 (ต่อ)"), good: bands(second: nil)),
        RuleExample(
            "S4", bad: continuedTitle("3. การยืมพัสดุอย่างเป็นธรรมเนียม (ต่อ)"),
            good: continuedTitle("3. การยืมพัสดุอย่างเป็นธรรม (ต่อ)")),
        RuleExample("S5", bad: cutSentence, good: ExampleReport.clean),
        RuleExample("S6", bad: bands(second: nil), good: ExampleReport.clean),
        RuleExample(
            "S7", bad: ExampleReport.with { $0.steps = "1. จัดทำคู่มือยืมพัสดุของหน่วยงาน2. อบรมผู้ยืมพัสดุ" },
            good: ExampleReport.clean),
        RuleExample(
            "S8", bad: ExampleReport.with { $0.steps = "1. จัดทำคู่มือยืมพัสดุ 2. อบรมผู้ยืม 4. ตรวจนับพัสดุ" },
            good: ExampleReport.clean),
        RuleExample(
            "S9",
            bad: ExampleReport.with { $0.steps += " 3. ตรวจนับพัสดุทุกเดือน" }, good: ExampleReport.clean),
        RuleExample("S10", bad: numbered(""), good: numbered("1")),
        RuleExample(
            "S11", bad: ExampleReport.rows(ExampleRow(), ExampleRow.training.but { $0.outcome = "" }),
            good: ExampleReport.clean),
        RuleExample("S12", bad: withoutUnits, good: ExampleReport.clean),
        RuleExample(
            "S13", bad: ExampleReport.with { $0.units = "สำนักปลัด กองคลัง กองช่าง" },
            good: ExampleReport.with { $0.units = "สำนักปลัด, กองคลัง, กองช่าง" }),
        RuleExample("S14", bad: cutTable, good: wholeTable),
        RuleExample("S15", bad: nameless, good: ExampleReport.clean),
        RuleExample(
            "S16", bad: ExampleReport(ending: "จากกราฟ คะแนนเพิ่มจาก 81.20 เป็น 88.40").text,
            good: ExampleReport(ending: "คะแนนเพิ่มจาก 81.20 เป็น 88.40").text),
        RuleExample("S17", bad: ruledTable, good: ExampleReport.clean),
    ]

    private static let rows = ExampleReport.clean.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)

    /// The clean report with its header once more before the second measure.
    private static let repeatedHeader = (rows[0...4] + ["", rows[3]] + rows[5...]).joined(separator: "\n")

    /// The second step of the first measure stands alone in a row of the next page.
    private static let brokenRow: String = {
        let first = ExampleRow().but { $0.steps = "1. จัดทำคู่มือยืมพัสดุ" }
        let rest = ExampleRow(title: "", steps: "2. อบรมผู้ยืมพัสดุ", period: "", units: "", results: "", outcome: "")
        return paged(first, rest)
    }()

    /// The first step is cut inside "พัสดุ".
    private static let cutSentence: String = {
        let first = ExampleRow().but { $0.steps = "1. จัดทำคู่มือยืมพัส" }
        let rest = ExampleRow(
            title: "", steps: "ดุของหน่วยงาน 2. อบรมผู้ยืมพัสดุ", period: "", units: "", results: "", outcome: "")
        return paged(first, rest)
    }()

    /// Two rows on two pages: a blank line and the header stand between.
    private static func paged(_ first: ExampleRow, _ second: ExampleRow) -> String {
        let one = ExampleReport(rows: [first])
        return one.text + "\n" + [one.header, second.cells].map { $0.joined(separator: "\t") }.joined(separator: "\n")
            + "\n"
    }

    private static let ruledTable = (rows[0...4] + ["--\t---\t--\t--\t---\t--"] + rows[5...]).joined(separator: "\n")

    private static let nameless = ExampleReport(
        cover: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nประจำปีงบประมาณ พ.ศ. 2568"
    ).text

    private static let withoutUnits: String = {
        let report = ExampleReport(rows: [ExampleRow(), .training])
        let lines = ([report.header] + report.rows.map(\.cells)).map { cells in
            cells.enumerated().filter { $0.offset != 3 }.map(\.element).joined(separator: "\t")
        }
        return report.cover + "\n\n" + lines.joined(separator: "\n") + "\n"
    }()

    private static func numbered(_ number: String) -> String {
        let row = ExampleRow().but { $0.title = "ปรับปรุงการยืมพัสดุ" }
        let report = ExampleReport(rows: [row])
        let lines = [["ลำดับที่"] + report.header, [number] + row.cells].map { $0.joined(separator: "\t") }
        return report.cover + "\n\n" + lines.joined(separator: "\n") + "\n"
    }
}
