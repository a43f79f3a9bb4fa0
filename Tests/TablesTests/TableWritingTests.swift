import Tables
import Testing

@Suite struct TableWritingTests {
    private static let source = SourceText(blocks: [
        .heading(level: 2, text: "รายงาน & ผล", line: 0),
        .paragraph(text: "บรรทัดหนึ่ง\n# บรรทัดสอง", line: 0),
        .table(
            Table(
                notation: .tab, number: 1, line: 0,
                rows: [
                    TableRow(line: 0, cells: [Cell("ก"), Cell("ข"), Cell("ค")]),
                    TableRow(
                        line: 0,
                        cells: [
                            Cell("1. หนึ่ง\n2. \"สอง\", <สาม> | สี่*"), Cell(""),
                            Cell(
                                "ดูที่ เว็บไซต์ ครับ",
                                links: [CellLink(url: "https://example.go.th/?a=1&b=๒", label: "เว็บไซต์")]),
                        ]),
                    TableRow(line: 0, cells: [Cell("\"คำพูด\" ต้น"), Cell("&amp;"), Cell("a;b")]),
                ])),
    ])

    @Test(arguments: TableNotation.allCases) func readsBackWhatItWrites(_ notation: TableNotation) throws {
        let text = SourceTextWriter.write(Self.source, as: notation)
        let back = try SourceTextReader.read(text: text)
        let wanted = Self.source.tables[0].rows.map(\.cells)
        #expect(back.tables.map(\.notation) == [notation])
        #expect(back.tables[0].rows.map(\.cells) == wanted)
        guard case .heading(2, "รายงาน & ผล", _)? = back.blocks.first else {
            Issue.record("the heading is lost: \(back.blocks)")
            return
        }
        guard case .paragraph("บรรทัดหนึ่ง\n# บรรทัดสอง", _) = back.blocks[1] else {
            Issue.record("the paragraph is lost: \(back.blocks)")
            return
        }
    }

    @Test(arguments: [TableNotation.tab, .markdown, .html]) func keepsBoldCells(_ notation: TableNotation) throws {
        let row = TableRow(line: 0, cells: [Cell("หนา", isBold: true), Cell("บาง"), Cell("")])
        let source = SourceText(blocks: [.table(Table(notation: .tab, number: 1, line: 0, rows: [row, row]))])
        let back = try SourceTextReader.read(text: SourceTextWriter.write(source, as: notation))
        #expect(back.tables.first?.rows.first?.cells.map(\.isBold) == [true, false, false])
    }
}
