/// Blocks out of an HTML document or of one `<table>` inside another text. No tree is built: depth costs nothing.
struct HTMLReader {
    let lines: TextLines
    private(set) var blocks: [Block] = []
    private var tableNumber: Int
    private var paragraph = TextBuilder(newlineBreaks: false)
    private var paragraphLine = 0
    private var headingLevel: Int?
    private var table: HTMLTable?

    /// `tableNumber` is the number of the last table before.
    init(_ lines: TextLines, tableNumber: Int) {
        self.lines = lines
        self.tableNumber = tableNumber
    }

    /// Reads a whole document.
    static func document(_ lines: TextLines) throws(ReadProblem) -> [Block] {
        var reader = HTMLReader(lines, tableNumber: 0)
        _ = try reader.read(0..<lines.bytes.count, stopsAfterTable: false)
        return reader.blocks
    }

    /// Reads on from here; gives the position behind the table that ended reading, or the end.
    mutating func read(_ range: Range<Int>, stopsAfterTable: Bool) throws(ReadProblem) -> Int {
        var tokens = MarkupTokens(lines.bytes, range)
        var isInTitle = false
        var cellCount = 0
        while true {
            let start = tokens.position
            guard let token = tokens.next() else { break }
            switch token {
            case .text(let text):
                if isInTitle { continue }
                if table != nil, table?.hasOpenCell == true {
                    table?.append(lines.bytes, text)
                } else {
                    if paragraph.isEmpty { paragraphLine = textLine(text) }
                    paragraph.append(lines.bytes, text)
                }
            case .tag(let tag):
                if tag.name == "title" {
                    isInTitle = !tag.isClosing
                } else if table != nil {
                    table?.apply(tag, tokens, line: lines.line(at: start) + 1)
                    if table?.isClosed == true {
                        cellCount += flushTable()
                        if stopsAfterTable { return tokens.position }
                    }
                    if cellCount + (table?.cellCount ?? 0) > ReadLimits.cells { throw .tooManyCells }
                } else {
                    apply(tag, tokens, start: start)
                }
            }
        }
        flushTable()
        flushParagraph()
        return tokens.position
    }

    private mutating func apply(_ tag: MarkupTokens.Tag, _ tokens: MarkupTokens, start: Int) {
        switch tag.name {
        case "table":
            flushParagraph()
            if !tag.isClosing { table = HTMLTable(line: lines.line(at: start) + 1) }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            flushParagraph()
            headingLevel = tag.isClosing ? nil : tag.name.last?.wholeNumberValue
        case "p", "div", "section", "article", "header", "footer", "main", "body", "blockquote", "ul", "ol", "hr",
            "pre":
            if tag.name == "ul" || tag.name == "ol" {
                CellMarkup.apply(tag, tokens, to: &paragraph)
            } else {
                flushParagraph()
            }
        default:
            CellMarkup.apply(tag, tokens, to: &paragraph)
        }
    }

    private func textLine(_ range: Range<Int>) -> Int {
        let first = Ascii.trimmed(lines.bytes, range).lowerBound
        return lines.line(at: first) + 1
    }

    private mutating func flushParagraph() {
        let cell = paragraph.takeCell()
        guard !cell.text.isEmpty else { return }
        if let level = headingLevel ?? (cell.isBold ? 6 : nil) {
            blocks.append(.heading(level: level, text: cell.text, line: paragraphLine))
        } else {
            blocks.append(.paragraph(text: cell.text, line: paragraphLine))
        }
    }

    @discardableResult
    private mutating func flushTable() -> Int {
        guard var finished = table else { return 0 }
        table = nil
        let rows = finished.takeRows()
        if let stray = finished.takeCaption() {
            blocks.append(.paragraph(text: stray, line: finished.line))
        }
        guard !rows.isEmpty else { return 0 }
        tableNumber += 1
        blocks.append(.table(Table(notation: .html, number: tableNumber, line: finished.line, rows: rows)))
        return finished.cellCount
    }
}
