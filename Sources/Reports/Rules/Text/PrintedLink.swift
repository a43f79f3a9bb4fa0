import Kernel
import ThaiText

/// A web address as it stands in the text, with the words before it: they say what it is meant to prove.
struct PrintedLink: Sendable, Hashable {
    let url: String
    let place: Place
    /// The printed words between the address before (or the start of the piece) and this one.
    let context: String

    /// The address with Arabic digits, which is how it must be typed to work.
    var repaired: String { ThaiDigits.arabic(url) }

    /// The address made comparable: small letters, without scheme, "www." and closing slash.
    var key: String {
        var rest = withoutScheme
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        while rest.last == "/" { rest = rest.dropLast() }
        return String(rest)
    }

    /// "www.bongti.go.th" and "bongti.go.th" are one host.
    var host: String { Self.host(of: key[...]) }

    /// With "www." where it is printed.
    var printedHost: String { Self.host(of: withoutScheme) }

    /// Nothing but the host: the front page.
    var isFrontPage: Bool { key == host }

    private var withoutScheme: Substring {
        let address = repaired.lowercased()
        let scheme = ["https://", "http://"].first { address.hasPrefix($0) }
        return address.dropFirst(scheme?.count ?? 0)
    }

    private static func host(of address: Substring) -> String {
        String(address.prefix { $0 != "/" && $0 != "?" && $0 != ":" })
    }

    /// Every address of the pieces, in reading order.
    static func all(in pieces: [TextPiece]) -> [PrintedLink] {
        pieces.flatMap { all(in: $0) }
    }

    private static func all(in piece: TextPiece) -> [PrintedLink] {
        guard piece.mayHoldLink else { return [] }
        let scalars = Array(piece.text.unicodeScalars)
        var links: [PrintedLink] = []
        var contextStart = 0
        var index = 0
        while index < scalars.count {
            guard let end = addressEnd(in: scalars, from: index) else {
                index += 1
                continue
            }
            links.append(
                PrintedLink(
                    url: text(scalars[index..<end]), place: piece.place, context: text(scalars[contextStart..<index])))
            contextStart = end
            index = end
        }
        return links
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// Past the address that starts here, or nil.
    private static func addressEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard scalars[start] == "h" || scalars[start] == "w" || scalars[start] == "H" || scalars[start] == "W",
            start == 0 || !scalars[start - 1].isAddressLetter
        else { return nil }
        let head = text(scalars[start..<min(start + 8, scalars.count)]).lowercased()
        let prefix = ["https://", "http://", "www."].first { head.hasPrefix($0) }
        guard let prefix else { return nil }
        var end = start + prefix.count
        while end < scalars.count, scalars[end].isAddressScalar { end += 1 }
        while end > start, [".", ",", ";", ")"].contains(scalars[end - 1]) { end -= 1 }
        return end > start + prefix.count ? end : nil
    }
}

extension TextPiece {
    /// A cheap first look: most pieces hold no address.
    fileprivate var mayHoldLink: Bool {
        squeezed.contains("://") || squeezed.contains("www.")
    }
}

extension Unicode.Scalar {
    fileprivate var isAddressLetter: Bool {
        (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) || (0x30...0x39).contains(value)
    }

    /// Printable ASCII without quotation marks and brackets, and the Thai digits a misreading puts there.
    fileprivate var isAddressScalar: Bool {
        switch value {
        case 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B...0x7D: false
        case 0x21...0x7E, 0x0E50...0x0E59: true
        default: false
        }
    }
}
