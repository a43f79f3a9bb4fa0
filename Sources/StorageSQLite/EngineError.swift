import GRDB
import Storage

/// The one place where this engine's errors become ours.
enum EngineError {
    static func translated<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw translation(of: error)
        }
    }

    static func translated<Answer>(
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> sending Answer
    ) async throws -> sending Answer {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw translation(of: error)
        }
    }

    /// An error nobody can act on stays what it is: a defect with the engine's words, without values.
    static func translation(of error: DatabaseError) -> any Error {
        switch error.resultCode {
        case .SQLITE_CONSTRAINT: StorageProblem.conflict(constraint: constraint(of: error))
        case .SQLITE_BUSY, .SQLITE_LOCKED: StorageProblem.busy
        case .SQLITE_FULL: StorageProblem.full
        case .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM:
            StorageProblem.unreadable(error.message ?? "\(error.extendedResultCode)")
        default: EngineDefect(code: error.extendedResultCode.rawValue, words: error.message ?? "")
        }
    }

    /// "UNIQUE constraint failed: agency.slug" → `agency_slug_key`, as PostgreSQL would name it.
    private static func constraint(of error: DatabaseError) -> String {
        let words = error.message ?? ""
        guard let colon = words.firstIndex(of: ":") else {
            return error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY ? "foreign_key" : words
        }
        let named = words[words.index(after: colon)...].split(separator: ",").map { part in
            part.drop { $0 == " " }.split(separator: ".")
        }
        let table = named.first?.first.map(String.init) ?? ""
        let columns = named.compactMap { $0.count == 2 ? String($0[1]) : nil }
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: return "\(table)_pkey"
        case .SQLITE_CONSTRAINT_UNIQUE: return ([table] + columns + ["key"]).joined(separator: "_")
        case .SQLITE_CONSTRAINT_NOTNULL: return ([table] + columns + ["not_null"]).joined(separator: "_")
        default: return table
        }
    }
}

/// The engine refused something for a reason that lies with us.
struct EngineDefect: Error, CustomStringConvertible {
    let code: Int32
    let words: String

    var description: String { "SQLite \(code): \(words)" }
}
