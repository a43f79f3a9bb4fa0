import Foundation
import Kernel
import Testing

@testable import Reports

struct RuleDocumentTests {
    private static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/th/rules.md")

    @Test func theCommittedListIsTheGeneratedOne() throws {
        let generated = RuleDocument.markdown(ReportCheck.rules, omitted: ReportCheck.omittedRules)
        if ProcessInfo.processInfo.environment["PRONGSAI_RECORD"] != nil {
            try FileManager.default.createDirectory(
                at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try generated.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let committed = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(
            committed == generated,
            "docs/th/rules.md is not what the rules say; run: PRONGSAI_RECORD=1 swift test --filter RuleDocumentTests")
    }

    @Test func namesEveryRuleOnce() {
        let text = RuleDocument.markdown(ReportCheck.rules, omitted: ReportCheck.omittedRules)
        for id in ReportCheck.rules.map(\.id) + ReportCheck.omittedRules.map(\.id) {
            #expect(text.ranges(of: "| \(id) |").count == 1, "\(id)")
        }
    }

    @Test func keepsATableWholeWhenAWordHasAPipe() {
        let odd = Rule(
            "N0", .info, title: Bilingual(th: "ก|ข", en: "a*b"), reason: Bilingual(th: "ค", en: "c"),
            remedy: Bilingual(th: "ง", en: "d")
        ) { _ in [] }
        #expect(RuleDocument.markdown([odd]).contains(#"| N0 | ข้อสังเกต<br>info | ก\|ข<br>*a\*b* |"#))
    }
}
