package import ThaiText

/// Which disclosure items of one year live on in another, as far as their titles show it. One item may become two and
/// two may become one; what no title shows stays unmatched.
package struct Crosswalk: Sendable {
    package let from: FiscalYear
    package let to: FiscalYear
    package let pairs: [Pair]
    package let unmatchedFrom: [ItemCode]
    package let unmatchedTo: [ItemCode]

    package struct Pair: Sendable, Hashable {
        package let from: ItemCode
        package let to: ItemCode
        package let ground: Ground
    }

    /// Why two items are called the same, the surest first.
    package enum Ground: String, Sendable {
        /// The titles are the same but for spaces, dashes and letter case, and both are verified.
        case sameTitle
        /// The same, but one of the titles is itself unverified.
        case sameUnverifiedTitle
        /// One catalogue lists the other's title as an alias: a comparison of titles by an editor, never verified.
        case alias
    }

    /// Nil where one of the years has no catalogue.
    package static func items(from: FiscalYear, to: FiscalYear, in catalogues: CatalogueSet) -> Crosswalk? {
        guard let old = catalogues.catalogue(for: from), let new = catalogues.catalogue(for: to) else { return nil }
        return Crosswalk(from: old, to: new)
    }

    package init(from old: Catalogue, to new: Catalogue) {
        let names = new.items.map { (item: $0, title: Self.folded($0.title), aliases: $0.aliases.map(Self.folded)) }
        var pairs: [Pair] = []
        for item in old.items {
            let (title, aliases) = (Self.folded(item.title), item.aliases.map(Self.folded))
            let same = names.filter { $0.title == title }
            // An alias says nothing more where the title itself lives on.
            let others = same.isEmpty ? names.filter { $0.aliases.contains(title) || aliases.contains($0.title) } : []
            pairs += same.map { other in
                let verified = item.standing.verified && other.item.standing.verified
                return Pair(from: item.code, to: other.item.code, ground: verified ? .sameTitle : .sameUnverifiedTitle)
            }
            pairs += others.map { Pair(from: item.code, to: $0.item.code, ground: .alias) }
        }
        self.from = old.year
        self.to = new.year
        self.pairs = pairs
        unmatchedFrom = old.items.map(\.code).filter { code in !pairs.contains { $0.from == code } }
        unmatchedTo = new.items.map(\.code).filter { code in !pairs.contains { $0.to == code } }
    }

    package func targets(of code: ItemCode) -> [Pair] { pairs.filter { $0.from == code } }

    /// Without what printing varies: spaces, every dash, upper case, and the two spellings of ำ.
    static func folded(_ title: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in title.unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\u{200B}", "-", "\u{2010}"..."\u{2015}": continue
            case "A"..."Z": folded.append(Unicode.Scalar(UInt8(scalar.value) + 32))
            case "\u{0E32}" where folded.last == "\u{0E4D}":
                folded.removeLast()
                folded.append("\u{0E33}")
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }
}
