import Foundation
import Testing

/// The published reports the program is measured by stand beside the repository, not in it; a clone without them skips
/// their tests and says so.
enum SeedFolder {
    static let names = ["000", "001", "002", "003", "004"]
    static let why: Comment = "../shared/seeds is not there"

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/seeds")

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "expected.json").path) }

    static func file(_ number: String) throws -> (name: String, bytes: [UInt8]) {
        let name = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .first { $0.hasPrefix(number) && $0.hasSuffix(".txt") }
        let file = try #require(name, "seed \(number) is missing")
        return (file, [UInt8](try Data(contentsOf: folder.appending(path: file))))
    }

    static func expected(_ number: String) throws -> ExpectedFacts {
        let data = try Data(contentsOf: folder.appending(path: "expected.json"))
        let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let facts = try #require(all.first { $0.key.hasPrefix(number) }?.value)
        return try JSONDecoder().decode(ExpectedFacts.self, from: JSONSerialization.data(withJSONObject: facts))
    }
}

/// What was counted by hand in one seed; what is nil was not counted.
struct ExpectedFacts: Decodable {
    var agency: String
    var district: String?
    var province: String?
    var fiscalYear: Int
    var kind: String
    var measures: Int
    var topics: Int?
    var period: [String]?
    var lastPeriod: [String]?
    var responsible: [String]?
    var status: String?
    var stepsPerMeasure: [Int]?
    var resultsPerMeasure: [Int]?
    var topicOfMeasure: [Int]?
    var rows: [String]?
    var scores: [String: Double]?
    var scoreChanges: [String: Double]?
    var total: Double?
    var level: String?
    var history: [String: Double]?
    var plannedForFiscalYear: Int?
    var plannedMeasures: Int?
    var meetingDatesOutsideFiscalYear: [String]?
}
