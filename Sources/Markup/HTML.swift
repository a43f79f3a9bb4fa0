/// A page being written: UTF-8 bytes, in one growing buffer, without a tree in between. Every function that takes a
/// run-time string escapes it; the only way to write markup itself is `raw`, which takes text from the source code
/// alone (`StaticString`), so that a string from a person cannot become an element: it does not compile.
package struct HTML: Sendable {
    package private(set) var bytes: [UInt8] = []

    /// `capacity` in bytes; a page of twenty rows has about 15,000.
    package init(capacity: Int = 16_384) {
        bytes.reserveCapacity(capacity)
    }

    /// Everything written so far. Costs a copy; for tests and files, not for answering.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Markup that stands in the source code. Nothing is escaped.
    package mutating func raw(_ markup: StaticString) {
        if markup.hasPointerRepresentation {
            markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
        } else {
            bytes.append(contentsOf: String(markup.unicodeScalar).utf8)
        }
    }

    /// Text: `&`, `<`, `>` and both quotes become entities, control characters become U+FFFD.
    package mutating func text(_ text: String) {
        escape(text)
    }

    /// A whole number, which never needs escaping.
    package mutating func text(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// `<name attributes>content</name>`.
    package mutating func element(
        _ name: StaticString, _ attributes: [Attribute], content: (inout HTML) -> Void
    ) {
        open(name, attributes)
        content(&self)
        raw("</")
        raw(name)
        raw(">")
    }

    /// `<name attributes>text</name>`.
    package mutating func element(_ name: StaticString, _ attributes: [Attribute], text content: String) {
        open(name, attributes)
        escape(content)
        raw("</")
        raw(name)
        raw(">")
    }

    /// `<name attributes>`, an element that has no content and no end tag.
    package mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        raw("<")
        raw(name)
        write(attributes)
        raw(">")
    }

    /// The attributes alone, for a tag whose beginning is written by hand.
    mutating func write(_ attributes: [Attribute]) {
        for attribute in attributes { write(attribute) }
    }

    private mutating func write(_ attribute: Attribute) {
        switch attribute.value {
        case .absent: return
        case .flag:
            raw(" ")
            raw(attribute.name)
        case .constant(let value):
            raw(" ")
            raw(attribute.name)
            raw("=\"")
            raw(value)
            raw("\"")
        case .text(let value):
            raw(" ")
            raw(attribute.name)
            raw("=\"")
            escape(value)
            raw("\"")
        }
    }

    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for index in source.indices where source[index] < 0x40 || source[index] == 0x7F {
                guard let replacement = Self.replacement(of: source[index]) else { continue }
                bytes.append(contentsOf: source[start..<index])
                raw(replacement)
                start = index + 1
            }
            bytes.append(contentsOf: source[start...])
        }
    }

    private static func replacement(of byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
