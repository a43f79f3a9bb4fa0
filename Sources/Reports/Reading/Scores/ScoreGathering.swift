import Kernel
import Tables
import ThaiText

/// All scores of a report, from the tables, headings, cells and sentences that give any, in the order of the text.
enum ScoreGathering {
    static func scores(
        source: SourceText, drafts: [MeasureDraft], others: [(table: Table, columns: ColumnMap?)],
        headings: [IndicatorMention], fiscalYear: Sourced<FiscalYear>?
    ) -> ReportedScores {
        var tables = ScoreTables()
        for (table, columns) in others { tables.read(table, columns: columns) }
        var prose = ScoreProse()
        for block in source.blocks {
            switch block {
            case .heading(_, let text, let line), .paragraph(let text, let line):
                guard text.utf8.count <= 200_000, SectionHeading(text)?.score == nil else { continue }
                prose.read(text, source: .prose, place: { _ in Place(line: line) })
            case .table: continue
            }
        }
        for draft in drafts {
            let key = draft.cells[.indicator].flatMap { IndicatorKey.read($0.text) }
            for column in [ReportColumn.weakness, .analysis, .output, .outcome] {
                guard let cell = draft.cells[column] else { continue }
                let keyed = column == .analysis || column == .weakness ? key : nil
                prose.read(cell.text, source: .measuresTable, place: cell.place(at:), keyed: keyed)
            }
        }
        return combined(tables.scores, prose.scores, headings: headings, fiscalYear: fiscalYear)
    }

    private static func combined(
        _ tables: ReportedScores, _ prose: ReportedScores, headings: [IndicatorMention],
        fiscalYear: Sourced<FiscalYear>?
    ) -> ReportedScores {
        var scores = ReportedScores(
            indicators: inOrder(tables.indicators + headings + prose.indicators) { $0.place },
            questions: prose.questions, subIndicators: inOrder(tables.subIndicators + prose.subIndicators) { $0.place },
            totals: inOrder(tables.totals + prose.totals) { $0.place },
            levels: inOrder(tables.levels + prose.levels) { $0.place },
            history: inOrder(tables.history + prose.history) { $0.place }, changes: prose.changes)
        if let year = fiscalYear?.value.year, let total = scores.totals.first,
            !scores.history.contains(where: { $0.year == year })
        {
            scores.history.append(YearTotal(year: year, total: total.value, place: total.place))
        }
        return scores
    }

    private static func inOrder<Item>(_ items: [Item], _ place: (Item) -> Place) -> [Item] {
        items.enumerated().sorted { left, right in
            let keys = (place(left.element), place(right.element))
            let lines = (keys.0.line ?? 0, keys.1.line ?? 0)
            return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
        }.map(\.element)
    }
}
