import Foundation
import Kernel

@testable import Reports

/// The published reports beside the repository; tests that need them are skipped where they are not.
enum Seed {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/seeds")

    static let arePresent = FileManager.default.fileExists(atPath: folder.appending(path: "expected.json").path)

    static let absent = "the published reports (../shared/seeds) are not beside the repository"

    /// The report whose file name begins with the number, "002".
    static func text(_ number: String) throws -> String {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        guard let file = files.first(where: { $0.lastPathComponent.hasPrefix(number) }) else { return "" }
        return try String(contentsOf: file, encoding: .utf8)
    }

    static func findings(_ number: String) throws -> [Finding] {
        try checked[number]?.get() ?? []
    }

    /// All five, read and checked once for all tests.
    private static let checked: [String: Result<[Finding], any Error>] = Dictionary(
        uniqueKeysWithValues: ["000", "001", "002", "003", "004"].map { number in
            (number, Result { try Checked.findings(in: text(number)) })
        })
}
