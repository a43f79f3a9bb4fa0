/// Grows the plain text of a cell or paragraph out of marked-up pieces: spaces folded to one, breaks to "\n", bold and
/// links remembered, list items given the number a browser would show.
struct TextBuilder {
    private var out: [UInt8] = []
    private var wantsSpace = false
    private var boldDepth = 0
    private var hasPlain = false
    private var hasBold = false
    private var links: [CellLink] = []
    private var openLink: (url: String, start: Int)?
    private var lists: [(isOrdered: Bool, count: Int)] = []
    private var marker: String?

    /// What one newline in the source means: a space (HTML) or a line end (a cell typed over several lines).
    let newlineBreaks: Bool

    init(newlineBreaks: Bool) {
        self.newlineBreaks = newlineBreaks
    }

    var isEmpty: Bool { out.isEmpty }

    mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if newlineBreaks, byte == Ascii.newline || byte == Ascii.carriageReturn {
                lineBreak()
            } else if Ascii.isSpace(byte) {
                wantsSpace = true
            } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
                wantsSpace = true
                index += 1
            } else if byte == Ascii.ampersand,
                let (scalar, length) = Entities.reference(bytes, at: index, end: range.upperBound)
            {
                appendScalar(scalar)
                index += length - 1
            } else {
                if let text = marker { placeMarker(text, before: bytes[index..<range.upperBound]) }
                appendByte(byte)
            }
            index += 1
        }
    }

    /// "1.", "(๑)" and "-" are typed by hand; only an item without a sign gets the one the list gives it.
    private mutating func placeMarker(_ text: String, before content: ArraySlice<UInt8>) {
        marker = nil
        let first = content[content.startIndex]
        let isSign = first < 0x80 ? !Ascii.isLetter(first) : first == 0xE2
        let isThaiDigit = content.starts(with: [0xE0, 0xB9]) && (0x90...0x99).contains(content.dropFirst(2).first ?? 0)
        guard !isSign, !isThaiDigit else { return }
        for byte in text.utf8 { appendByte(byte) }
    }

    private mutating func appendScalar(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace {
            wantsSpace = true
            return
        }
        guard !SignFolding.isDropped(scalar) else { return }
        for byte in String(Character(scalar)).utf8 { appendByte(byte) }
    }

    private mutating func appendByte(_ byte: UInt8) {
        if wantsSpace, let last = out.last, last != Ascii.newline { out.append(Ascii.space) }
        wantsSpace = false
        if boldDepth > 0 { hasBold = true } else { hasPlain = true }
        out.append(byte)
    }

    mutating func lineBreak() {
        wantsSpace = false
        if let last = out.last, last != Ascii.newline { out.append(Ascii.newline) }
    }

    mutating func bold(_ isOpening: Bool) {
        boldDepth = max(0, boldDepth + (isOpening ? 1 : -1))
    }

    mutating func toggleBold() {
        boldDepth = boldDepth > 0 ? 0 : 1
    }

    mutating func openLink(to url: String) {
        openLink = (url, out.count)
    }

    mutating func closeLink() {
        guard let (url, start) = openLink else { return }
        openLink = nil
        let label = String(decoding: out[min(start, out.count)...].drop(while: Ascii.isSpace), as: UTF8.self)
        if !url.isEmpty { links.append(CellLink(url: url, label: label)) }
    }

    mutating func list(isOrdered: Bool, isOpening: Bool) {
        lineBreak()
        marker = nil
        if !isOpening {
            if !lists.isEmpty { lists.removeLast() }
        } else if lists.count < ReadLimits.listDepth {
            lists.append((isOrdered, 0))
        }
    }

    mutating func listItem() {
        lineBreak()
        guard let last = lists.indices.last else { return }
        lists[last].count += 1
        let (isOrdered, count) = lists[last]
        let isNested = lists.dropLast().contains(where: \.isOrdered)
        marker = isOrdered ? (isNested ? "(\(count)) " : "\(count). ") : "- "
    }

    /// The text so far as a cell; the builder is empty afterwards.
    mutating func takeCell(isHeader: Bool = false) -> Cell {
        closeLink()
        while let last = out.last, Ascii.isSpace(last) { out.removeLast() }
        let cell = Cell(
            String(decoding: out, as: UTF8.self), links: links,
            isBold: isHeader || (hasBold && !hasPlain && !out.isEmpty))
        self = TextBuilder(newlineBreaks: newlineBreaks)
        return cell
    }
}
