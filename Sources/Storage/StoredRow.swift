/// One row of an answer, read by column name and type. Its errors name the column, never the value.
package struct StoredRow: Sendable {
    /// Shared by the rows of one answer.
    private let columns: [String: Int]
    private let values: [StoredValue]

    /// `columns` gives the position of each name in `values`.
    package init(columns: [String: Int], values: [StoredValue]) {
        self.columns = columns
        self.values = values
    }

    /// The column's value. Throws `StoredRowDefect` where the column is missing, null, or not of the type.
    package func value<Value: Storable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
        guard let value = try optional(column, as: type) else { throw StoredRowDefect.null(column: column) }
        return value
    }

    /// The column's value, nil for null. Throws `StoredRowDefect` where it is missing or not of the type.
    package func optional<Value: Storable>(_ column: String, as type: Value.Type = Value.self) throws -> Value? {
        guard let index = columns[column] else { throw StoredRowDefect.noColumn(column) }
        if values[index] == .null { return nil }
        guard let value = Value(storedValue: values[index]) else {
            throw StoredRowDefect.wrongType(column: column, wanted: "\(type)")
        }
        return value
    }
}

/// A row that is not what the program expects: a defect, not a problem a person can act on.
package enum StoredRowDefect: Error, Hashable, Sendable, CustomStringConvertible {
    case noColumn(String)
    case null(column: String)
    case wrongType(column: String, wanted: String)
    case noRow

    package var description: String {
        switch self {
        case .noColumn(let column): "the answer has no column \(column)"
        case .null(let column): "column \(column) is null"
        case .wrongType(let column, let wanted): "column \(column) does not hold \(wanted)"
        case .noRow: "the answer has no row"
        }
    }
}
