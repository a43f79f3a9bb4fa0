import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite struct SchemaTests {
    @Test func isTheCommittedText() async throws {
        let text = try await SchemaText.of(TestStore().store)
        if ProcessInfo.processInfo.environment["PRONGSAI_RECORD"] != nil {
            try text.write(to: SchemaText.committed, atomically: true, encoding: .utf8)
        }
        let committed = try String(contentsOf: SchemaText.committed, encoding: .utf8)
        #expect(text == committed, "run `make record` and read the difference")
    }

    @Test func keepsToTheConventions() async throws {
        let store = try await TestStore().store
        #expect(try await SchemaConventions.tablesNotStrict(store) == [])
        #expect(try await SchemaConventions.keysNotLedByAgency(store) == [])
        #expect(try await SchemaConventions.keysAcrossAgencies(store) == [])
    }

    @Test func findsPlantedFaults() async throws {
        let kit = try await TestStore()
        try await kit.store.changeSchema { tx in
            try tx.execute(
                script: """
                    CREATE TABLE loose (id INTEGER PRIMARY KEY);
                    CREATE TABLE turned (id TEXT, agency_id TEXT, PRIMARY KEY (id, agency_id)) STRICT;
                    CREATE TABLE crossing (
                        agency_id TEXT, id TEXT, import_id TEXT REFERENCES report_import (id), PRIMARY KEY (agency_id, id)
                    ) STRICT;
                    """)
        }
        #expect(try await SchemaConventions.tablesNotStrict(kit.store) == ["loose"])
        #expect(try await SchemaConventions.keysNotLedByAgency(kit.store) == ["turned"])
        #expect(try await SchemaConventions.keysAcrossAgencies(kit.store) == ["crossing"])
        let committed = try String(contentsOf: SchemaText.committed, encoding: .utf8)
        #expect(try await SchemaText.of(kit.store) != committed)
    }

    @Test func findsAQueryThatReadsAWholeTable() async throws {
        let kit = try await TestStore()
        let planted = try await kit.store.fullScans { tx in
            _ = try tx.rows("SELECT id FROM measure WHERE title = \("ก") ORDER BY id")
        }
        #expect(planted.scans.count == 1)
        let good = try await kit.store.fullScans { tx in
            _ = try tx.rows("SELECT id FROM measure WHERE agency_id = \("a") AND id = \("b")")
        }
        #expect(good.queries == 1)
        #expect(good.scans == [])
    }
}
