import Kernel
import Tables
import ThaiText

/// The scores of a report as the official table (L6), and its findings as prose under headings (L7).
struct ScoreWriter {
    let report: Report
    let digits: DigitSet

    func writeTables(to page: inout LayoutPage) {
        writeTotal(to: &page)
        let chosen = report.scores.chosen.sorted { $0.key < $1.key }.map(\.value)
        if !chosen.isEmpty {
            let rows = chosen.map { mention in
                [
                    Cell(ThaiDigits.written(mention.indicator, in: digits)), Cell(name(of: mention)),
                    Cell(written(mention.score)),
                ]
            }
            page.table([ReportLayout.L6.columns.map { Cell($0.title, isBold: true) }] + rows)
        }
        let years = report.scores.history
        guard years.count > 1 else { return }
        page.paragraph("ผลการประเมินภาพรวมย้อนหลัง")
        page.table(
            [[Cell("ปีงบประมาณ", isBold: true), Cell("คะแนน", isBold: true)]]
                + years.map { [Cell(ThaiDigits.written($0.year, in: digits)), Cell(written($0.total))] })
    }

    private func writeTotal(to page: inout LayoutPage) {
        guard let total = report.scores.total else { return }
        let level = report.scores.levels.first.map { " อยู่ในระดับ \($0.value)" } ?? ""
        page.paragraph("ได้คะแนนภาพรวม \(written(total)) คะแนน\(level)")
    }

    func writeFindings(to page: inout LayoutPage) {
        let chosen = report.scores.chosen
        for finding in report.findings {
            let number = (finding.indicator ?? finding.topic).map { ThaiDigits.written($0, in: digits) + ". " } ?? ""
            let score = finding.indicator.flatMap { chosen[$0] }.map { " (\(written($0.score)) คะแนน)" } ?? ""
            page.heading(2, number + finding.heading.value + score)
            if let strength = finding.strength {
                page.heading(3, "จุดเด่น")
                for line in strength.value.split(separator: "\n") { page.paragraph(String(line)) }
            }
            if let toDevelop = finding.toDevelop {
                page.heading(3, "จุดที่ควรพัฒนา")
                for line in toDevelop.value.split(separator: "\n") { page.paragraph(String(line)) }
            }
        }
    }

    private func name(of mention: IndicatorMention) -> String {
        mention.name ?? IndicatorNames.indicatorTitles[mention.indicator] ?? ""
    }

    private func written(_ points: Points) -> String {
        let text = points.formatted()
        return digits == .thai ? ThaiDigits.thai(text) : text
    }
}
