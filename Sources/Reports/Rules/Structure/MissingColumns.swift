import Kernel

extension Rule {
    static let s12 = Rule(
        "S12", .info,
        title: Bilingual(th: "ตารางไม่มีช่องที่ควรมี", en: "Columns the layout does not have"),
        reason: Bilingual(
            th: "แบบตารางที่ใช้ไม่มีช่องนี้ จึงไม่ใช่ความผิดของผู้กรอก แต่ข้อมูลส่วนนั้นจะไม่มีในระบบ",
            en: "The layout has no such column, so nobody filled it in wrongly; but the facts will be missing."),
        remedy: Bilingual(
            th: "ใช้แบบตารางที่มีครบ หรือเติมข้อมูลหลังนำเข้า",
            en: "Use a layout that has them, or add the facts after import.")
    ) { context in
        let measures = context.report.measures
        guard let first = measures.first else { return [] }
        let missing = expected(of: context.report.kind)
            .filter { column in measures.allSatisfy { !column.isFilled($0) } }
        guard !missing.isEmpty else { return [] }
        return [
            Breach(
                th: "ไม่มีมาตรการใดบอก" + missing.map(\.th).joined(separator: " และ") + " ใช้แบบตารางที่มีช่องนี้ หรือเติมหลังนำเข้า",
                en: "No measure gives its " + missing.map(\.en).joined(separator: " or ")
                    + "; use a layout that has the column, or add it after import.",
                at: Place(line: first.place.line, table: first.place.table))
        ]
    }

    private static func expected(of kind: ReportKind) -> [MeasureColumn] {
        let plan = [
            MeasureColumn(th: "ระยะเวลา", en: "period") { $0.period != nil },
            MeasureColumn(th: "ผู้รับผิดชอบ", en: "responsible unit") { !$0.units.isEmpty },
        ]
        guard kind == .measuresReport else { return plan }
        return plan + [
            MeasureColumn(th: "ผลการดำเนินการ", en: "result") { !$0.results.isEmpty || $0.status != nil },
            MeasureColumn(th: "ผลลัพธ์", en: "outcome") { !$0.outcomes.isEmpty },
        ]
    }
}

/// One fact a table of measures should give.
private struct MeasureColumn {
    let th: String
    let en: String
    let isFilled: (ReportedMeasure) -> Bool
}
