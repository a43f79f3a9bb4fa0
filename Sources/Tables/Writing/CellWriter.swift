/// One cell in each notation.
enum CellWriter {
    /// A heading: one line.
    static func line(_ text: String) -> String {
        replacing(escaped(text), newline: "<br>")
    }

    /// Lines of a paragraph stay lines; nothing in them may look like a heading or a table.
    static func paragraph(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                let safe = escaped(String(line))
                guard let first = safe.utf8.first, first == Ascii.hash || first == Ascii.pipe else { return safe }
                return "\\" + safe
            }
            .joined(separator: "\n")
    }

    static func tab(_ cell: Cell) -> String {
        let text = replacing(linked(cell), newline: "<br>")
        let inner = cell.isBold && !cell.text.isEmpty ? "<b>\(text)</b>" : text
        // A cell that begins with a quote would be read as a quoted one.
        return inner.utf8.first == Ascii.quote ? "&quot;" + inner.dropFirst() : inner
    }

    static func markdown(_ cell: Cell) -> String {
        let pipes = linked(cell).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        let text = replacing(pipes, newline: "<br>")
        return cell.isBold && !cell.text.isEmpty ? "<b>\(text)</b>" : text
    }

    static func html(_ cell: Cell) -> String {
        let text = replacing(linked(cell), newline: "<br>")
        return cell.isBold && !cell.text.isEmpty ? "<b>\(text)</b>" : text
    }

    static func csv(_ cell: Cell) -> String {
        let text = linked(cell)
        let isPlain = text.utf8.allSatisfy {
            $0 != Ascii.comma && $0 != Ascii.semicolon && $0 != Ascii.quote && $0 != Ascii.newline && $0 != Ascii.tab
        }
        if isPlain { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The text with its links around their labels; one whose label does not stand in the text is added at the end.
    private static func linked(_ cell: Cell) -> String {
        var rest = Substring(cell.text)
        var out = ""
        for link in cell.links {
            let anchor = "<a href=\"\(attribute(link.url))\">\(escaped(link.label))</a>"
            if !link.label.isEmpty, let found = range(of: link.label, in: rest) {
                out += escaped(String(rest[..<found.lowerBound])) + anchor
                rest = rest[found.upperBound...]
            } else {
                out += escaped(String(rest)) + "<a href=\"\(attribute(link.url))\"></a>"
                rest = ""
            }
        }
        return out + escaped(String(rest))
    }

    private static func range(of needle: String, in text: Substring) -> Range<Substring.Index>? {
        let wanted = Array(needle.utf8)
        let bytes = Array(text.utf8)
        guard wanted.count <= bytes.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where bytes[start..<start + wanted.count].elementsEqual(wanted) {
            let lower = text.utf8.index(text.startIndex, offsetBy: start)
            return lower..<text.utf8.index(lower, offsetBy: wanted.count)
        }
        return nil
    }

    private static func attribute(_ text: String) -> String {
        mapped(text) { byte in
            switch byte {
            case Ascii.ampersand: "&amp;"
            case Ascii.quote: "&quot;"
            case Ascii.less: "&lt;"
            case Ascii.greater: "&gt;"
            default: nil
            }
        }
    }

    /// Signs that would be read as markup.
    private static func escaped(_ text: String) -> String {
        mapped(text) { byte in
            switch byte {
            case Ascii.ampersand: "&amp;"
            case Ascii.less: "&lt;"
            case Ascii.star: "&#42;"
            case Ascii.openBracket: "&#91;"
            case Ascii.backslash: "&#92;"
            default: nil
            }
        }
    }

    private static func mapped(_ text: String, _ replacement: (UInt8) -> String?) -> String {
        guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
        var out: [UInt8] = []
        for byte in text.utf8 {
            if let other = replacement(byte) { out.append(contentsOf: other.utf8) } else { out.append(byte) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func replacing(_ text: String, newline: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
    }
}
