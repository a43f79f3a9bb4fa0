import Tables

/// Which column of a table holds what, as its header row says.
struct ColumnMap: Equatable {
    /// For each cell of the header, what it names.
    let columns: [ReportColumn?]

    /// Nil for a row that is no header: at least two headings must be known, most of the filled cells among them.
    init?(header row: TableRow) {
        let filled = row.cells.filter { !$0.text.isEmpty }
        guard filled.count >= 2, filled.allSatisfy({ $0.text.utf8.count <= 420 }) else { return nil }
        var columns: [ReportColumn?] = []
        var known: Set<ReportColumn> = []
        var misses = 0
        for cell in row.cells {
            let column = cell.text.isEmpty ? nil : ReportColumn(heading: cell.text)
            if column == nil, !cell.text.isEmpty { misses += 1 }
            // Ordinary rows are told after two cells.
            if misses >= 2, known.isEmpty { return nil }
            let isNew = column.map { known.insert($0).inserted } ?? false
            columns.append(isNew ? column : nil)
        }
        guard known.count >= 2 || (known.count == 1 && misses > 0 && filled.count >= 3) else { return nil }
        if misses > 0 {
            for (index, cell) in row.cells.enumerated() where columns[index] == nil && !cell.text.isEmpty {
                guard let column = ReportColumn(damagedHeading: cell.text), known.insert(column).inserted else {
                    continue
                }
                columns[index] = column
            }
        }
        guard known.count >= 2, known.count * 2 > filled.count else { return nil }
        self.columns = columns
        guard isMeasures || isScores || isYears else { return nil }
    }

    func has(_ column: ReportColumn) -> Bool { columns.contains(column) }

    var isMeasures: Bool {
        has(.measure) && (has(.steps) || has(.output) || has(.outcome) || has(.period) || has(.responsible))
    }

    var isScores: Bool {
        !isMeasures && has(.score) && (has(.indicatorNumber) || has(.indicatorName) || has(.indicator))
    }

    /// Totals by year.
    var isYears: Bool { !isMeasures && !isScores && has(.year) && has(.score) }

    var hasResults: Bool { has(.output) || has(.outcome) }

    var layout: ReportLayout? {
        guard isMeasures else { return isScores ? .L6 : nil }
        if has(.indicator) || has(.analysis) { return .L5 }
        if has(.assessed) || has(.weakness) { return .L4 }
        if has(.number) { return .L1 }
        return has(.responsible) ? .L2 : .L3
    }

    /// The column whose filling says that something new begins.
    var key: ReportColumn {
        switch layout {
        case .L4 where has(.assessed): .assessed
        case .L4: .weakness
        case .L5 where has(.indicator): .indicator
        default: .measure
        }
    }

    /// What holds for any row of the table: how the cells are named.
    func cells(of row: TableRow) -> [ReportColumn: Int] {
        var cells: [ReportColumn: Int] = [:]
        for (index, column) in columns.enumerated() {
            guard let column, index < row.cells.count, !row.cells[index].text.isEmpty else { continue }
            cells[column] = index
        }
        return cells
    }
}
