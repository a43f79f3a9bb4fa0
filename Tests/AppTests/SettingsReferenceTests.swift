import Foundation
import Kernel
import Testing

@testable import App

@Suite struct SettingsReferenceTests {
    private static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/th/settings.md")

    @Test func theCommittedPageIsTheGeneratedOne() throws {
        let generated = SettingsReference.markdown()
        if ProcessInfo.processInfo.environment["PRONGSAI_RECORD"] != nil {
            try generated.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let committed = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(committed == generated, "docs/th/settings.md is not what the program says; run: make record")
    }

    @Test(arguments: SettingKey.allCases) func namesEveryKeyWithItsVariable(_ key: SettingKey) {
        let text = SettingsReference.markdown()
        #expect(text.contains("| `\(key.rawValue)` | `\(key.variable)` | `\(key.fallback)` | \(key.meaning.th) |"))
        #expect(!key.meaning.en.isEmpty)
    }
}
