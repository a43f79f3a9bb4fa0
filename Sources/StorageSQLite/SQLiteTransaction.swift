import Foundation
import GRDB
import Storage

/// A transaction of the engine, seen through the seam. On a reader's connection the engine itself refuses changes.
struct SQLiteTransaction: SchemaTransaction {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func rows(_ query: Query) throws -> [StoredRow] {
        try EngineError.translated {
            let rendered = query.rendered(for: .sqlite)
            let statement = try database.cachedStatement(sql: rendered.text)
            var columns: [String: Int] = [:]
            for (index, name) in statement.columnNames.enumerated() where columns[name] == nil {
                columns[name] = index
            }
            let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(rendered.values))
            var rows: [StoredRow] = []
            while let row = try cursor.next() {
                rows.append(StoredRow(columns: columns, values: row.databaseValues.map(Self.storedValue)))
            }
            return rows
        }
    }

    func execute(_ query: Query) throws -> Int {
        try EngineError.translated {
            let rendered = query.rendered(for: .sqlite)
            let statement = try database.cachedStatement(sql: rendered.text)
            try statement.execute(arguments: Self.arguments(rendered.values))
            return database.changesCount
        }
    }

    func execute(script: String) throws {
        try EngineError.translated { try database.execute(sql: script) }
    }

    private static func arguments(_ values: [StoredValue]) -> StatementArguments {
        StatementArguments(values.map(databaseValue))
    }

    private static func databaseValue(_ value: StoredValue) -> DatabaseValue {
        switch value {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .real(let value): value.databaseValue
        case .text(let value): value.databaseValue
        case .bytes(let value): Data(value).databaseValue
        case .boolean(let value): (value ? 1 : 0).databaseValue
        }
    }

    private static func storedValue(_ value: DatabaseValue) -> StoredValue {
        switch value.storage {
        case .null: .null
        case .int64(let value): .integer(value)
        case .double(let value): .real(value)
        case .string(let value): .text(value)
        case .blob(let value): .bytes(Array(value))
        }
    }
}
