import Testing

@testable import Assessment

@Suite struct CodeReaderTests {
    @Test(arguments: [
        ("o8", 8), ("O8", 8), ("๐๘", 8), ("08", 8), ("024", 24), ("OIT 28", 28), ("o 16", 16), ("O๑๖", 16),
        ("o-16", 16),
        ("o08", 8), (" o8 ", 8), ("o8.", 8), ("๐๒๗", 27), ("0๘", 8), ("oit๒๕", 25), ("o10", 10),
    ])
    func readsAnItemCode(text: String, number: Int) {
        #expect(CodeReader.item(text) == ItemCode(number))
        #expect(CodeReader.item(text) != nil)
    }

    @Test(arguments: ["", "o", "8", "๘", "18", "o0", "00", "o100x", "i8", "o 1 6", "ข้อ o8", "o1234", "8o", "o8a", "-8"])
    func refusesWhatIsNoItemCode(text: String) {
        #expect(CodeReader.item(text) == nil)
    }

    @Test(arguments: [
        ("i1", "i1"), ("I1", "i1"), ("IIT 8", "i8"), ("i๑๔", "i14"), ("I๑", "i1"), ("e9", "e9"), ("E ๙", "e9"),
        ("EIT 3", "e3"),
        ("l8", "i8"), ("|8", "i8"),
    ])
    func readsAClearQuestionCode(text: String, code: String) {
        #expect(CodeReader.question(text)?.description == code)
        #expect(CodeReader.question(text, expecting: nil, numbering: .v1)?.description == code)
    }

    @Test(arguments: [("18", 2, "i8"), ("115", 3, "i15"), ("110", 2, "i10"), ("119", 4, "i19"), ("125", 5, "i25")])
    func readsAOneAsTheLetterWhereTheIndicatorAgrees(text: String, indicator: Int, code: String) {
        #expect(CodeReader.question(text, expecting: indicator, numbering: .v1)?.description == code)
    }

    @Test(arguments: [("1๑", "i1"), ("1๑๕", "i15")])
    func readsAOneBeforeThaiDigitsAsTheLetter(text: String, code: String) {
        #expect(CodeReader.question(text, expecting: nil, numbering: .v1)?.description == code)
    }

    @Test(arguments: ["18", "8", "๑๘", "118", "1", "2๑", "108", "", "o8", "i0", "i99"])
    func doesNotGuessAQuestion(text: String) {
        #expect(CodeReader.question(text, expecting: nil, numbering: .v1) == nil)
        #expect(CodeReader.question(text, expecting: 1, numbering: .v1) == nil)
    }

    @Test func keepsAClearCodeUnderAForeignIndicator() {
        #expect(CodeReader.question("i10", expecting: 5, numbering: .v2)?.description == "i10")
    }

    @Test func refusesANumberTheYearDoesNotHave() {
        #expect(CodeReader.question("i16", expecting: nil, numbering: .v2) == nil)
        #expect(CodeReader.question("e15", expecting: nil, numbering: .v1)?.description == "e15")
    }
}
