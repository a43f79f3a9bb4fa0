import Assessment
import Kernel
import Testing

@testable import Reports

struct RuleTests {
    @Test func everyRuleHasItsOwnID() {
        let ids = ReportCheck.rules.map(\.id) + ReportCheck.omittedRules.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func aMilderBreachLowersTheSeverityButAHigherOneDoesNotRaiseIt() {
        let rule = Rule(
            "N0", .warning, title: Bilingual(th: "ก", en: "a"), reason: Bilingual(th: "ก", en: "a"),
            remedy: Bilingual(th: "ก", en: "a")
        ) { _ in
            [
                Breach(th: "ก", en: "a", at: Place(line: 1), milder: .info),
                Breach(th: "ข", en: "b", at: Place(line: 2), milder: .error),
                Breach(th: "ค", en: "c", at: Place(line: 3)),
            ]
        }
        let context = RuleContext(read: ReportBuilder().read, catalogues: CatalogueSet.forTests)
        #expect(rule.findings(in: context).map(\.severity) == [.info, .warning, .warning])
    }

    @Test(arguments: [
        ("ดีขึ้น อย่าง\nต่อเนื่อง", "ดีขึ้นอย่างต่อเนื่อง"), ("ปี ๒๕๖๘", "ปี 2568"), ("E-Service", "e-service"),
    ])
    func findsAPhraseWhateverItsSpacesAndDigits(text: String, phrase: String) {
        #expect(Squeezed(text).contains(Squeezed(phrase)))
    }

    @Test func findsEveryPlaceOfAPhrase() {
        #expect(Squeezed("กขกขก").offsets(of: "กข") == [0, 2])
        #expect(Squeezed("กข").offsets(of: "กขค").isEmpty)
        #expect(Squeezed("กข").offsets(of: "").isEmpty)
    }

    @Test func givesEveryCellItsPlace() throws {
        let read = ReportBuilder().heading("หัวข้อ", line: 1).table(line: 3, [["ก", ""], ["ข", "ค"]]).read
        let pieces = TextPiece.all(of: read.source)
        #expect(pieces.map(\.text) == ["หัวข้อ", "ก", "ข", "ค"])
        #expect(pieces.last?.place == Place(line: 4, table: 1, row: 2, column: 2))
    }
}
