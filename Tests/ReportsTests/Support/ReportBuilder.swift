import Assessment
import Kernel
import Tables
import ThaiText

@testable import Reports

/// Builds read reports by hand, for rules whose case is easier said in structure than in text.
struct ReportBuilder {
    var report = Report(kind: .measuresReport)
    var source = SourceText()
    var repairs: [Repair] = []

    /// A report of the fiscal year, with its year on line 1.
    static func ofYear(_ year: Int, kind: ReportKind = .measuresReport) -> ReportBuilder {
        var builder = ReportBuilder()
        builder.report.kind = kind
        builder.report.fiscalYear = FiscalYear(year).map {
            Sourced($0, text: "ปีงบประมาณ พ.ศ. \(year)", place: Place(line: 1))
        }
        return builder
    }

    func paragraph(_ text: String, line: Int) -> ReportBuilder {
        var copy = self
        copy.source.blocks.append(.paragraph(text: text, line: line))
        return copy
    }

    func heading(_ text: String, level: Int = 2, line: Int) -> ReportBuilder {
        var copy = self
        copy.source.blocks.append(.heading(level: level, text: text, line: line))
        return copy
    }

    /// A table whose first row stands on `line` and every other one line further.
    func table(line: Int, _ rows: [[String]]) -> ReportBuilder {
        var copy = self
        let number = copy.source.tables.count + 1
        let built = rows.enumerated().map { index, cells in
            TableRow(line: line + index, cells: cells.map { Cell($0) })
        }
        copy.source.blocks.append(.table(Table(notation: .tab, number: number, line: line, rows: built)))
        let missing = max(0, line - 1 - copy.source.lines.count)
        copy.source.lines += Array(repeating: "", count: missing) + rows.map { $0.joined(separator: "\t") }
        return copy
    }

    func score(
        _ indicator: Int, _ value: Double, name: String? = nil, from source: ScoreSource = .scoreTable, line: Int
    ) -> ReportBuilder {
        var copy = self
        guard let points = Points(value) else { return self }
        copy.report.scores.indicators.append(
            IndicatorMention(
                indicator: indicator, name: name, score: points, source: source, text: points.formatted(),
                place: Place(line: line)))
        return copy
    }

    func measure(_ measure: ReportedMeasure) -> ReportBuilder {
        var copy = self
        copy.report.measures.append(measure)
        return copy
    }

    func changing(_ change: (inout Report) -> Void) -> ReportBuilder {
        var copy = self
        change(&copy.report)
        return copy
    }

    var read: ReadReport { ReadReport(report: report, source: source, repairs: repairs) }
}
