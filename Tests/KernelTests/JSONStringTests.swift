import Foundation
import Kernel
import Testing

@Suite struct JSONStringTests {
    @Test(arguments: ["", "ก\"ข\\ค", "a\nb\r\t\u{0}\u{1f}\u{7f}", "</script>", "๙๐.๔๒ 🙂"])
    func readsBackAsTheSameTextOnOneLine(_ text: String) throws {
        let quoted = JSONString.quoted(text)
        #expect(!quoted.utf8.contains { $0 < 0x20 })
        #expect(try JSONDecoder().decode([String].self, from: Data("[\(quoted)]".utf8)) == [text])
    }
}
