import Foundation
import Storage
import StorageSQLite
import TestKit
import Testing

/// What the server acknowledged survives a power cut only with these settings, so that boot refuses any other.
@Suite struct SQLiteSettingsTests {
    @Test func runsWithTheSettingsThatKeepWhatWasAcknowledged() async throws {
        let report = try await Scratch.store().report()
        #expect(report.wrong == [])
        let values = Dictionary(uniqueKeysWithValues: report.settings.map { ($0.name, $0.value) })
        #expect(values["journal_mode"] == "wal")
        #expect(values["synchronous"] == "2")
        #expect(values["foreign_keys"] == "1")
        #expect(values["busy_timeout"] == "5000")
        #expect(values["trusted_schema"] == "0")
        #expect(report.engine.hasPrefix("SQLite 3."))
    }

    @Test(arguments: Flip.all)
    func refusesToStartWithoutOne(_ flip: Flip) throws {
        let folder = try TemporaryStore.newFolder()
        defer {
            // The system clears its folder of temporary files when we cannot.
            try? FileManager.default.removeItem(at: folder)
        }
        #expect {
            try SQLiteStore(path: folder.appending(path: "flipped.sqlite").path, settings: flip.settings)
        } throws: { error in
            guard case StorageProblem.unsafeSettings(let wrong) = error else { return false }
            return wrong.map(\.name) == [flip.name]
        }
    }

    /// One setting put wrong. The last is the engine's own habit: it undoes `synchronous` while it opens, and only
    /// setting it again afterwards mends that.
    struct Flip: CustomTestStringConvertible {
        let name: String
        let settings: SQLiteSettings
        var testDescription: String { name }

        init(_ name: String, _ change: (inout SQLiteSettings) -> Void) {
            var settings = SQLiteSettings.durable
            change(&settings)
            self.name = name
            self.settings = settings
        }

        static let all = [
            Flip("journal_mode") { $0.journalMode = "delete" },
            Flip("synchronous") { $0.synchronous = 1 },
            Flip("foreign_keys") { $0.foreignKeys = false },
            Flip("busy_timeout") { $0.busyTimeout = 1_000 },
            Flip("trusted_schema") { $0.trustedSchema = true },
            Flip("synchronous") { $0.setsAgainAfterOpening = false },
        ]
    }
}
