import Kernel
import Tables
import ThaiText

/// A table of the source looked at as columns of numbers; its first row is the header.
struct NumberTable {
    let table: Table
    let header: [Squeezed]

    static func all(of source: SourceText) -> [NumberTable] {
        source.tables.filter { $0.rows.count >= 2 }.map { table in
            NumberTable(table: table, header: table.rows[0].cells.map { Squeezed($0.text) })
        }
    }

    /// Rows below the header, each with its number in the table from 0.
    var body: [(index: Int, row: TableRow)] {
        table.rows.indices.dropFirst().map { ($0, table.rows[$0]) }
    }

    /// The first column whose heading has one of the words and none of the others.
    func column(_ words: [Squeezed], without others: [Squeezed] = []) -> Int? {
        header.firstIndex { $0.first(of: words) != nil && $0.first(of: others) == nil }
    }

    func columns(_ words: [Squeezed]) -> [Int] {
        header.indices.filter { header[$0].first(of: words) != nil }
    }

    func text(_ row: TableRow, _ column: Int) -> String? {
        row.cells.indices.contains(column) ? row.cells[column].text : nil
    }

    /// The one number of a cell; "-" counts as nought, as tables write it.
    func number(_ row: TableRow, _ column: Int) -> Double? {
        guard let text = text(row, column) else { return nil }
        return Squeezed(text) == "-" ? 0 : ThaiNumber.decimal(in: text)
    }

    func place(_ index: Int, _ column: Int) -> Place {
        Place(line: table.rows[index].line, table: table.number, row: index + 1, column: column + 1)
    }

    /// "1,234" for a whole number, else with two decimals.
    static func written(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return String(value) }
        let hundredths = (value * 100).rounded()
        let whole = Int(hundredths) / 100
        let rest = abs(Int(hundredths) % 100)
        let head = ThaiNumber.formatted(whole)
        return rest == 0 ? head : "\(head).\(rest < 10 ? "0" : "")\(rest)"
    }

    static func differ(_ left: Double, _ right: Double) -> Bool {
        abs(left - right) > 0.005
    }
}
