import Kernel
import Reports
import Testing

/// Signs the eye cannot see must not change what is read or found; only X4 tells of a sara am in two parts.
struct InvisibleSignTests {
    enum Spelling: CaseIterable {
        case splitSaraAm, hardSpaces, signsWithoutWidth, markAndJoiners

        func spelt(_ text: String) -> String {
            var out = String.UnicodeScalarView()
            for (index, scalar) in text.unicodeScalars.enumerated() {
                let isThai = (0x0E01...0x0E4E).contains(scalar.value)
                switch (self, scalar.value) {
                case (.splitSaraAm, 0x0E33): out.append(contentsOf: "\u{0E4D}\u{0E32}".unicodeScalars)
                case (.hardSpaces, 0x20): out.append(index.isMultiple(of: 3) ? "\u{202F}" : "\u{A0}")
                case (.signsWithoutWidth, _) where isThai && index.isMultiple(of: 4):
                    out.append(contentsOf: [scalar, "\u{200B}"])
                case (.markAndJoiners, _) where isThai && index.isMultiple(of: 5):
                    out.append(contentsOf: [scalar, index.isMultiple(of: 2) ? "\u{FEFF}" : "\u{200D}"])
                default: out.append(scalar)
                }
            }
            return String(out)
        }
    }

    private static func expectSame(_ text: String, _ spelling: Spelling) throws {
        let spelt = spelling.spelt(text)
        #expect(spelt != text)
        let read = [text, spelt].map { text in
            Result { ReportFacts(try ReportReader.read(bytes: Array(text.utf8)).report) }
        }
        #expect(try read[1].get() == read[0].get())
        let clean = try Checked.findings(in: text).filter { $0.rule != "X4" }
        #expect(try Checked.findings(in: spelt).filter { $0.rule != "X4" } == clean)
    }

    @Test(arguments: InventedReports.all.map(\.name), Spelling.allCases)
    func readsTheSameFromAnInventedReport(_ name: String, _ spelling: Spelling) throws {
        try Self.expectSame(InventedReports.text(name), spelling)
    }

    @Test(
        .enabled(if: SeedFolder.isThere, SeedFolder.why), arguments: SeedFolder.names, Spelling.allCases)
    func readsTheSameFromAPublishedReport(_ seed: String, _ spelling: Spelling) throws {
        try Self.expectSame(String(decoding: SeedFolder.file(seed).bytes, as: UTF8.self), spelling)
    }

    @Test func stillTellsOfASaraAmInTwoParts() throws {
        let text = Spelling.splitSaraAm.spelt(InventedReports.text("L1"))
        let found = try #require(try Checked.findings(in: text).first { $0.rule == "X4" })
        #expect(found.message.th.contains("สระอำถูกแยกเป็นสองตัว"))
        #expect(try !Checked.rules(of: InventedReports.text("L1")).contains("X4"))
    }

    @Test func knowsTheAgencyWhoseSaraAmLostItsRing() throws {
        let text = InventedReports.text("L1").replacing("องค์การบริหารส่วนตำบล", with: "องค์การบริหารส่วนต าบล")
            .replacing("อำเภอ", with: "อ าเภอ")
        let agency = try ReportReader.read(bytes: Array(text.utf8)).report.agency
        #expect(agency?.name.value == "องค์การบริหารส่วนตำบลทุ่งฟ้าใส")
        #expect(agency?.district?.value == "เมืองสมมุติ")
    }
}
