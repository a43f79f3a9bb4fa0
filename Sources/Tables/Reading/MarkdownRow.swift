/// Rows of a pipe table.
enum MarkdownRow {
    /// "|---|:--:|": only pipes, dashes, colons and spaces, with a dash and a pipe. A row of dashes between tabs is none.
    static func isRule(_ lines: TextLines, _ line: Int) -> Bool {
        var hasDash = false
        var hasPipe = false
        for byte in lines.bytes[lines.trimmed(line)] {
            switch byte {
            case Ascii.dash: hasDash = true
            case Ascii.pipe: hasPipe = true
            case Ascii.space, UInt8(ascii: ":"): break
            default: return false
            }
        }
        return hasDash && hasPipe
    }

    static func isRow(_ lines: TextLines, _ line: Int) -> Bool {
        let range = lines.trimmed(line)
        return !range.isEmpty && lines.bytes[range.lowerBound] == Ascii.pipe
    }

    static func cells(_ lines: TextLines, _ line: Int) -> [Cell] {
        let bytes = lines.bytes
        var range = lines.trimmed(line)
        if let first = range.first, bytes[first] == Ascii.pipe { range = range.lowerBound + 1..<range.upperBound }
        var cells: [Cell] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            if bytes[index] == Ascii.backslash {
                index += 2
            } else if bytes[index] == Ascii.pipe, cells.count < ReadLimits.columns - 1 {
                cells.append(CellMarkup.cell(bytes, start..<index, isMarkdown: true))
                index += 1
                start = index
            } else {
                index += 1
            }
        }
        // What follows the last pipe is a cell only where the row does not end with the pipe.
        let last = Ascii.trimmed(bytes, start..<range.upperBound)
        if !last.isEmpty { cells.append(CellMarkup.cell(bytes, last, isMarkdown: true)) }
        return cells
    }
}
