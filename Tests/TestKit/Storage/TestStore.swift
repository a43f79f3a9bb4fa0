import App
import Foundation
import Kernel
package import Storage
import StorageSQLite

/// A fresh store with the whole schema and nothing in it. The schema is made once and its file copied, for that is
/// much faster than migrating.
package struct TestStore: Sendable {
    package let store: any MigratableStore

    /// The migrations of every room, in the order the program applies them.
    package static let migrations = House.migrations

    package init() async throws {
        store = try TemporaryStore(copyOf: await TemplateDatabase.shared.file())
    }
}

/// The migrated file that every test store is a copy of.
private actor TemplateDatabase {
    static let shared = TemplateDatabase()
    private var made: Task<URL, any Error>?

    func file() async throws -> URL {
        if let made { return try await made.value }
        let making = Task {
            let file = try TemporaryStore.newFolder().appending(path: "template.sqlite")
            let store = try SQLiteStore(path: file.path)
            try await Migrator.migrate(store, with: TestStore.migrations, now: Ambience.fixed().now)
            try store.close()
            return file
        }
        made = making
        return try await making.value
    }
}
