import Kernel
import Tables

/// Tables that end without closing: an HTML table without its end tag, or a last row that breaks off inside a cell.
enum TableEnd {
    static func repairs(in source: SourceText) -> [Repair] {
        var repairs: [Repair] = []
        for table in source.tables {
            guard let last = table.rows.last, let line = lastLine(of: last, source) else { continue }
            let isCut: Bool
            switch table.notation {
            case .markdown: isCut = !endsWithPipe(line)
            case .html: isCut = isLastBlock(table, source) && !closesTable(source)
            // A tab or comma row may lack empty cells at its end; only an open tag says that it was cut.
            case .tab, .csv: isCut = hasOpenTag(line)
            }
            if isCut {
                let place = Place(line: last.line, table: table.number, row: table.rows.count)
                repairs.append(Repair(.cutTable, place: place, text: last.cells.last?.text ?? ""))
            }
        }
        return repairs
    }

    private static func lastLine(of row: TableRow, _ source: SourceText) -> String? {
        source.lines.indices.contains(row.line - 1) ? source.lines[row.line - 1] : nil
    }

    private static func endsWithPipe(_ line: String) -> Bool {
        let seen = line.unicodeScalars.filter { !$0.isSqueezedAway }
        guard seen.first == "|" else { return true }
        return seen.last == "|"
    }

    private static func isLastBlock(_ table: Table, _ source: SourceText) -> Bool {
        if case .table(let last)? = source.blocks.last { last.number == table.number } else { false }
    }

    private static func closesTable(_ source: SourceText) -> Bool {
        source.lines.suffix(200).contains { $0.lowercased().contains("</table") }
    }

    /// "<p>" opened more often than closed, or a tag without its ">".
    private static func hasOpenTag(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        guard bytes.count < 200_000 else { return false }
        if let open = bytes.lastIndex(of: UInt8(ascii: "<")), !bytes[open...].contains(UInt8(ascii: ">")),
            open + 1 < bytes.count,
            bytes[open + 1] == UInt8(ascii: "/") || (bytes[open + 1] | 0x20) >= UInt8(ascii: "a")
        {
            return true
        }
        let tags: [StaticString] = ["p", "ol", "li"]
        return tags.contains { opened($0, in: bytes) > closed($0, in: bytes) }
    }

    private static func opened(_ name: StaticString, in bytes: [UInt8]) -> Int {
        count(of: Array("<\(name)".utf8), in: bytes)
    }

    private static func closed(_ name: StaticString, in bytes: [UInt8]) -> Int {
        count(of: Array("</\(name)".utf8), in: bytes)
    }

    /// How often a tag with exactly this name stands in the line.
    private static func count(of tag: [UInt8], in bytes: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index + tag.count < bytes.count {
            let next = bytes[index + tag.count]
            if bytes[index] == tag[0], next == UInt8(ascii: ">") || next == UInt8(ascii: " "),
                bytes[index..<index + tag.count].elementsEqual(tag)
            {
                count += 1
            }
            index += 1
        }
        return count
    }
}
