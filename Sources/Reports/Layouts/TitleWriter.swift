import Kernel
import Tables
import ThaiText

/// The lines above the table: what it is, of which year and round, of whom.
struct TitleWriter {
    let report: Report
    let digits: DigitSet

    func write(as layout: ReportLayout, to page: inout LayoutPage) {
        page.heading(1, ([name(of: layout)] + year(of: layout)).joined(separator: " "))
        if let round = report.roundMonths {
            page.paragraph("(รอบ \(ThaiDigits.written(round.value, in: digits)) เดือน)")
        }
        if let agency = report.agency {
            var parts = [agency.name.value]
            if let district = agency.district { parts.append("อำเภอ" + district.value) }
            if let province = agency.province { parts.append("จังหวัด" + province.value) }
            page.paragraph(parts.joined(separator: " "))
        }
        if let period = ownPeriod {
            page.paragraph(
                "ตั้งแต่วันที่ \(period.start.formatted(.long, digits: digits)) ถึง \(period.end.formatted(.long, digits: digits))"
            )
        }
    }

    /// The year a plan is for stands in the heading of its table.
    func writePlanLine(as layout: ReportLayout, to page: inout LayoutPage) {
        guard layout == .L5, let year = report.planYear?.value else { return }
        page.heading(2, "มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสใน\(year.formatted(digits: digits)) มีดังนี้")
    }

    private func name(of layout: ReportLayout) -> String {
        switch layout {
        case .L1, .L2, .L3, .L4: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
        case .L5, .L7: "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"
        case .L6: "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"
        }
    }

    private func year(of layout: ReportLayout) -> [String] {
        let isAnalysis = layout == .L5 || layout == .L7
        let year = isAnalysis ? report.analysisYear ?? report.fiscalYear : report.fiscalYear
        return year.map { ["ประจำ" + $0.value.formatted(digits: digits)] } ?? []
    }

    /// A period that does not follow from the year and the round.
    private var ownPeriod: Period? {
        guard let period = report.period, let start = period.start, let end = period.end,
            let whole = Period(start: start, end: end)
        else { return nil }
        let year = report.fiscalYear?.value
        let expected = report.roundMonths.flatMap { year?.round(months: $0.value) } ?? year?.period
        return whole == expected ? nil : whole
    }
}
