/// The two ways an engine writes what differs. Only engines and the migrator ask; a store that does is a defect.
package enum Dialect: String, Sendable, CaseIterable {
    case sqlite, postgresql

    fileprivate var placeholder: Character {
        switch self {
        case .sqlite: "?"
        case .postgresql: "$"
        }
    }
}

/// A query as one engine takes it: `?1` or `$1` in the text, the values in that order.
package struct RenderedQuery: Hashable, Sendable {
    package let text: String
    package let values: [StoredValue]
}

extension Query {
    package func rendered(for dialect: Dialect) -> RenderedQuery {
        var text = ""
        var values: [StoredValue] = []
        for piece in pieces {
            switch piece {
            case .text(let literal):
                text += literal.description
            case .value(let value):
                values.append(value)
                text.append(dialect.placeholder)
                text += String(values.count)
            }
        }
        return RenderedQuery(text: text, values: values)
    }
}
