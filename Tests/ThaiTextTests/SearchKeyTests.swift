import Testing

@testable import ThaiText

@Suite struct SearchKeyTests {
    @Test(arguments: [
        ("ปี ๒๕๖๘", "ปี 2568"), ("No Gift Policy", "no gift policy"), ("น้ํา", "น้ำ"), ("ผู้บริหาร", "ผู้บริหาร"),
        ("ตำ\u{200B}บล", "ตำบล"), ("  ก \n\t ข ", "ก ข"), ("ÉCOLE", "école"),
    ])
    func findsBothSpellings(_ typed: String, _ stored: String) {
        #expect(SearchKey.fold(typed) == SearchKey.fold(stored))
    }

    @Test func keepsDifferentWordsApart() {
        #expect(SearchKey.fold("กล่อง") != SearchKey.fold("กล้อง"))
    }
}
