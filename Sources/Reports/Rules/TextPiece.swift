package import Kernel
package import Tables

/// A heading, a paragraph or a cell of the source, ready for searching.
package struct TextPiece: Sendable {
    package enum Role: Sendable, Hashable {
        case heading(level: Int)
        case paragraph
        case cell
    }

    package let role: Role
    /// As it stands in the source.
    package let text: String
    package let place: Place
    /// The same without any space and with Arabic digits and lower-case letters: a phrase is found in it however the
    /// lines were wrapped and whichever digits were typed.
    package let squeezed: Squeezed

    package init(_ role: Role, text: String, place: Place) {
        self.role = role
        self.text = text
        self.place = place
        squeezed = Squeezed(text)
    }

    /// All pieces in reading order. Empty cells are left out; the rows of a table count from 1, its header included.
    package static func all(of source: SourceText) -> [TextPiece] {
        var pieces: [TextPiece] = []
        for block in source.blocks {
            switch block {
            case .heading(let level, let text, let line):
                pieces.append(TextPiece(.heading(level: level), text: text, place: Place(line: line)))
            case .paragraph(let text, let line):
                pieces.append(TextPiece(.paragraph, text: text, place: Place(line: line)))
            case .table(let table):
                pieces += cells(of: table)
            }
        }
        return pieces
    }

    private static func cells(of table: Table) -> [TextPiece] {
        table.rows.enumerated().flatMap { rowIndex, row in
            row.cells.enumerated().compactMap { columnIndex, cell in
                guard !cell.text.isEmpty else { return nil }
                let place = Place(
                    line: row.line, table: table.number, row: rowIndex + 1, column: columnIndex + 1)
                return TextPiece(.cell, text: cell.text, place: place)
            }
        }
    }
}
