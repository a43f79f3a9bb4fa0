import Kernel
import Testing

@testable import Reports

struct FindingLimitTests {
    @Test func saysHowManyFindingsARuleHasBesides() throws {
        let limit = ReportCheck.findingsPerRule
        let links = (0..<(limit + 50)).map { "https://www.donsawang.go.th/๑๒/\($0)" }
        let text = links.map { "ดู \($0)" }.joined(separator: "\n\n")
        let found = try Checked.findings(in: text).filter { $0.rule == "X1" }
        #expect(found.count == limit)
        #expect(found.last?.message.th.contains("อีก 50 แห่ง") == true)
        #expect(found.last?.message.en.contains("50 more") == true)
        #expect(found.dropLast().allSatisfy { !$0.message.en.contains("50 more") })
    }
}
