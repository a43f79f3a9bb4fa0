/// Gathers the rows of one `<table>`. A cell over several columns stands in the first of them, one over several rows in
/// the first row; the others are empty, which is how a page break leaves them, too. A table in a cell is its text.
struct HTMLTable {
    let line: Int
    private var rows: [TableRow] = []
    private var row: TableRow?
    private var cell: TextBuilder?
    private var isHeader = false
    private var columns = 1
    private var rowSpan = 1
    /// For each column, how many rows below are taken by a cell above.
    private var taken: [Int] = []
    private var depth = 1
    private(set) var cellCount = 0
    private var caption: TextBuilder?
    private var captionText: String?

    init(line: Int) {
        self.line = line
    }

    var hasOpenCell: Bool { cell != nil || caption != nil }
    var isClosed: Bool { depth == 0 }

    mutating func append(_ bytes: [UInt8], _ text: Range<Int>) {
        if cell != nil { cell?.append(bytes, text) } else { caption?.append(bytes, text) }
    }

    mutating func apply(_ tag: MarkupTokens.Tag, _ tokens: MarkupTokens, line: Int) {
        if tag.name == "table" {
            depth += tag.isClosing ? -1 : 1
            if depth == 0 { closeRow() } else { cell?.lineBreak() }
            return
        }
        if depth > 1 {
            if var inner = cell {
                cell = nil
                CellMarkup.apply(tag, tokens, to: &inner)
                cell = inner
            }
            return
        }
        switch tag.name {
        case "tr":
            closeRow()
            if !tag.isClosing { row = TableRow(line: line, cells: []) }
        case "td", "th":
            closeCell()
            if !tag.isClosing { openCell(tag, tokens, line: line) }
        case "caption":
            if tag.isClosing { captionText = caption?.takeCell().text }
            caption = tag.isClosing ? nil : TextBuilder(newlineBreaks: false)
        default:
            // Taken out and put back, so that the buffer is never copied.
            if var inner = cell {
                cell = nil
                CellMarkup.apply(tag, tokens, to: &inner)
                cell = inner
            }
        }
    }

    private mutating func openCell(_ tag: MarkupTokens.Tag, _ tokens: MarkupTokens, line: Int) {
        if row == nil { row = TableRow(line: line, cells: []) }
        fillTaken()
        cell = TextBuilder(newlineBreaks: false)
        isHeader = tag.name == "th"
        columns = span(tokens.attribute("colspan", of: tag))
        rowSpan = span(tokens.attribute("rowspan", of: tag))
    }

    private func span(_ text: String?) -> Int {
        min(max(text.flatMap { Int($0) } ?? 1, 1), ReadLimits.columns)
    }

    private mutating func fillTaken() {
        while let count = row?.cells.count, count < taken.count, taken[count] > 0 {
            taken[count] -= 1
            add(Cell(""))
        }
    }

    private mutating func add(_ cell: Cell) {
        cellCount += 1
        if let last = row?.cells.indices.last, last >= ReadLimits.columns - 1 {
            if !cell.text.isEmpty { row?.cells[last].text += " " + cell.text }
            return
        }
        row?.cells.append(cell)
    }

    private mutating func closeCell() {
        guard var open = cell else { return }
        cell = nil
        let first = row?.cells.count ?? 0
        add(open.takeCell(isHeader: isHeader))
        for _ in 1..<columns + 1 where (row?.cells.count ?? 0) < first + columns { add(Cell("")) }
        guard rowSpan > 1 else { return }
        let last = min(first + columns, ReadLimits.columns)
        while taken.count < last { taken.append(0) }
        for column in first..<max(first, last) { taken[column] = rowSpan - 1 }
    }

    private mutating func closeRow() {
        closeCell()
        fillTaken()
        if let finished = row, !finished.cells.isEmpty { rows.append(finished) }
        row = nil
    }

    mutating func takeRows() -> [TableRow] {
        closeRow()
        let finished = rows
        rows = []
        return finished
    }

    mutating func takeCaption() -> String? {
        guard let text = captionText, !text.isEmpty else { return nil }
        return text
    }
}
