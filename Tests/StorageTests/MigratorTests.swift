import Kernel
import Storage
import TestKit
import Testing

@Suite struct MigratorTests {
    private let first = Migration(
        room: "shelves", number: 1, name: "shelf", sql: "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;")
    private let second = Migration(
        room: "shelves", number: 2, name: "more", sql: "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT;")

    @Test func appliesWhatIsPendingOnce() async throws {
        let store = try await Scratch.store()
        #expect(try await migrate(store, [first]).map(\.number) == [1])
        #expect(try await migrate(store, [first, second]).map(\.number) == [2])
        #expect(try await migrate(store, [first, second]).isEmpty)
        let tables = try await tables(of: store)
        #expect(tables.isSuperset(of: ["a", "b"]))
    }

    @Test func refusesAMigrationEditedSince() async throws {
        let store = try await Scratch.store()
        try await migrate(store, [first])
        let edited = Migration(room: "shelves", number: 1, name: "shelf", sql: first.sql + " ")
        await #expect(throws: MigrationProblem.edited(room: "shelves", number: 1, name: "shelf")) {
            try await migrate(store, [edited, second])
        }
        let tables = try await tables(of: store)
        #expect(!tables.contains("b"), "nothing may be applied after a refusal")
    }

    @Test func refusesADatabaseNewerThanTheProgram() async throws {
        let store = try await Scratch.store()
        try await migrate(store, [first, second])
        await #expect(throws: MigrationProblem.newerDatabase(room: "shelves", number: 2, name: "more")) {
            try await migrate(store, [first])
        }
    }

    @Test func keepsNothingOfAMigrationThatFails() async throws {
        let store = try await Scratch.store()
        let broken = Migration(
            room: "shelves", number: 2, name: "broken",
            sql: "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);")
        await #expect(throws: MigrationProblem.self) { try await migrate(store, [first, broken]) }
        let tables = try await tables(of: store)
        #expect(tables.contains("a"))
        #expect(!tables.contains("c"))
        #expect(try await migrate(store, [first, second]).map(\.number) == [2])
    }

    @Test func refusesGapsAndDoubles() async throws {
        let store = try await Scratch.store()
        await #expect(throws: MigrationProblem.misnumbered(room: "shelves", number: 2, expected: 1)) {
            try await migrate(store, [second])
        }
        await #expect(throws: MigrationProblem.misnumbered(room: "shelves", number: 1, expected: 2)) {
            try await migrate(store, [first, first])
        }
    }

    @Test func findsTheSiblingForTheOtherEngine() throws {
        let found = Migration.all(
            of: "shelves",
            in: [
                "0002_b.sql": "two", "0001_a.sql": "one", "0002_b.postgresql.sql": "zwei", "read.me": "",
                ".gitkeep": "",
            ])
        #expect(found.map(\.name) == ["a", "b"])
        #expect(found.map { $0.text(for: .postgresql) } == ["one", "zwei"])
        #expect(found.map { $0.text(for: .sqlite) } == ["one", "two"])
    }

    @discardableResult
    private func migrate(_ store: any MigratableStore, _ known: [Migration]) async throws -> [Migration] {
        try await Migrator.migrate(store, with: known, now: Ambience.fixed().now)
    }

    private func tables(of store: any MigratableStore) async throws -> Set<String> {
        try await store.read { tx in
            Set(try tx.rows("SELECT name FROM sqlite_schema").map { try $0.value("name") })
        }
    }
}
