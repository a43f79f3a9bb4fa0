import Storage

// Values kept by their name. A name that the program does not know is a damaged row, never some harmless value.
extension StoredRow {
    func named<Value: RawRepresentable>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value where Value.RawValue == String {
        guard let value = try optionalNamed(column, as: type) else { throw StoredRowDefect.null(column: column) }
        return value
    }

    func optionalNamed<Value: RawRepresentable>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value? where Value.RawValue == String {
        guard let name: String = try optional(column) else { return nil }
        guard let value = Value(rawValue: name) else {
            throw StoredRowDefect.wrongType(column: column, wanted: "\(type)")
        }
        return value
    }
}
