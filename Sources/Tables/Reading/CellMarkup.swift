/// The text of one cell or paragraph as it stands between tabs, pipes or commas: HTML tags, entities and (where the
/// text is Markdown) `**bold**` and `[label](address)`.
enum CellMarkup {
    static func cell(_ bytes: [UInt8], _ range: Range<Int>, isMarkdown: Bool) -> Cell {
        let inner = Ascii.trimmed(bytes, range)
        if inner.isEmpty { return Cell("") }
        guard needsWork(bytes, inner) else { return Cell(String(decoding: bytes[inner], as: UTF8.self)) }
        var builder = TextBuilder(newlineBreaks: true)
        var tokens = MarkupTokens(bytes, inner)
        while let token = tokens.next() {
            switch token {
            case .text(let text):
                if isMarkdown { appendMarkdown(bytes, text, to: &builder) } else { builder.append(bytes, text) }
            case .tag(let tag):
                apply(tag, tokens, to: &builder)
            }
        }
        return builder.takeCell()
    }

    private static func needsWork(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes[range] {
            switch byte {
            case Ascii.less, Ascii.ampersand, Ascii.star, Ascii.openBracket, Ascii.backslash, 9...13, 0xC2: return true
            case Ascii.space where previous == Ascii.space: return true
            default: previous = byte
            }
        }
        return false
    }

    /// What a tag inside running text does; one that means nothing here vanishes.
    static func apply(_ tag: MarkupTokens.Tag, _ tokens: MarkupTokens, to builder: inout TextBuilder) {
        switch tag.name {
        case "br", "p", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "dt", "dd":
            builder.lineBreak()
        case "b", "strong":
            builder.bold(!tag.isClosing)
        case "ol", "ul":
            builder.list(isOrdered: tag.name == "ol", isOpening: !tag.isClosing)
        case "li":
            if tag.isClosing { builder.lineBreak() } else { builder.listItem() }
        case "td", "th":
            builder.append([Ascii.space], 0..<1)
        case "a":
            if tag.isClosing {
                builder.closeLink()
            } else if let url = tokens.attribute("href", of: tag) {
                builder.openLink(to: url)
            }
        default: break
        }
    }

    private static func appendMarkdown(_ bytes: [UInt8], _ range: Range<Int>, to builder: inout TextBuilder) {
        var start = range.lowerBound
        var index = start
        var search = LinkSearch(bytes, end: range.upperBound)
        while index < range.upperBound {
            let byte = bytes[index]
            let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
            if byte == Ascii.star, next == Ascii.star {
                builder.append(bytes, start..<index)
                builder.toggleBold()
                index += 2
                start = index
            } else if byte == Ascii.backslash, isEscapable(next) {
                builder.append(bytes, start..<index)
                builder.append(bytes, index + 1..<index + 2)
                index += 2
                start = index
            } else if byte == Ascii.openBracket,
                let link = search.link(from: index)
            {
                builder.append(bytes, start..<index)
                builder.openLink(to: String(decoding: bytes[link.url], as: UTF8.self))
                builder.append(bytes, link.label)
                builder.closeLink()
                index = link.url.upperBound + 1
                start = index
            } else {
                index += 1
            }
        }
        builder.append(bytes, start..<range.upperBound)
    }

    private static func isEscapable(_ byte: UInt8) -> Bool {
        byte == Ascii.pipe || byte == Ascii.star || byte == Ascii.openBracket || byte == Ascii.hash
            || byte == Ascii.backslash || byte == UInt8(ascii: "_") || byte == Ascii.closeBracket
    }
}
