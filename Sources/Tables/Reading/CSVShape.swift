/// Tells comma-separated lines from prose with commas: two records of the same width, at least three fields, and no
/// unquoted field that begins with a space.
enum CSVShape {
    static func delimiter(_ lines: TextLines, _ line: Int, unclosed: inout Int) -> UInt8? {
        for delimiter in [Ascii.comma, Ascii.semicolon] where lines.contains(delimiter, in: line) {
            let first = DelimitedRecord(lines, line: line, delimiter: delimiter, unclosed: &unclosed)
            guard looksLikeRecord(first, lines), line + first.lineCount < lines.count else { continue }
            let second = DelimitedRecord(lines, line: line + first.lineCount, delimiter: delimiter, unclosed: &unclosed)
            if looksLikeRecord(second, lines), second.fields.count == first.fields.count { return delimiter }
        }
        return nil
    }

    private static func looksLikeRecord(_ record: DelimitedRecord, _ lines: TextLines) -> Bool {
        record.fields.count >= 3
            && record.fields.dropFirst().allSatisfy { field in
                guard case .plain(let range) = field, let first = range.first else { return true }
                return lines.bytes[first] != Ascii.space
            }
    }
}
