import Testing

@testable import ThaiText

@Suite struct CitizenIDTests {
    /// Invented numbers with a right check digit.
    @Test(arguments: ["1101700230708", "1-1017-00230-70-8", "๑ ๑๐๑๗ ๐๐๒๓๐ ๗๐ ๘", "๑๑๐๑๗๐๐๒๓๐๗๐๘"])
    func readsEveryWriting(_ text: String) {
        #expect(CitizenID(text)?.digits == "1101700230708")
        #expect(CitizenID(text)?.formatted == "1-1017-00230-70-8")
        #expect(CitizenID.mentions(in: "เลข \(text) ครับ").map(\.text) == [text])
        #expect(CitizenID.mentions(in: "เลข \(text) ครับ").map(\.offset) == [4])
    }

    @Test(arguments: ["", "1101700230707", "110170023070", "11017002307080", "1101700230x08", "๑"])
    func refusesOtherNumbers(_ text: String) {
        #expect(CitizenID(text) == nil)
        #expect(CitizenID.mentions(in: text).isEmpty)
    }

    @Test func takesNoPartOfALongerNumber() {
        #expect(CitizenID.mentions(in: "11101700230708 11017002307081 x1101700230708").isEmpty)
    }

    @Test func showsTooLittleToUse() throws {
        let id = try #require(CitizenID("1101700230708"))
        #expect(id.masked == "1-xxxx-xxxxx-xx-8")
        #expect(!id.isJuristic)
    }

    @Test func hasOneRightCheckDigit() {
        var random = Seeded(10)
        for _ in 0..<500 {
            let head = (0..<12).map { _ in Int.random(in: 0...9, using: &random) }
            #expect((0...9).filter { CitizenID(head + [$0]) != nil }.count == 1)
        }
    }
}
