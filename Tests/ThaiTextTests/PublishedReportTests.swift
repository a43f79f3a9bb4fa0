import Foundation
import Testing

@testable import ThaiText

/// What the readers find in published reports that lie beside the repository.
@Suite struct PublishedReportTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/seeds")
    private static let areThere = FileManager.default.fileExists(atPath: folder.path)

    private func report(_ number: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let name = try #require(names.first { $0.hasPrefix(number) })
        return try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    }

    @Test(.enabled(if: areThere, "the published reports are not beside the repository"))
    func findsTheDatesOutsideTheFiscalYear() throws {
        let year = try #require(FiscalYear(2566))
        let dates = Set(ThaiDateReader.mentions(in: try report("003")).compactMap(\.date)).filter { !year.contains($0) }
        let meetings = ["2023-11-01", "2024-01-11", "2024-02-27", "2024-03-06"]
        #expect(dates.map(\.iso).sorted() == meetings + ["2024-03-31"])
    }

    @Test(
        .enabled(if: areThere, "the published reports are not beside the repository"),
        arguments: [("000", 19), ("001", 1), ("002", 0), ("003", 100), ("004", 12)])
    func findsEveryDate(_ number: String, _ count: Int) throws {
        let mentions = ThaiDateReader.mentions(in: try report(number))
        #expect(mentions.count == count)
        #expect(mentions.allSatisfy { $0.date != nil })
    }

    @Test(
        .enabled(if: areThere, "the published reports are not beside the repository"),
        arguments: [("000", 2568), ("001", 2568), ("002", 2568), ("003", 2566), ("004", 2566)])
    func findsTheYearOnTheCover(_ number: String, _ year: Int) throws {
        let first = FiscalYear.mentions(in: try report(number)).first
        #expect(first?.year?.year == year && first?.saysFiscalYear == true)
    }
}
