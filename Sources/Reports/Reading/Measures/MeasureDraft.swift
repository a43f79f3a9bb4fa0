import Kernel
import Tables

/// One measure while its rows are gathered.
struct MeasureDraft {
    let columns: ColumnMap
    var title: MeasureTitle
    /// The key cell of layouts that are keyed by a question, an item or an indicator.
    var cells: [ReportColumn: JoinedText] = [:]
    var topic: Sourced<Int>?
    var bandIndicator: Sourced<Int>?
    var bandCodes: [Sourced<String>] = []
    var place: Place
    var seams: [Int] = []

    /// Adds the cells of a row, but for those that only repeat what stands there; gives the places where a sentence
    /// was joined inside a word, with the words on both sides.
    mutating func add(
        _ row: TableRow, _ filled: [ReportColumn: Int], at place: Place, except skipped: Set<ReportColumn> = []
    ) -> [(place: Place, text: String)] {
        var joins: [(Place, String)] = []
        for (column, index) in filled.sorted(by: { $0.value < $1.value }) where !skipped.contains(column) {
            let cell = row.cells[index]
            var cellPlace = place
            cellPlace.column = index + 1
            if let before = cells[column], Self.repeatable.contains(column), Self.isSame(before.text, cell.text) {
                continue
            }
            // Taken out and put back, so that a text of many rows is not copied for each.
            var joined = cells.removeValue(forKey: column) ?? JoinedText()
            let tail = Self.tail(joined.text)
            if joined.append(cell, at: cellPlace) { joins.append((cellPlace, tail + "|" + Self.head(cell.text))) }
            cells[column] = joined
        }
        return joins
    }

    /// Columns a continued row prints again.
    private static let repeatable: Set<ReportColumn> = [
        .number, .period, .responsible, .assessed, .indicator, .analysis,
    ]

    private static func isSame(_ left: String, _ right: String) -> Bool {
        FoldedText(left).scalars == FoldedText(right).scalars
    }

    /// The last words before the seam: from a space near by, or from a letter, with a sign that it was cut.
    private static func tail(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars.suffix(40))
        let last = scalars.lastIndex { $0 == " " || $0 == "\n" } ?? -1
        let near = scalars.indices.last { scalars.count - $0 > 6 && (scalars[$0] == " " || scalars[$0] == "\n") }
        if let start = near ?? (last >= 0 ? last : nil) {
            return String(String.UnicodeScalarView(scalars[(start + 1)...]))
        }
        return (scalars.count < 40 ? "" : "…") + String(String.UnicodeScalarView(scalars))
    }

    private static func head(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(20)))
    }
}
