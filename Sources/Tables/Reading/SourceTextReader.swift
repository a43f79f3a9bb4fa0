/// A file → its blocks in reading order. Tab tables, Markdown tables, HTML tables and CSV may stand in one text.
/// Linear in the size of the file, within `ReadLimits`.
package enum SourceTextReader {
    /// Bytes of a file: UTF-8 with or without mark, or Windows-874, any line end.
    package static func read(_ bytes: [UInt8]) throws(ReadProblem) -> SourceText {
        let printed = try TextLines(TextDecoding.decode(bytes))
        let lines = try TextLines(SignFolding.folded(printed.bytes))
        guard lines.bytes.contains(where: { !Ascii.isSpace($0) }) else { throw .empty }
        if isHTMLDocument(lines) {
            return SourceText(blocks: try HTMLReader.document(lines), lines: texts(printed))
        }
        var scanner = BlockScanner(lines)
        return SourceText(blocks: try scanner.scan(), lines: texts(printed))
    }

    /// Text already decoded, such as one pasted into a form.
    package static func read(text: String) throws(ReadProblem) -> SourceText {
        try read(Array(text.utf8))
    }

    private static func texts(_ lines: TextLines) -> [String] {
        (0..<lines.count).map { lines.text($0) }
    }

    /// A text that begins with a tag of a document or a table. A line that begins with `<p>` or `<b>` may be a row of a
    /// tab table and says nothing.
    private static func isHTMLDocument(_ lines: TextLines) -> Bool {
        guard let first = (0..<lines.count).first(where: { !lines.isBlank($0) }) else { return false }
        let openings: [StaticString] = [
            "<!doctype", "<html", "<head", "<body", "<meta", "<title", "<table", "<div", "<section", "<article",
            "<main",
            "<h1", "<h2", "<h3", "<h4", "<center", "<!--",
        ]
        return openings.contains { lines.starts(first, with: $0) }
    }
}
