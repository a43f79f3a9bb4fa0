import Kernel
package import Tables
package import ThaiText

/// A report → its blocks in one of the official layouts: title lines, then the table (L1 to L6) or the prose (L7).
/// What is written reads back to the same facts, as far as `LayoutCapacity` says the layout carries them.
///
/// `digits` decides how numbers, years, periods and scores are written; words quoted from the office stay as they are.
package enum ReportLayoutWriter {
    package static func write(_ report: Report, as layout: ReportLayout, digits: DigitSet = .arabic) -> SourceText {
        var page = LayoutPage()
        let titles = TitleWriter(report: report, digits: digits)
        titles.write(as: layout, to: &page)
        let capacity = LayoutCapacity(layout)
        if capacity.carriesScores {
            let scores = ScoreWriter(report: report, digits: digits)
            if layout != .L7 { scores.writeTables(to: &page) }
            if capacity.carriesFindings { scores.writeFindings(to: &page) }
        }
        if capacity.carries(.measure) {
            titles.writePlanLine(as: layout, to: &page)
            page.table(rows(of: report, as: layout, digits: digits))
        }
        return page.source
    }

    private static func rows(of report: Report, as layout: ReportLayout, digits: DigitSet) -> [[Cell]] {
        let columns = layout.columns
        var rows = [columns.map { Cell($0.title, isBold: true) }]
        var band: [Cell]?
        for measure in LayoutCapacity(layout).carriesTopics ? byTopic(report.measures) : report.measures {
            let cells = MeasureCells(measure: measure, layout: layout, digits: digits)
            if LayoutCapacity(layout).carriesTopics, let topic = cells.band(columns: columns.count), topic != band {
                rows.append(topic)
                band = topic
            }
            rows.append(columns.map { cells.cell($0.role) })
        }
        return rows
    }

    /// A topic's row holds for all below it, so measures without a topic come first.
    private static func byTopic(_ measures: [ReportedMeasure]) -> [ReportedMeasure] {
        measures.filter { $0.topic == nil } + measures.filter { $0.topic != nil }
    }
}

/// Blocks in writing order, numbered by line as they are added.
struct LayoutPage {
    private(set) var source = SourceText()
    private var line = 1

    mutating func heading(_ level: Int, _ text: String) {
        source.blocks.append(.heading(level: level, text: text, line: line))
        line += 2
    }

    mutating func paragraph(_ text: String) {
        source.blocks.append(.paragraph(text: text, line: line))
        line += 2
    }

    mutating func table(_ rows: [[Cell]]) {
        let first = line
        let lined = rows.enumerated().map { TableRow(line: first + $0.offset, cells: $0.element) }
        source.blocks.append(.table(Table(notation: .tab, number: source.tables.count + 1, line: first, rows: lined)))
        line += rows.count + 1
    }
}
