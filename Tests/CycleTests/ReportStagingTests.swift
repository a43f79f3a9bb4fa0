import Cycle
import Kernel
import Reports
import Storage
import Testing
import ThaiText

@Suite struct ReportStagingTests {
    @Test func keepsTheFileTheStructureAndTheFindings() async throws {
        let two = try await TwoAgencies()
        let report = Report.sample(
            scores: ReportedScores(indicators: [try .sample(1, 93.33)]), measures: [.sample("ทำคู่มือ", units: ["กองคลัง"])])
        let finding = Finding(
            rule: "N1", severity: .error, message: Bilingual(th: "ไทย", en: "English"),
            place: Place(line: 3, table: 1, row: 2, column: 4),
            proposed: Proposal(value: "85.00", why: Bilingual(th: "เพราะ", en: "because")))
        let plain = Finding(rule: "T1", severity: .info, message: Bilingual(th: "ก", en: "a"))
        let outcome = try await two.stage(report, as: "เนื้อความ", findings: [finding, plain])
        guard case .staged(let staged) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(staged.state == .staged)
        #expect(staged.fiscalYear?.year == 2568)
        #expect(staged.byteCount == "เนื้อความ".utf8.count)
        let imports = ReportImportStore(agency: two.ours)
        let findings = ImportFindingStore(agency: two.ours)
        let kept = try await two.store.read { tx in
            try (
                imports.find(id: staged.id, in: tx), imports.source(of: staged.id, in: tx),
                imports.report(of: staged.id, in: tx), findings.list(of: staged.id, in: tx)
            )
        }
        #expect(kept.0 == staged)
        #expect(kept.1 == Array("เนื้อความ".utf8))
        #expect(kept.2 == report)
        #expect(kept.3 == [finding, plain])
    }

    @Test func changesNothingForTheSameFileTwice() async throws {
        let two = try await TwoAgencies()
        let first = try await two.stage(.sample(measures: [.sample("ก")]))
        let again = try await two.stage(.sample(measures: [.sample("อ่านใหม่ได้อย่างอื่น")]))
        #expect(again == .alreadyStaged(first.reportImport))
        _ = try await two.accept(first.reportImport.id)
        guard case .alreadyAccepted(let accepted) = try await two.stage(.sample()) else {
            Issue.record("staged a second time")
            return
        }
        #expect(accepted.id == first.reportImport.id)
    }

    @Test func tellsAgenciesApartThatSendTheSameFile() async throws {
        let two = try await TwoAgencies()
        let ours = try await two.stage(.sample())
        let theirs = try await two.stage(.sample(), for: two.theirs)
        guard case .staged = theirs else {
            Issue.record("another agency's file was taken for ours")
            return
        }
        let stranger = ReportImportStore(agency: two.theirs)
        let (id, fingerprint) = (ours.reportImport.id, ours.reportImport.fingerprint)
        let seen = try await two.store.read { tx in
            try (
                stranger.find(id: id, in: tx), stranger.source(of: id, in: tx), stranger.report(of: id, in: tx),
                stranger.find(fingerprint: fingerprint, in: tx), stranger.list(in: tx).items
            )
        }
        #expect(seen.0 == nil && seen.1 == nil && seen.2 == nil)
        #expect(seen.3?.id == theirs.reportImport.id)
        #expect(seen.4.map(\.id) == [theirs.reportImport.id])
    }

    @Test func stagesARejectedFileAnew() async throws {
        let two = try await TwoAgencies()
        let first = try await two.stage(.sample(year: nil)).reportImport
        let (agency, ambience) = (two.ours, two.ambience)
        try await two.store.write { tx in
            try ReportStaging.reject(first.id, of: agency, ambience: ambience, in: tx)
        }
        await #expect(throws: ImportProblem.rejected) { try await two.accept(first.id) }
        guard case .staged(let again) = try await two.stage(.sample(year: 2568)) else {
            Issue.record("a rejected file must be stageable")
            return
        }
        #expect(again.id == first.id)
        #expect(again.fiscalYear?.year == 2568, "it is what was read today")
        await #expect(throws: ImportProblem.unknown) {
            try await two.store.write { tx in
                let stranger = ImportID(PublicID(high: 9, low: 9))
                try ReportStaging.reject(stranger, of: agency, ambience: ambience, in: tx)
            }
        }
    }

    @Test func keepsNothingWhenTheTransactionFails() async throws {
        struct Crash: Error {}
        let two = try await TwoAgencies()
        let (agency, ambience) = (two.ours, two.ambience)
        let file = ReportFile(name: "a.txt", bytes: [1], report: .sample())
        await #expect(throws: Crash.self) {
            try await two.store.write { tx in
                _ = try ReportStaging.stage(file, for: agency, ambience: ambience, in: tx)
                throw Crash()
            }
        }
        let imports = ReportImportStore(agency: agency)
        #expect(try await two.store.read { tx in try imports.list(in: tx).items } == [])
    }
}
