import GRDB
import Storage

/// The settings of a connection, asked of the engine itself.
enum EngineSettings {
    static func read(_ database: Database) throws -> [EngineSetting] {
        [
            try setting("journal_mode", wanted: "wal", in: database) { $0 == "wal" },
            try setting("synchronous", wanted: "2 (FULL)", in: database) { $0 == "2" || $0 == "3" },
            try setting("foreign_keys", wanted: "1", in: database) { $0 == "1" },
            try setting("busy_timeout", wanted: "at least 5000", in: database) { (Int($0) ?? 0) >= 5_000 },
            try setting("trusted_schema", wanted: "0", in: database) { $0 == "0" },
        ]
    }

    private static func setting(
        _ name: String, wanted: String, in database: Database, isRight: (String) -> Bool
    ) throws -> EngineSetting {
        let value = try String.fetchOne(database, sql: "PRAGMA \(name)") ?? "unknown"
        return EngineSetting(name: name, value: value, wanted: wanted, isRight: isRight(value))
    }
}
