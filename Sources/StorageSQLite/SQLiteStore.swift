import GRDB
package import Storage

/// A store in one SQLite file: one writer, five readers, changes in a write-ahead log.
package struct SQLiteStore: MigratableStore {
    package let dialect = Dialect.sqlite
    package let path: String
    private let pool: DatabasePool

    /// Opens the file, makes it and its folder when missing (0600 and 0700: nobody else may read them), and refuses
    /// with `StorageProblem.unsafeSettings` when the engine does not run with the settings that keep acknowledged
    /// changes. Blocks while it opens; throws `StorageProblem`.
    package init(path: String, settings: SQLiteSettings = .durable) throws {
        self.path = path
        try StoreFile.prepare(path)
        pool = try EngineError.translated { try Self.opened(path, settings) }
        let wrong = try EngineError.translated { try pool.writeWithoutTransaction(EngineSettings.read) }
            .filter { !$0.isRight }
        guard wrong.isEmpty else { throw StorageProblem.unsafeSettings(wrong) }
    }

    package func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any ReadTransaction) throws -> Answer
    ) async throws -> Answer {
        try await EngineError.translated {
            try await pool.read { database in try body(SQLiteTransaction(database)) }
        }
    }

    @discardableResult
    package func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any WriteTransaction) throws -> Answer
    ) async throws -> Answer {
        try await EngineError.translated {
            try await pool.write { database in try body(SQLiteTransaction(database)) }
        }
    }

    package func changeSchema(_ body: @escaping @Sendable (any SchemaTransaction) throws -> Void) async throws {
        try await EngineError.translated {
            try await pool.write { database in try body(SQLiteTransaction(database)) }
        }
    }

    package func report() async throws -> EngineReport {
        try await EngineError.translated {
            let settings = try await pool.writeWithoutTransaction(EngineSettings.read)
            let version = try await pool.read { database in
                try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "?"
            }
            return EngineReport(
                engine: "SQLite \(version)", location: path, settings: settings)
        }
    }

    /// Writes the log into the file and closes it. Nothing may use the store afterwards.
    package func close() throws {
        try EngineError.translated {
            // Readers, which cannot write the log back, may be the last to close.
            _ = try pool.writeWithoutTransaction { database in try database.checkpoint(.truncate) }
            try pool.close()
        }
    }

    private static func opened(_ path: String, _ settings: SQLiteSettings) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = settings.foreignKeys
        configuration.busyMode = .timeout(Double(settings.busyTimeout) / 1_000)
        configuration.label = "store"
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = \(settings.trustedSchema ? "ON" : "OFF")")
            try database.execute(sql: "PRAGMA synchronous = \(settings.synchronous)")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            if settings.setsAgainAfterOpening {
                try database.execute(sql: "PRAGMA synchronous = \(settings.synchronous)")
            }
            if settings.journalMode != "wal" {
                try database.execute(sql: "PRAGMA journal_mode = \(settings.journalMode)")
            }
        }
        return pool
    }
}
