import Foundation
import Testing

@testable import Kernel

@Suite struct FindingTests {
    @Test func weighsAnErrorHeaviest() {
        #expect(Severity.allCases.shuffled().sorted() == [.info, .warning, .error])
    }

    @Test func speaksTheLanguageAskedFor() {
        let sentence = Bilingual(th: "รายงาน", en: "report")
        #expect(Language.allCases.map { sentence[$0] } == ["รายงาน", "report"])
    }

    @Test func comesBackFromJSON() throws {
        let finding = Finding(
            rule: "T1", severity: .warning, message: Bilingual(th: "นอกปีงบประมาณ", en: "outside the fiscal year"),
            place: Place(line: 3, table: 1, row: 2), proposed: Proposal(value: "1", why: Bilingual(th: "ก", en: "a")))
        #expect(try JSONDecoder().decode(Finding.self, from: JSONEncoder().encode(finding)) == finding)
    }
}
