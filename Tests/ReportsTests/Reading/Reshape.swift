import Kernel
import Reports
import Tables
import ThaiText

/// Ways to write the same content differently.
enum Reshape {
    static func read(_ text: String) throws -> ReadReport { try ReportReader.read(bytes: Array(text.utf8)) }

    static func digits(_ source: [UInt8], to set: DigitSet) -> String {
        let text = String(decoding: source, as: UTF8.self)
        return set == .thai ? ThaiDigits.thai(text) : ThaiDigits.arabic(text)
    }

    /// Every page break taken out: no header stands twice, and the tables of measures are one.
    static func withoutRepeatedHeaders(_ read: ReadReport) -> SourceText {
        let dropped = Set(
            read.repairs.filter { $0.kind == .repeatedHeader || $0.kind == .ruleRow }.compactMap(\.place.line))
        return mapTables(read.source) { table in
            var table = table
            table.rows.removeAll { dropped.contains($0.line) }
            return table
        }
    }

    /// A page break before every row of measures: the header again, in a table of its own.
    static func withHeaderBeforeEveryRow(_ read: ReadReport) -> SourceText {
        let headers = Set(read.repairs.filter { $0.kind == .repeatedHeader }.compactMap(\.place.line))
        guard let first = read.report.measures.first?.place,
            let main = read.source.tables.first(where: { $0.number == first.table }), let header = main.rows.first
        else { return read.source }
        let numbers = Set(read.report.measures.compactMap(\.place.table))
        var source = read.source
        source.blocks = source.blocks.flatMap { block -> [Block] in
            guard case .table(let table) = block, numbers.contains(table.number) || headers.contains(table.line) else {
                return [block]
            }
            return table.rows.filter { $0.cells != header.cells && !headers.contains($0.line) }.map { row in
                .table(Table(notation: table.notation, number: table.number, line: row.line, rows: [header, row]))
            }
        }
        return source
    }

    /// The cell of steps cut before its second step, the rest on the next page.
    static func withStepsCut(_ read: ReadReport, column: Int) -> SourceText? {
        guard let measure = read.report.measures.first(where: { $0.seams.isEmpty && $0.steps.count > 1 }) else {
            return nil
        }
        var wasCut = false
        let cut = mapTables(read.source) { table in
            var table = table
            guard let index = table.rows.firstIndex(where: { $0.line == measure.place.line }) else { return table }
            let text = table.rows[index].cells[column].text
            let items = NumberedList.read(text)
            guard items.count > 1, items[1].number != nil else { return table }
            let scalars = Array(text.unicodeScalars)
            var (head, tail) = (String.UnicodeScalarView(), String.UnicodeScalarView())
            head.append(contentsOf: scalars[..<items[1].offset])
            tail.append(contentsOf: scalars[items[1].offset...])
            table.rows[index].cells[column].text = String(head)
            var rest = table.rows[index].cells.map { _ in Cell("") }
            rest[column] = Cell(String(tail))
            table.rows.insert(TableRow(line: 0, cells: rest), at: index + 1)
            wasCut = true
            return table
        }
        return wasCut ? cut : nil
    }

    static func without(_ measure: ReportedMeasure, _ source: SourceText) -> SourceText {
        mapTables(source) { table in
            var table = table
            table.rows.removeAll { $0.line == measure.place.line }
            return table
        }
    }

    static func adding(title: String, after measure: ReportedMeasure, _ source: SourceText) -> SourceText {
        mapTables(source) { table in
            var table = table
            guard let index = table.rows.firstIndex(where: { $0.line == measure.place.line }),
                let column = measure.title.place.column
            else { return table }
            var row = table.rows[index]
            row.cells[column - 1] = Cell(title)
            table.rows.insert(row, at: index + 1)
            return table
        }
    }

    private static func mapTables(_ source: SourceText, _ change: (Table) -> Table) -> SourceText {
        var source = source
        source.blocks = source.blocks.compactMap { block in
            guard case .table(let table) = block else { return block }
            let changed = change(table)
            return changed.rows.isEmpty ? nil : .table(changed)
        }
        return source
    }
}
