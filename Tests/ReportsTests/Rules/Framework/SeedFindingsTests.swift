import Foundation
import Kernel
import Testing
import ThaiText

@testable import Reports

/// What the rules of numbers and dates find in the published reports, line by line.
@Suite(.enabled(if: Seed.arePresent, "the published reports (../shared/seeds) are not beside the repository"))
struct SeedFindingsTests {
    private static func lines(_ rule: String, in seed: String) throws -> [Int] {
        try Seed.findings(seed).filter { $0.rule == rule }.compactMap(\.place.line).sorted()
    }

    @Test(arguments: [
        ("000", "N8", [51]),
        ("001", "N10", [27]), ("001", "N11", [21, 24, 27, 30, 33]),
        ("002", "N1", [164, 167, 168, 169, 172, 173, 174]), ("002", "N2", [162]),
        ("002", "N4", [147, 169, 172, 173, 174]), ("002", "N5", [42, 43, 45, 49]), ("002", "N6", [162, 174]),
        ("002", "N7", [162, 169, 172, 173]), ("002", "N8", [6]), ("002", "N9", [99, 101]),
        ("003", "T1", [28, 81, 96, 108]), ("003", "T2", [44, 44, 59, 71, 81, 81, 86, 96]), ("003", "T3", [21]),
        ("003", "T5", [28]), ("003", "T8", [28]), ("003", "T10", [28]),
        ("004", "T1", [9, 13]), ("004", "T4", [28, 31]),
    ])
    func firesAtTheRightLines(seed: String, rule: String, lines: [Int]) throws {
        #expect(try Self.lines(rule, in: seed) == lines)
    }

    @Test(arguments: ["000", "001", "002", "003", "004"])
    func saysNothingElseOfNumbersAndDates(_ seed: String) throws {
        let expected: [String: Set<String>] = [
            "000": ["N8"], "001": ["N10", "N11"],
            "002": ["N1", "N2", "N4", "N5", "N6", "N7", "N8", "N9"],
            "003": ["T1", "T2", "T3", "T5", "T8", "T10"], "004": ["T1", "T4"],
        ]
        let found = try Seed.findings(seed).map(\.rule).filter { $0.hasPrefix("N") || $0.hasPrefix("T") }
        #expect(Set(found) == expected[seed])
    }

    @Test(arguments: ["000", "001", "002", "003", "004"])
    func findsTheSameWhicheverDigitsAreTyped(_ seed: String) throws {
        let text = try Seed.text(seed)
        let spellings = [text, ThaiDigits.arabic(text), Checked.thaiDigits(text)].map { spelling in
            Result { try Checked.findings(in: spelling).filter { $0.rule.hasPrefix("N") || $0.rule.hasPrefix("T") } }
        }
        let shapes = try spellings.map { Set(try $0.get().map(Checked.shape)) }
        #expect(shapes[1] == shapes[0])
        #expect(shapes[2] == shapes[0])
    }

    @Test func proposesTheScoreThatFitsTheTotal() throws {
        let finding = try #require(try Seed.findings("002").first { $0.rule == "N1" && $0.place.line == 164 })
        #expect(finding.proposed?.value == "85.00")
        #expect(finding.proposed?.why.en == "85.00 fits the total 90.42; 70.00 gives 87.42.")
    }

    @Test func everyRuleThatMustFireFires() throws {
        let file = Seed.folder.appending(path: "expected.json")
        let facts = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        let owed = try #require(facts?["rulesThatMustFire"] as? [String: [String]])
        for (seed, rules) in owed {
            let found = Set(try Seed.findings(seed).map(\.rule))
            let missing = Set(rules).subtracting(found)
            #expect(missing.isEmpty, "\(seed)")
        }
    }
}
