/// The text of a statement with its values beside it.
///
/// Its literal parts are `StaticString` by type and every interpolation is bound, so a run-time string cannot become
/// SQL: `"SELECT name FROM agency WHERE slug = \(slug)"`. A query interpolated into a query is a fragment and nests.
/// Each engine renders the same value with its own placeholders.
package struct Query: Sendable, ExpressibleByStringInterpolation {
    enum Piece: Sendable {
        case text(StaticString)
        case value(StoredValue)
    }

    var pieces: [Piece]

    /// An empty fragment: a filter that is not wanted.
    package init() {
        pieces = []
    }

    package init(stringLiteral value: StaticString) {
        pieces = [.text(value)]
    }

    package init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    /// The fragments with a literal between each two: `Query.joined(filters, by: " AND ")`.
    package static func joined(_ fragments: [Query], by separator: StaticString) -> Query {
        var joined = Query()
        for (index, fragment) in fragments.enumerated() {
            if index > 0 { joined.pieces.append(.text(separator)) }
            joined.pieces += fragment.pieces
        }
        return joined
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        package typealias StringLiteralType = StaticString

        fileprivate var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            pieces.append(.text(literal))
        }

        /// A bound value.
        package mutating func appendInterpolation(_ value: some Storable) {
            pieces.append(.value(value.storedValue))
        }

        /// A bound value, `NULL` for nil.
        package mutating func appendInterpolation<Value: Storable>(_ value: Value?) {
            pieces.append(.value(value?.storedValue ?? .null))
        }

        /// A nested fragment, its values kept in place.
        package mutating func appendInterpolation(_ fragment: Query) {
            pieces += fragment.pieces
        }

        /// `IN \(list: ids)`: one bound value each in parentheses. An empty list renders `(NULL)`, which no row matches.
        package mutating func appendInterpolation(list values: [some Storable]) {
            pieces.append(.text("("))
            for (index, value) in values.enumerated() {
                if index > 0 { pieces.append(.text(", ")) }
                pieces.append(.value(value.storedValue))
            }
            pieces.append(.text(values.isEmpty ? "NULL)" : ")"))
        }
    }
}
