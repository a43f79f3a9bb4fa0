import Tables
import Testing

@Suite struct EnduranceTests {
    @Test func readsAHundredThousandRows() throws {
        let row = "๑\tจัดทำคู่มือการให้บริการ\tกองช่าง\tดำเนินการแล้วเสร็จ\n"
        let source = try SourceTextReader.read(text: String(repeating: row, count: 100_000))
        #expect(source.tables.first?.rows.count == 100_000)
    }

    /// Each is the worst of its kind: unclosed at every place. Ten times the length must not take a hundred times.
    @Test(arguments: [
        "<", "<a href=\"", "<table><tr><td>", "<ol><li>", "<b>", "[", "[x](", "**", "\"\t", "\t\"", "&#", "<!--",
        "<script>",
        "a|b\n", "|", "\"a,b,c\n", "</table>", "<p", "\\",
    ])
    func staysLinearOnEndlessNesting(_ piece: String) {
        func seconds(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count / piece.utf8.count)
            return ContinuousClock().measure {
                // A refusal (too many cells) is as good an answer as a table.
                _ = try? SourceTextReader.read(text: text)
            }
        }
        let short = seconds(20_000)
        let long = seconds(200_000)
        #expect(long < max(short * 60, .milliseconds(900)))
    }

    /// Sizes that take minutes where a search is made again at every place.
    @Test(arguments: [
        (String(repeating: "[", count: 500) + "](", 1_000), ("[](", 150_000), ("<!", 250_000), ("<a \"", 60_000),
        ("<a '\"", 60_000),
    ])
    func keepsSignsThatMeanNothing(_ piece: String, _ count: Int) throws {
        let text = String(repeating: piece, count: count)
        let blocks = try SourceTextReader.read(text: text).blocks
        #expect(blocks.count == 1)
        guard case .paragraph(text, line: 1) = blocks.first else {
            Issue.record("the signs are no paragraph as they stand")
            return
        }
    }

    @Test func readsIndentedLinesAsText() throws {
        let text = String(repeating: "\tข้อความ\n", count: 100_000)
        let source = try SourceTextReader.read(text: text)
        #expect(source.blocks.count == 1 && source.tables.isEmpty && source.lines.count == 100_000)
    }

    @Test(arguments: ["|\n ", "|\r\n ", "||\n\t", "|\n\nย่อหน้า", "||\n\nย่อหน้า", "|\n\n|\n"])
    func endsATableOfBarePipesAtABlankLine(_ text: String) throws {
        let source = try SourceTextReader.read(text: text)
        #expect(source.tables.flatMap(\.rows).flatMap(\.cells).allSatisfy { $0.text.isEmpty })
        #expect(source.blocks.contains(.paragraph(text: "ย่อหน้า", line: 3)) == text.hasSuffix("ย่อหน้า"))
    }

    @Test func survivesEveryCut() {
        let whole = Array(
            """
            ## หัวเรื่อง
            | ก | <b>ข</b> |
            |---|---|
            | <ol><li>1. ค &amp; ง</li></ol> | [จ](https://example.go.th) |

            <table><tr><th colspan="2">ฉ</th></tr><tr><td rowspan=2>ช</td></tr></table>
            ซ,"ฌ
            ญ",ฎ
            ฏ,ฐ,ฑ
            """.utf8)
        for length in 0...whole.count {
            // Only that it answers at all is asked here.
            _ = try? SourceTextReader.read(Array(whole.prefix(length)))
        }
        #expect(throws: Never.self) { try SourceTextReader.read(whole) }
    }
}
