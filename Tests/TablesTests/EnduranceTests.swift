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
