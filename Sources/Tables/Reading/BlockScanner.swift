/// Goes through a text line by line and finds headings, paragraphs and tables.
struct BlockScanner {
    private let lines: TextLines
    private var line = 0
    private var blocks: [Block] = []
    private var tableCount = 0
    private var cellCount = 0
    private var paragraphStart: Int?
    private var unclosedQuote = 0
    /// Up to this line the tabs were looked at and make no table.
    private var plainTabsEnd = 0

    init(_ lines: TextLines) {
        self.lines = lines
    }

    mutating func scan() throws(ReadProblem) -> [Block] {
        while line < lines.count {
            if lines.isBlank(line) || isDivider(line) {
                flushParagraph()
                line += 1
            } else if lines.starts(line, with: "<table") {
                try scanHTMLTable()
            } else if isMarkdownTable(line) {
                try scanMarkdownTable()
            } else if line >= plainTabsEnd, lines.contains(Ascii.tab, in: line), try scanTabTable() {
                continue
            } else if try scanHeading() {
                continue
            } else if try scanCSV() {
                continue
            } else {
                if paragraphStart == nil { paragraphStart = line }
                line += 1
            }
        }
        flushParagraph()
        return blocks
    }

    /// "---", "***", "___" alone: a page break or a ruled line.
    private func isDivider(_ line: Int) -> Bool {
        let range = lines.trimmed(line)
        guard range.count >= 3, let first = range.first.map({ lines.bytes[$0] }) else { return false }
        guard first == Ascii.dash || first == Ascii.star || first == UInt8(ascii: "_") else { return false }
        return lines.bytes[range].allSatisfy { $0 == first || $0 == Ascii.space }
    }

    private func isMarkdownTable(_ line: Int) -> Bool {
        if MarkdownRow.isRow(lines, line) { return true }
        return line + 1 < lines.count && lines.contains(Ascii.pipe, in: line) && MarkdownRow.isRule(lines, line + 1)
    }

    private mutating func append(_ notation: TableNotation, _ rows: [TableRow], at start: Int) throws(ReadProblem) {
        flushParagraph()
        guard !rows.isEmpty else { return }
        tableCount += 1
        blocks.append(.table(Table(notation: notation, number: tableCount, line: start + 1, rows: rows)))
    }

    private mutating func count(_ cells: [Cell]) throws(ReadProblem) {
        cellCount += cells.count
        if cellCount > ReadLimits.cells { throw .tooManyCells }
    }

    private mutating func scanMarkdownTable() throws(ReadProblem) {
        flushParagraph()
        let start = line
        var rows: [TableRow] = []
        while line < lines.count, line == start || MarkdownRow.isRow(lines, line) || isLooseRow(line) {
            // Only the second row is the rule under the header; a later row of dashes is content.
            if !(line == start + 1 && MarkdownRow.isRule(lines, line)) {
                let cells = MarkdownRow.cells(lines, line)
                try count(cells)
                if !cells.isEmpty { rows.append(TableRow(line: line + 1, cells: cells)) }
            }
            line += 1
        }
        try append(.markdown, rows, at: start)
    }

    private func isLooseRow(_ line: Int) -> Bool {
        !lines.isBlank(line) && lines.contains(Ascii.pipe, in: line) && !lines.contains(Ascii.tab, in: line)
    }

    /// A run of lines with tabs. Lines indented by a tab are no table.
    private mutating func scanTabTable() throws(ReadProblem) -> Bool {
        let start = line
        let cellsBefore = cellCount
        var rows: [TableRow] = []
        var isTable = false
        while line < lines.count, lines.contains(Ascii.tab, in: line), !lines.isBlank(line) {
            let record = DelimitedRecord(lines, line: line, delimiter: Ascii.tab, unclosed: &unclosedQuote)
            let cells = record.cells(lines, isMarkdown: true)
            try count(cells)
            isTable = isTable || cells.count > 2 || cells.filter({ !$0.text.isEmpty }).count > 1
            rows.append(TableRow(line: line + 1, cells: cells))
            line += record.lineCount
        }
        guard isTable else {
            plainTabsEnd = line
            cellCount = cellsBefore
            line = start
            return false
        }
        try append(.tab, rows, at: start)
        return true
    }

    private mutating func scanHTMLTable() throws(ReadProblem) {
        flushParagraph()
        var reader = HTMLReader(lines, tableNumber: tableCount)
        let end = try reader.read(lines.ranges[line].lowerBound..<lines.bytes.count, stopsAfterTable: true)
        blocks.append(contentsOf: reader.blocks)
        for case .table(let table) in reader.blocks {
            tableCount = table.number
            for row in table.rows { try count(row.cells) }
        }
        line = max(line + 1, lines.line(at: end) + (end < lines.bytes.count && lines.bytes[end] > 32 ? 0 : 1))
    }

    private mutating func scanHeading() throws(ReadProblem) -> Bool {
        let range = lines.trimmed(line)
        let level = lines.bytes[range].prefix { $0 == Ascii.hash }.count
        var text = range
        var headingLevel = level
        if (1...6).contains(level), range.count > level, Ascii.isSpace(lines.bytes[range.lowerBound + level]) {
            text = range.lowerBound + level..<range.upperBound
        } else if let tagLevel = (1...6).first(where: { isHeadingTag($0) }) {
            headingLevel = tagLevel
        } else {
            return false
        }
        flushParagraph()
        let cell = CellMarkup.cell(lines.bytes, text, isMarkdown: true)
        if !cell.text.isEmpty { blocks.append(.heading(level: headingLevel, text: cell.text, line: line + 1)) }
        line += 1
        return true
    }

    private func isHeadingTag(_ level: Int) -> Bool {
        let names: [StaticString] = ["<h1>", "<h2>", "<h3>", "<h4>", "<h5>", "<h6>"]
        return lines.starts(line, with: names[level - 1])
    }

    private mutating func scanCSV() throws(ReadProblem) -> Bool {
        guard let delimiter = CSVShape.delimiter(lines, line, unclosed: &unclosedQuote) else { return false }
        let start = line
        var rows: [TableRow] = []
        var width = 0
        while line < lines.count, !lines.isBlank(line) {
            let record = DelimitedRecord(lines, line: line, delimiter: delimiter, unclosed: &unclosedQuote)
            if rows.isEmpty { width = record.fields.count }
            guard record.fields.count == width else { break }
            let cells = record.cells(lines, isMarkdown: false)
            try count(cells)
            rows.append(TableRow(line: line + 1, cells: cells))
            line += record.lineCount
        }
        try append(.csv, rows, at: start)
        return true
    }

    private mutating func flushParagraph() {
        guard let start = paragraphStart else { return }
        paragraphStart = nil
        let range = lines.ranges[start].lowerBound..<lines.ranges[line - 1].upperBound
        let cell = CellMarkup.cell(lines.bytes, range, isMarkdown: true)
        guard !cell.text.isEmpty else { return }
        if cell.isBold {
            blocks.append(.heading(level: 6, text: cell.text, line: start + 1))
        } else {
            blocks.append(.paragraph(text: cell.text, line: start + 1))
        }
    }
}
