/// A source text → text in one notation. What is written reads back with the same cells, line ends and links.
package enum SourceTextWriter {
    package static func write(_ source: SourceText, as notation: TableNotation) -> String {
        switch notation {
        case .html: html(source)
        case .csv: csv(source)
        case .tab, .markdown: lines(source, as: notation)
        }
    }

    private static func lines(_ source: SourceText, as notation: TableNotation) -> String {
        var out = ""
        for block in source.blocks {
            if !out.isEmpty { out += "\n" }
            switch block {
            case .heading(let level, let text, _):
                out += String(repeating: "#", count: level) + " " + CellWriter.line(text) + "\n"
            case .paragraph(let text, _):
                out += CellWriter.paragraph(text) + "\n"
            case .table(let table):
                for (index, row) in table.rows.enumerated() {
                    out += line(row.cells, as: notation) + "\n"
                    if notation == .markdown, index == 0 {
                        out += "|" + String(repeating: "---|", count: max(1, row.cells.count)) + "\n"
                    }
                }
            }
        }
        return out
    }

    private static func line(_ cells: [Cell], as notation: TableNotation) -> String {
        guard notation == .markdown else { return cells.map { CellWriter.tab($0) }.joined(separator: "\t") }
        return "| " + cells.map { CellWriter.markdown($0) }.joined(separator: " | ") + " |"
    }

    private static func html(_ source: SourceText) -> String {
        var out = "<!DOCTYPE html>\n<html lang=\"th\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n"
        for block in source.blocks {
            switch block {
            case .heading(let level, let text, _):
                out += "<h\(level)>\(CellWriter.html(Cell(text)))</h\(level)>\n"
            case .paragraph(let text, _):
                out += "<p>\(CellWriter.html(Cell(text)))</p>\n"
            case .table(let table):
                out += "<table>\n"
                for row in table.rows {
                    let cells = row.cells.map { "<td>\(CellWriter.html($0))</td>" }
                    out += "<tr>" + cells.joined() + "</tr>\n"
                }
                out += "</table>\n"
            }
        }
        return out + "</body>\n</html>\n"
    }

    /// Headings and paragraphs stand as lines of their own between the tables.
    private static func csv(_ source: SourceText) -> String {
        var out = ""
        for block in source.blocks {
            if !out.isEmpty { out += "\r\n" }
            switch block {
            case .heading(let level, let text, _):
                out += String(repeating: "#", count: level) + " " + CellWriter.line(text) + "\r\n"
            case .paragraph(let text, _):
                out += CellWriter.paragraph(text) + "\r\n"
            case .table(let table):
                for row in table.rows {
                    out += row.cells.map { CellWriter.csv($0) }.joined(separator: ",") + "\r\n"
                }
            }
        }
        return out
    }
}
