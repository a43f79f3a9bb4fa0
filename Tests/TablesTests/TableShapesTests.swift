import Tables
import Testing

@Suite struct TableShapesTests {
    private func rows(_ text: String) throws -> [[String]] {
        try SourceTextReader.read(text: text).tables.flatMap(\.rows).map { $0.cells.map(\.text) }
    }

    @Test func readsTabTablesWithTheirPlaces() throws {
        let source = try SourceTextReader.read(text: "หัวเรื่อง\n\nก\tข\tค\n1\t\t3\n\n\t\tต่อ\n")
        #expect(source.tables.map(\.number) == [1, 2])
        #expect(source.tables.map(\.line) == [3, 6])
        #expect(source.tables.map(\.notation) == [.tab, .tab])
        #expect(try rows("ก\tข\tค\n1\t\t3\n\n\t\tต่อ") == [["ก", "ข", "ค"], ["1", "", "3"], ["", "", "ต่อ"]])
    }

    @Test func keepsARowOfDashesBetweenTabs() throws {
        #expect(try rows("ก\tข\n--\t--\nค\tง").count == 3)
    }

    @Test func takesALineWithOneLeadingTabAsParagraph() throws {
        let source = try SourceTextReader.read(text: "\tย่อหน้าที่เยื้องเข้ามา")
        #expect(source.tables.isEmpty && source.blocks == [.paragraph(text: "ย่อหน้าที่เยื้องเข้ามา", line: 1)])
    }

    @Test func readsMarkdownTables() throws {
        let text = """
            | หัว | ช่อง |
            |:---|---:|
            | **หนา** | ก \\| ข |
            | <p>1. หนึ่ง</p><p>2. สอง</p> | [ที่นี่](https://example.go.th/a) |
            """
        let table = try #require(try SourceTextReader.read(text: text).tables.first)
        #expect(table.notation == .markdown)
        #expect(table.rows.map(\.line) == [1, 3, 4])
        #expect(table.rows[1].cells.map(\.text) == ["หนา", "ก | ข"])
        #expect(table.rows[1].cells[0].isBold && !table.rows[1].cells[1].isBold)
        #expect(table.rows[2].cells[0].text == "1. หนึ่ง\n2. สอง")
        #expect(table.rows[2].cells[1].links == [CellLink(url: "https://example.go.th/a", label: "ที่นี่")])
    }

    @Test func readsMarkupInsideTabCells() throws {
        let text =
            "<ol><li>1. ก<ol><li>(1) ข</li></ol>ค</li><li>ง</li></ol>\t<p>จ&amp;ฉ</p><p><b>ช</b></p>\t3 < 5 & 6 > 4"
        #expect(try rows(text) == [["1. ก\n(1) ข\nค\n2. ง", "จ&ฉ\nช", "3 < 5 & 6 > 4"]])
    }

    @Test func readsHTMLTablesWithSpans() throws {
        let text = """
            <html><head><title>ไม่นับ</title><style>td { color: red }</style></head><body>
            <h1>รายงาน</h1><p>ย่อ<br>หน้า</p>
            <table><thead><tr><th>ก</th><th>ข</th><th>ค</th></tr></thead>
            <tr><td rowspan="2">1</td><td colspan=2>2</td></tr>
            <tr><td>3</td><td><table><tr><td>4</td><td>5</td></tr></table></td></tr>
            </table></body></html>
            """
        let source = try SourceTextReader.read(text: text)
        #expect(
            source.blocks.prefix(2) == [
                .heading(level: 1, text: "รายงาน", line: 2), .paragraph(text: "ย่อ\nหน้า", line: 2),
            ])
        #expect(try rows(text) == [["ก", "ข", "ค"], ["1", "2", ""], ["", "3", "4 5"]])
        #expect(source.tables.first?.rows.map(\.line) == [3, 4, 5])
        #expect(source.tables.first?.rows.first?.cells.allSatisfy(\.isBold) == true)
    }

    @Test func findsAnHTMLTableInsideAnotherText() throws {
        let source = try SourceTextReader.read(text: "## หัวข้อ\n<table>\n<tr><td>ก</td></tr>\n</table>\nจบ\nก\tข\tค")
        #expect(source.blocks.count == 4)
        #expect(source.tables.map(\.number) == [1, 2])
    }

    @Test func readsCSVWithQuotedLineEnds() throws {
        let text = "หัวเรื่อง\n\nลำดับ,ชื่อ,คะแนน\n1,\"ก, \"\"ข\"\"\nค\",93.33\n2,ง,96\n"
        let source = try SourceTextReader.read(text: text)
        #expect(source.tables.first?.notation == .csv)
        #expect(source.tables.first?.rows.map(\.line) == [3, 4, 6])
        #expect(try rows(text)[1] == ["1", "ก, \"ข\"\nค", "93.33"])
        #expect(try rows("ก;ข;ค\n1;2,5;3") == [["ก", "ข", "ค"], ["1", "2,5", "3"]])
    }

    @Test func leavesProseWithCommasAlone() throws {
        let source = try SourceTextReader.read(text: "ก, ข, ค และ ง\nจ, ฉ, ช และ ซ")
        #expect(source.tables.isEmpty)
    }

    @Test func readsQuotedCellsPastedFromASpreadsheet() throws {
        #expect(
            try rows("ก\t\"1. หนึ่ง\n2. สอง\"\tค\nง\t\"จ\" ฉ\tช") == [
                ["ก", "1. หนึ่ง\n2. สอง", "ค"], ["ง", "\"จ\" ฉ", "ช"],
            ])
    }

    @Test func tellsHeadingsFromParagraphs() throws {
        let text = "## **๖. คุณภาพ**\n\n**จุดเด่น** รักษาไว้\n\n**ทั้งบรรทัด  \nเป็นหัวเรื่อง**\n\n---\n#แท็ก"
        #expect(
            try SourceTextReader.read(text: text).blocks == [
                .heading(level: 2, text: "๖. คุณภาพ", line: 1), .paragraph(text: "จุดเด่น รักษาไว้", line: 3),
                .heading(level: 6, text: "ทั้งบรรทัด\nเป็นหัวเรื่อง", line: 5), .paragraph(text: "#แท็ก", line: 9),
            ])
    }
}
