/// One step of a room's schema. Once released its text never changes: a database remembers the fingerprint of what it
/// was given.
package struct Migration: Hashable, Sendable {
    /// The capability, lower case: "agencies".
    package let room: String
    /// From 1, without gaps, within the room.
    package let number: Int
    /// What it does, words joined by underscores: "agency_profile".
    package let name: String
    /// The statements for SQLite, and for PostgreSQL where no sibling says otherwise.
    package let sql: String
    package let postgresql: String?

    package init(room: String, number: Int, name: String, sql: String, postgresql: String? = nil) {
        self.room = room
        self.number = number
        self.name = name
        self.sql = sql
        self.postgresql = postgresql
    }

    package func text(for dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: sql
        case .postgresql: postgresql ?? sql
        }
    }

    /// A room's migrations from its embedded files, by number: `0001_agency.sql`, and beside it
    /// `0001_agency.postgresql.sql` only where the statements must differ. Other names are not migrations.
    package static func all(of room: String, in files: [String: String]) -> [Migration] {
        files.keys.sorted().compactMap { file in
            guard file.hasSuffix(".sql"), !file.hasSuffix(".postgresql.sql") else { return nil }
            let stem = String(file.dropLast(".sql".count))
            let parts = stem.split(separator: "_", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.count == 4, let number = Int(parts[0]), let sql = files[file] else {
                return nil
            }
            return Migration(
                room: room, number: number, name: String(parts[1]), sql: sql,
                postgresql: files["\(stem).postgresql.sql"])
        }
    }
}
