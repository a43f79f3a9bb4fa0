package import Markup

/// A column of a table.
package struct Column: Sendable {
    package let title: String
    /// Numbers stand right, one under the other.
    package let isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
        self.title = title
        self.isNumber = isNumber
    }
}

extension HTML {
    /// A table with a caption; on a phone each row becomes a card whose lines carry the columns' names. The first
    /// column is the row's heading.
    package mutating func dataTable(
        _ caption: String, _ columns: [Column], rows: Int, cell: (inout HTML, _ row: Int, _ column: Int) -> Void
    ) {
        div(.class("table-wrap")) { html in
            html.table(.class("cards")) { html in
                html.caption(caption)
                html.tableHead(columns)
                html.tbody { html in
                    for row in 0..<rows { html.writeRow(row, columns, cell) }
                }
            }
        }
    }

    /// The row of column names.
    package mutating func tableHead(_ columns: [Column]) {
        thead { html in
            html.tr { html in
                for column in columns {
                    html.th(column.title, .scope("col"), column.isNumber ? .class("number") : .none)
                }
            }
        }
    }

    private mutating func writeRow(_ row: Int, _ columns: [Column], _ cell: (inout HTML, Int, Int) -> Void) {
        tr { html in
            for (index, column) in columns.enumerated() {
                let alignment = column.isNumber ? Attribute.class("number") : .none
                if index == 0 {
                    html.th(.scope("row")) { cell(&$0, row, index) }
                } else {
                    html.td(.dataLabel(column.title), alignment) { html in
                        html.div { cell(&$0, row, index) }
                    }
                }
            }
        }
    }

    /// Terms and what stands for them, one under the other.
    package mutating func definitions(_ entries: [(term: String, write: (inout HTML) -> Void)]) {
        dl(.class("facts")) { html in
            for entry in entries {
                html.div { html in
                    html.dt(entry.term)
                    html.dd(content: entry.write)
                }
            }
        }
    }
}
