import Foundation
import Storage

/// The schema of a store as text, as a reviewer reads it: every table and index, by name.
enum SchemaText {
    static func of(_ store: any Store) async throws -> String {
        let statements = try await statements(of: store)
        return statements.map { "\($0.text);\n" }.joined(separator: "\n")
    }

    static func statements(of store: any Store) async throws -> [(name: String, text: String)] {
        try await store.read { tx in
            try tx.rows(
                """
                SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
                ORDER BY type DESC, tbl_name, name
                """
            ).map { (try $0.value("name"), try $0.value("sql")) }
        }
    }

    static var committed: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "sqlite.sql")
    }
}

/// What every table of ours keeps to; each returns the names of those that do not.
enum SchemaConventions {
    /// A STRICT table refuses a value of another type; others take anything.
    static func tablesNotStrict(_ store: any Store) async throws -> [String] {
        try await store.read { tx in
            try tx.rows(
                """
                SELECT name FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' ORDER BY name
                """
            ).map { try $0.value("name") }
        }
    }

    /// A table with a column `agency_id` belongs to agencies, and then `agency_id` leads its primary key. A host name
    /// is the one key that is looked up before the agency is known.
    static func keysNotLedByAgency(_ store: any Store) async throws -> [String] {
        try await store.read { tx in
            try tx.rows(
                """
                SELECT tables.name AS name
                FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
                WHERE tables.schema = 'main' AND tables.type = 'table' AND columns.name = 'agency_id'
                    AND columns.pk <> 1 AND tables.name <> 'agency_host'
                ORDER BY tables.name
                """
            ).map { try $0.value("name") }
        }
    }

    /// A foreign key to an agency's row names the agency too, so that no row can point into another agency.
    static func keysAcrossAgencies(_ store: any Store) async throws -> [String] {
        try await store.read { tx in
            try tx.rows(
                """
                SELECT DISTINCT tables.name AS name
                FROM pragma_table_list AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
                WHERE tables.schema = 'main' AND keys."table" <> 'agency' AND keys.seq = 0
                    AND keys."from" <> 'agency_id'
                    AND EXISTS (SELECT 1 FROM pragma_table_info(keys."table") AS c WHERE c.name = 'agency_id')
                ORDER BY tables.name
                """
            ).map { try $0.value("name") }
        }
    }
}
