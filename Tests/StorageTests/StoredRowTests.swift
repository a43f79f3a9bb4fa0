import Kernel
import Storage
import Testing

@Suite struct StoredRowTests {
    private let row = StoredRow(
        columns: ["name": 0, "count": 1, "nothing": 2], values: [.text("ความลับ"), .integer(3), .null])

    @Test func readsByNameAndType() throws {
        #expect(try row.value("name") == "ความลับ")
        #expect(try row.value("count") == 3)
        #expect(try row.optional("nothing", as: String.self) == nil)
    }

    @Test func namesTheColumnAndNeverTheValue() {
        #expect(throws: StoredRowDefect.wrongType(column: "name", wanted: "Int")) {
            try row.value("name", as: Int.self)
        }
        #expect(throws: StoredRowDefect.noColumn("other")) { try row.value("other", as: Int.self) }
        #expect(throws: StoredRowDefect.null(column: "nothing")) { try row.value("nothing", as: Int.self) }
        #expect(!"\(StoredRowDefect.wrongType(column: "name", wanted: "Int"))".contains("ความลับ"))
    }

    @Test func refusesIdsAndScoresThatCannotBe() {
        let odd = StoredRow(columns: ["id": 0, "score": 1], values: [.text("short"), .integer(100_000_001)])
        #expect(throws: StoredRowDefect.wrongType(column: "id", wanted: "AgencyID")) {
            try odd.value("id", as: AgencyID.self)
        }
        #expect(throws: StoredRowDefect.wrongType(column: "score", wanted: "Points")) {
            try odd.value("score", as: Points.self)
        }
    }

    @Test func knowsWhetherMoreFollow() {
        #expect(Portion([1, 2, 3], limit: 2) { $0 }.next == 2)
        #expect(Portion([1, 2], limit: 2) { $0 }.next == nil)
        #expect(Portion([Int](), limit: 2) { $0 }.items.isEmpty)
    }

    @Test func fingerprintsAsEveryoneDoes() {
        #expect(
            Fingerprint(of: "abc").description
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
