import Cycle
import Foundation
import Kernel
import Reports
import Storage
import Testing
import ThaiText

/// The published reports, taken in as an office would; skipped where they are not beside the repository.
@Suite(
    .enabled(if: PublishedReports.arePresent, "the published reports (../shared/seeds) are not beside the repository"))
struct PublishedReportTests {
    @Test(arguments: [("000", 2568, 9), ("001", 2568, 6), ("002", 2569, 10), ("003", 2566, 10), ("004", 2566, 8)])
    func becomeTheAgencysMeasures(number: String, year: Int, measures: Int) async throws {
        let two = try await TwoAgencies()
        let outcome = try await accept(number, in: two)
        guard case .accepted(let summary) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(summary.newMeasures == measures)
        let measuresYear = try #require(FiscalYear(year))
        let kept = try await two.measures(measuresYear)
        #expect(kept.count == measures)
        #expect(kept.allSatisfy { !$0.title.isEmpty })
        guard case .alreadyAccepted = try await accept(number, in: two) else {
            Issue.record("accepted a second time")
            return
        }
    }

    @Test func keepTheScoresOfTheTableAndNoteTheOthers() async throws {
        let two = try await TwoAgencies()
        _ = try await accept("002", in: two)
        let year = try #require(FiscalYear(2568))
        let result = try #require(try await two.result(year))
        let expected = try points([
            1: 93.33, 2: 96.13, 3: 98.06, 4: 83.87, 5: 93.33, 6: 97.13, 7: 97.47, 8: 95.74, 9: 82.5, 10: 85,
        ])
        #expect(result.scores == expected)
        #expect(result.publishedTotal?.value.formatted() == "90.42")
        let contradicted = Set(try await two.conflicts(year).map(\.subject))
        #expect(contradicted.isSuperset(of: [1, 5, 6, 7, 8, 10].map(ConflictSubject.indicator)))
        let past = try #require(FiscalYear(2564))
        #expect(try await two.result(past)?.publishedTotal?.value.formatted() == "54.25")
    }

    private func accept(_ number: String, in two: TwoAgencies) async throws -> AcceptanceOutcome {
        let bytes = try PublishedReports.bytes(number)
        let file = ReportFile(name: number, bytes: bytes, report: try ReportReader.read(bytes: bytes).report)
        let (agency, ambience) = (two.ours, two.ambience)
        let staged = try await two.store.write { tx in
            try ReportStaging.stage(file, for: agency, ambience: ambience, in: tx)
        }
        return try await two.accept(staged.reportImport.id, AcceptanceChoices(acceptsOtherName: true))
    }
}

private enum PublishedReports {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/seeds")

    static let arePresent = FileManager.default.fileExists(atPath: folder.appending(path: "expected.json").path)

    static func bytes(_ number: String) throws -> [UInt8] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let file = try #require(files.first { $0.lastPathComponent.hasPrefix(number) })
        return Array(try Data(contentsOf: file))
    }
}
