import Storage
import TestKit

/// A store with one small schema, for what has to do with no room.
enum Scratch {
    static let schema = """
        CREATE TABLE shelf (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE book (
            shelf_id INTEGER NOT NULL REFERENCES shelf (id),
            number INTEGER NOT NULL,
            title TEXT NOT NULL CONSTRAINT book_title_check CHECK (length(title) > 0),
            price REAL,
            cover BLOB,
            PRIMARY KEY (shelf_id, number)
        ) STRICT;
        """

    static func store() async throws -> TemporaryStore {
        let store = try TemporaryStore()
        try await store.changeSchema { tx in try tx.execute(script: schema) }
        return store
    }
}
