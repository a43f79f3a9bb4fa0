/// One record of a tab, comma or semicolon table (RFC 4180: a quoted field may hold the delimiter, line ends and
/// doubled quotes). Spreadsheets quote that way in what they copy, too.
struct DelimitedRecord {
    /// The fields, quotes resolved.
    var fields: [Field] = []
    /// How many lines the record takes.
    var lineCount = 1

    enum Field {
        case plain(Range<Int>)
        case quoted([UInt8])
    }

    /// Reads from the beginning of the line. `unclosed` remembers a line from which no closing quote was found, so
    /// that the search is not made again for every quote before it.
    init(_ lines: TextLines, line: Int, delimiter: UInt8, unclosed: inout Int) {
        let bytes = lines.bytes
        var index = lines.ranges[line].lowerBound
        var current = line
        while true {
            if index < lines.ranges[current].upperBound, bytes[index] == Ascii.quote, current >= unclosed,
                let quoted = Self.quoted(lines, current, index, delimiter)
            {
                fields.append(.quoted(quoted.content))
                current = quoted.line
                index = quoted.next
            } else {
                if index < lines.ranges[current].upperBound, bytes[index] == Ascii.quote {
                    unclosed = max(unclosed, current + 1)
                }
                let stop = lines.ranges[current].upperBound
                let close = bytes[index..<stop].firstIndex(of: delimiter) ?? stop
                fields.append(.plain(index..<close))
                index = close
            }
            guard index < lines.ranges[current].upperBound else { break }
            index += 1
        }
        lineCount = current - line + 1
    }

    private static func quoted(
        _ lines: TextLines, _ line: Int, _ start: Int, _ delimiter: UInt8
    ) -> (content: [UInt8], line: Int, next: Int)? {
        let bytes = lines.bytes
        var content: [UInt8] = []
        var current = line
        var index = start + 1
        while current < min(lines.count, line + ReadLimits.quotedLines) {
            let end = lines.ranges[current].upperBound
            while index < end {
                let byte = bytes[index]
                if byte == Ascii.quote {
                    if index + 1 < end, bytes[index + 1] == Ascii.quote {
                        index += 1
                    } else {
                        let isClosed = index + 1 == end || bytes[index + 1] == delimiter
                        return isClosed ? (content, current, index + 1) : nil
                    }
                }
                content.append(byte)
                index += 1
            }
            content.append(Ascii.newline)
            current += 1
            if current < lines.count { index = lines.ranges[current].lowerBound }
        }
        return nil
    }

    func cells(_ lines: TextLines, isMarkdown: Bool) -> [Cell] {
        let all = fields.map { field in
            switch field {
            case .plain(let range): CellMarkup.cell(lines.bytes, range, isMarkdown: isMarkdown)
            case .quoted(let bytes): CellMarkup.cell(bytes, 0..<bytes.count, isMarkdown: isMarkdown)
            }
        }
        guard all.count > ReadLimits.columns else { return all }
        let rest = all[(ReadLimits.columns - 1)...].map(\.text).filter { !$0.isEmpty }
        return all.prefix(ReadLimits.columns - 1) + [Cell(rest.joined(separator: " "))]
    }
}
