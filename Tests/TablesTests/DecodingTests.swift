import Kernel
import Tables
import Testing

@Suite struct DecodingTests {
    private func paragraph(_ bytes: [UInt8]) throws -> String? {
        guard case .paragraph(let text, _)? = try SourceTextReader.read(bytes).blocks.first else { return nil }
        return text
    }

    @Test func readsUTF8WithAndWithoutMark() throws {
        #expect(try paragraph(Array("ผ่านดี".utf8)) == "ผ่านดี")
        #expect(try paragraph([0xEF, 0xBB, 0xBF] + Array("ผ่านดี".utf8)) == "ผ่านดี")
    }

    @Test func readsWindows874() throws {
        // "กองคลัง ๙๐" as Thai office programs of the nineties wrote it.
        let bytes: [UInt8] = [0xA1, 0xCD, 0xA7, 0xA4, 0xC5, 0xD1, 0xA7, 0x20, 0xF9, 0xF0]
        #expect(try paragraph(bytes) == "กองคลัง ๙๐")
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func readsAnyLineEnd(_ end: String) throws {
        let source = try SourceTextReader.read(
            text: ["ก\tข\tค", "1\t2\t3", "", "ต่อท้าย", "อีกบรรทัด"].joined(separator: end))
        #expect(source.lines.count == 5)
        #expect(source.tables.first?.rows.map { $0.cells.map(\.text) } == [["ก", "ข", "ค"], ["1", "2", "3"]])
        #expect(source.blocks.last == .paragraph(text: "ต่อท้าย\nอีกบรรทัด", line: 4))
    }

    @Test func readsUTF8CutInsideACharacter() throws {
        let whole = Array("ผลการดำเนินการ".utf8)
        for length in 4..<whole.count {
            #expect(try paragraph(Array(whole.prefix(length))) != nil)
        }
        #expect(try paragraph(Array(whole.dropLast())) == "ผลการดำเนินกา")
    }

    @Test(arguments: [
        ([], ReadProblem.empty), (Array(" \n\t\r\n".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty),
        ([0x41, 0, 0x42], .binary), (Array("%PDF-1.7 x".utf8), .binary), ([0x50, 0x4B, 3, 4, 20], .binary),
        ([0xFF, 0xFE, 0x01, 0x0E], .encoding), ([0xFF, 0xA1, 0x80, 0xFF, 0xFC], .encoding),
    ])
    func refusesWhatIsNoText(_ bytes: [UInt8], _ problem: ReadProblem) {
        #expect(throws: problem) { try SourceTextReader.read(bytes) }
    }

    @Test func refusesMoreThanTheLimit() {
        let bytes = [UInt8](repeating: 0x61, count: ReadLimits.bytes + 1)
        #expect(throws: ReadProblem.tooLarge) { try SourceTextReader.read(bytes) }
        let tabs = [UInt8](repeating: 9, count: 3) + [0x61]
        let rows = Array(repeatElement(tabs + [10], count: ReadLimits.cells / 4 + 1).joined())
        #expect(throws: ReadProblem.tooManyCells) { try SourceTextReader.read(rows) }
    }

    @Test func saysEveryProblemInBothLanguages() {
        let problems: [ReadProblem] = [.empty, .binary, .encoding, .tooLarge, .tooManyLines, .tooManyCells]
        #expect(Set(problems.map(\.code)).count == problems.count)
        for problem in problems {
            #expect(problem.code.hasPrefix("read.") && !problem.message.th.isEmpty && !problem.message.en.isEmpty)
        }
    }
}
