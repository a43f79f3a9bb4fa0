import Foundation
import Kernel
import Storage
import StorageSQLite
import TestKit
import Testing

@Suite struct SQLiteStoreTests {
    @Test func readsBackWhatItWrites() async throws {
        let store = try await Scratch.store()
        let cover: [UInt8] = [0, 255, 10]
        let nothing: Double? = nil
        let row = try await store.write { tx in
            try tx.execute("INSERT INTO shelf (id, name) VALUES (\(Int64.max), \("ธรรมาภิบาล"))")
            try tx.execute(
                """
                INSERT INTO book (shelf_id, number, title, price, cover)
                VALUES (\(Int64.max), \(1), \("ก"), \(nothing), \(cover))
                """)
            return try tx.onlyRow("SELECT shelf_id, title, price, cover FROM book")
        }
        #expect(try row.value("shelf_id") == Int64.max)
        #expect(try row.value("title") == "ก")
        #expect(try row.optional("price", as: Double.self) == nil)
        #expect(try row.value("cover") == cover)
    }

    @Test func keepsNothingOfAChangeThatThrows() async throws {
        struct Crash: Error {}
        let store = try await Scratch.store()
        await #expect(throws: Crash.self) {
            try await store.write { tx in
                try tx.execute("INSERT INTO shelf (id, name) VALUES (1, 'a')")
                throw Crash()
            }
        }
        #expect(try await shelves(in: store).isEmpty)
    }

    @Test func saysHowManyRowsChanged() async throws {
        let store = try await Scratch.store()
        let counts = try await store.write { tx in
            [
                try tx.execute("INSERT INTO shelf (id, name) VALUES (1, 'a'), (2, 'b')"),
                try tx.execute("INSERT INTO shelf (id, name) VALUES (1, 'c') ON CONFLICT DO NOTHING"),
                try tx.execute("UPDATE shelf SET name = 'd' WHERE id = \(2)"),
                try tx.execute("DELETE FROM shelf WHERE id = \(9)"),
            ]
        }
        #expect(counts == [2, 0, 1, 0])
    }

    @Test(arguments: [
        ("INSERT INTO shelf (id, name) VALUES (1, 'b')" as Query, "shelf_pkey"),
        ("INSERT INTO shelf (id, name) VALUES (2, 'a')", "shelf_name_key"),
        ("INSERT INTO shelf (id, name) VALUES (3, NULL)", "shelf_name_not_null"),
        ("INSERT INTO book (shelf_id, number, title) VALUES (1, 1, 'x')", "book_pkey"),
        ("INSERT INTO book (shelf_id, number, title) VALUES (9, 1, 'x')", "foreign_key"),
        ("INSERT INTO book (shelf_id, number, title) VALUES (1, 2, '')", "book_title_check"),
    ])
    func namesTheConstraintThatRefused(statement: Query, constraint: String) async throws {
        let store = try await Scratch.store()
        try await store.write { tx in
            try tx.execute("INSERT INTO shelf (id, name) VALUES (1, 'a')")
            try tx.execute("INSERT INTO book (shelf_id, number, title) VALUES (1, 1, 'a')")
        }
        await #expect(throws: StorageProblem.conflict(constraint: constraint)) {
            try await store.write { tx in try tx.execute(statement) }
        }
    }

    @Test func letsAReaderChangeNothing() async throws {
        let store = try await Scratch.store()
        await #expect(throws: (any Error).self) {
            try await store.read { tx in _ = try tx.rows("DELETE FROM shelf RETURNING id") }
        }
    }

    @Test func refusesAFileThatIsNoDatabase() async throws {
        let store = try await Scratch.store()
        let path = store.folder.appending(path: "letter.sqlite").path
        try String(repeating: "เรียน นายอำเภอ ", count: 100).write(toFile: path, atomically: true, encoding: .utf8)
        #expect { try SQLiteStore(path: path) } throws: { error in
            guard case StorageProblem.unreadable = error else { return false }
            return true
        }
    }

    @Test func letsNobodyElseReadTheFiles() async throws {
        let store = try await Scratch.store()
        try await store.write { tx in try tx.execute("INSERT INTO shelf (id, name) VALUES (1, 'a')") }
        let folder = store.folder.appending(path: "data")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.count >= 2, "the log stands beside the file: \(names)")
        for name in names {
            #expect(try mode(of: folder.appending(path: name)) == 0o600, "\(name)")
        }
        #expect(try mode(of: folder) == 0o700)
    }

    private func shelves(in store: any Store) async throws -> [String] {
        try await store.read { tx in
            try tx.rows("SELECT name FROM shelf ORDER BY name").map { try $0.value("name") }
        }
    }

    private func mode(of url: URL) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? NSNumber)?.intValue
    }
}
