import Kernel
import Tables
import ThaiText

/// Web addresses of a cell: those of its markup, and those that merely stand in its text. Thai digits inside an address
/// are kept as printed, the checks speak of them.
enum LinkReader {
    /// An address in running text and where it stands, in scalars.
    struct Mention {
        var url: String
        var offset: Int
    }

    static func plain(in text: String) -> [Mention] {
        guard text.utf8.count > 6 else { return [] }
        let scalars = Array(text.unicodeScalars)
        var found: [Mention] = []
        var index = 0
        while index < scalars.count {
            guard isStart(scalars, index) else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, isAddress(scalars[end]) { end += 1 }
            while end > index, ".,;:)'!”".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[index..<end])
            if end - index > 8 { found.append(Mention(url: String(view), offset: index)) }
            index = max(end, index + 1)
        }
        return found
    }

    /// The links of a text whose markup gave these; an address that is the label of one of them is that one.
    static func links(in text: String, markup: [CellLink], place: Place) -> [ReportedLink] {
        let marked = markup.map { link in
            ReportedLink(
                url: link.url, label: link.label == link.url || link.label.isEmpty ? nil : link.label, place: place)
        }
        let known = Set(markup.flatMap { [$0.url, $0.label] })
        return marked
            + plain(in: text).filter { !known.contains($0.url) }.map { ReportedLink(url: $0.url, place: place) }
    }

    private static func isStart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard scalars[index] == "h" || scalars[index] == "w" || scalars[index] == "H" || scalars[index] == "W" else {
            return false
        }
        if index > 0, isAddress(scalars[index - 1]), scalars[index - 1] != "(" { return false }
        return openings.contains { opening in
            index + opening.count <= scalars.count
                && zip(scalars[index...], opening).allSatisfy { $0.properties.lowercaseMapping == String($1) }
        }
    }

    private static let openings = ["http://", "https://", "www."].map { Array($0.unicodeScalars) }

    private static func isAddress(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) && scalar != "<" && scalar != ">" && scalar != "\""
            || (0x0E50...0x0E59).contains(scalar.value)
    }
}
