/// A text document as a list of blocks in reading order, each with the line it starts on.
package struct SourceText: Sendable, Equatable {
    package var blocks: [Block]
    /// The whole text after decoding, line by line and as printed. The blocks hold the same text with every kind of
    /// space as a space, without signs that have no width, and with ํา as ำ.
    package var lines: [String]

    package init(blocks: [Block] = [], lines: [String] = []) {
        self.blocks = blocks
        self.lines = lines
    }

    package var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}

package enum Block: Sendable, Equatable {
    /// `level` 1 to 6; a bold line alone counts as level 6.
    case heading(level: Int, text: String, line: Int)
    case paragraph(text: String, line: Int)
    case table(Table)

    package var line: Int {
        switch self {
        case .heading(_, _, let line), .paragraph(_, let line): line
        case .table(let table): table.line
        }
    }
}

/// How a table was written down.
package enum TableNotation: String, Sendable, Codable, CaseIterable {
    case tab, markdown, html, csv
}

/// A table as it stands in the source: nothing merged, nothing dropped but what is not a row at all.
package struct Table: Sendable, Equatable {
    package var notation: TableNotation
    /// Which table of the document, from 1.
    package var number: Int
    package var line: Int
    package var rows: [TableRow]

    package init(notation: TableNotation, number: Int, line: Int, rows: [TableRow]) {
        self.notation = notation
        self.number = number
        self.line = line
        self.rows = rows
    }
}

package struct TableRow: Sendable, Equatable {
    package var line: Int
    package var cells: [Cell]

    package init(line: Int, cells: [Cell]) {
        self.line = line
        self.cells = cells
    }
}

/// A cell's text without markup: `<p>`, `<br>` and `<li>` become line ends, entities are decoded, a link's address is
/// kept in `links`.
package struct Cell: Sendable, Equatable {
    package var text: String
    package var links: [CellLink]
    /// True for `<th>`, and for text that is bold as a whole.
    package var isBold: Bool

    package init(_ text: String, links: [CellLink] = [], isBold: Bool = false) {
        self.text = text
        self.links = links
        self.isBold = isBold
    }
}

package struct CellLink: Sendable, Hashable {
    package var url: String
    package var label: String

    package init(url: String, label: String) {
        self.url = url
        self.label = label
    }
}
