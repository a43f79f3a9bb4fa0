/// A value as an engine keeps it. Stores never name these cases; they bind and read `Storable` types.
package enum StoredValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
    /// 0 or 1 in SQLite, `boolean` in PostgreSQL.
    case boolean(Bool)
}
