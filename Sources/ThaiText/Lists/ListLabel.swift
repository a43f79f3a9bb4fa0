/// How a list writes its numbers.
enum ListStyle: Hashable {
    /// "1."
    case dot
    /// "1.2", with the number of the item it stands under.
    case decimal(parent: Int)
    /// "1)"
    case parenthesis
    /// "(1)"
    case brackets
    /// "ก."
    case letterDot
    /// "ก)"
    case letterParenthesis
    /// "(ก)"
    case letterBrackets
    /// A bare "2" at the start of a line, glued to a Thai word; OCR lost its point.
    case bare

    /// Outer lists first: which list a number belongs above when the text begins in the middle of one.
    var rank: Int {
        switch self {
        case .dot, .bare: 0
        case .decimal: 1
        case .letterDot: 2
        case .parenthesis, .letterParenthesis: 3
        case .brackets, .letterBrackets: 4
        }
    }

    /// Styles one list may mix, because OCR or the typist lost a bracket or a point: "(3) … 4) …", "1. … 2…".
    func isMixed(with other: ListStyle) -> Bool {
        switch (self, other) {
        case (.parenthesis, .brackets), (.brackets, .parenthesis): true
        case (.letterParenthesis, .letterBrackets), (.letterBrackets, .letterParenthesis): true
        case (.bare, .dot), (.bare, .parenthesis), (.bare, .brackets): true
        default: false
        }
    }
}

/// What looks like the number of an item and where it stands.
struct ListLabel {
    let number: Int
    let style: ListStyle
    let start: Int
    let end: Int
    /// Where the words of the item before end: the bullet or "(ต่อ)" that leads a line belongs to no item.
    let lead: Int
    let startsLine: Bool
    let touches: Bool
}

/// A label that was found to begin an item, and how deep its list lies.
struct ListEntry {
    let label: ListLabel
    let depth: Int
}
