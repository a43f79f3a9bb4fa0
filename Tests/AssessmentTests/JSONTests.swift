import Foundation
import Testing

@testable import Assessment

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"a":1}"#, #"[1, 2.50, -3e2]"#, #""ก\u0E01\n""#, "null", " true ", "[]", "{}", #"{"a":{"b":[{"c":false}]}}"#,
        "\u{FEFF}[1]",
    ])
    func readsWhatFoundationReads(text: String) throws {
        let value = try JSONReader.read(text)
        let stripped = text.replacingOccurrences(of: "\u{FEFF}", with: "")
        let theirs = try JSONSerialization.jsonObject(with: Data(stripped.utf8), options: .fragmentsAllowed)
        let ours = try JSONSerialization.jsonObject(with: Data(value.text.utf8), options: .fragmentsAllowed)
        #expect((theirs as? NSObject) == (ours as? NSObject))
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "{a:1}", "01", "1.", ".5", "+1", "๙", "nul", "\"a", "\"\\x\"", "\"\\ud800\"",
        "[1] 2",
        "NaN", "\"\u{1}\"", "-", "1e",
    ])
    func refusesWhatIsNotJSON(text: String) {
        #expect(throws: JSONFault.self) { try JSONReader.read(text) }
    }

    @Test func joinsSurrogatePairs() throws {
        #expect(try JSONReader.read(#""\ud83d\ude00""#) == .string("\u{1F600}"))
    }

    @Test func refusesEndlessNesting() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONFault.self) { try JSONReader.read(deep) }
    }

    /// Whatever bytes a file holds, the answer is a value or a fault with a line.
    @Test func survivesEveryCutAndEveryChangedByte() throws {
        let text = #"{"a":[1.5,-2e3,"\u0e01\"ก",{"b":null}],"c":true}"#
        let bytes = Array(text.utf8)
        var refused = 0
        for index in bytes.indices {
            for change in [bytes[index] ^ 0x01, 0x22, 0x5C, 0xFF, 0x00] {
                var changed = bytes
                changed[index] = change
                do throws(JSONFault) {
                    _ = try JSONReader.read(String(decoding: changed, as: UTF8.self))
                } catch {
                    refused += 1
                    #expect(error.line == 1)
                }
            }
            #expect(throws: JSONFault.self) { try JSONReader.read(String(decoding: bytes[..<index], as: UTF8.self)) }
        }
        #expect(refused > bytes.count)
    }

    @Test func namesTheLineOfAFault() {
        #expect(throws: JSONFault(line: 3, reason: "not a value")) { try JSONReader.read("{\n\"a\":\nno}") }
    }

    @Test func keepsARepeatedKeyAndItsLine() throws {
        let value = try JSONReader.read("{\"a\":1,\n\"a\":2}")
        #expect(value == .object([JSONMember("a", 1, line: 1), JSONMember("a", 2, line: 2)]))
    }

    @Test func readsBackWhatItWrites() throws {
        let value = JSONValue.object([
            JSONMember("z", "ข้อ \"๑\"\\\n\t\u{1}", line: 2), JSONMember("a", .array([1, true, .null]), line: 3),
            JSONMember("m", .object([]), line: 4),
        ])
        #expect(try JSONReader.read(value.text) == value)
    }

    @Test func givesFoundationTheSameValues() throws {
        let value = try JSONReader.read(#"{"a":92.944,"b":[1,null,true,"ก"]}"#)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == #"{"a":92.944,"b":[1,null,true,"ก"]}"#)
    }
}
