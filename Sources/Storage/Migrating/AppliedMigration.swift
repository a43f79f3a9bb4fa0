package import Kernel

/// What a database remembers of a migration it was given.
package struct AppliedMigration: Hashable, Sendable {
    package let room: String
    package let number: Int
    package let name: String
    package let fingerprint: Fingerprint
    package let at: Moment

    package init(room: String, number: Int, name: String, fingerprint: Fingerprint, at: Moment) {
        self.room = room
        self.number = number
        self.name = name
        self.fingerprint = fingerprint
        self.at = at
    }
}

/// The migrator's own table, the one table no room owns.
enum AppliedMigrationStore {
    /// The engines name a 64-bit whole number differently.
    static func table(for dialect: Dialect) -> Query {
        switch dialect {
        case .sqlite:
            """
            CREATE TABLE IF NOT EXISTS applied_migration (
                room TEXT NOT NULL,
                number INTEGER NOT NULL,
                name TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                applied_at INTEGER NOT NULL,
                PRIMARY KEY (room, number)
            ) STRICT
            """
        case .postgresql:
            """
            CREATE TABLE IF NOT EXISTS applied_migration (
                room TEXT NOT NULL,
                number BIGINT NOT NULL,
                name TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                applied_at BIGINT NOT NULL,
                PRIMARY KEY (room, number)
            )
            """
        }
    }

    static func all(in tx: any ReadTransaction) throws -> [AppliedMigration] {
        try tx.rows(
            "SELECT room, number, name, fingerprint, applied_at FROM applied_migration ORDER BY room, number"
        ).map { row in
            AppliedMigration(
                room: try row.value("room"), number: try row.value("number"), name: try row.value("name"),
                fingerprint: try row.value("fingerprint"), at: try row.value("applied_at"))
        }
    }

    static func add(_ applied: AppliedMigration, in tx: any WriteTransaction) throws {
        try tx.execute(
            """
            INSERT INTO applied_migration (room, number, name, fingerprint, applied_at)
            VALUES (\(applied.room), \(applied.number), \(applied.name), \(applied.fingerprint), \(applied.at))
            """)
    }
}
