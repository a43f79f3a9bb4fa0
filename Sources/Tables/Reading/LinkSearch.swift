/// Finds Markdown links, `[label](address)`. What a search found is remembered until it lies behind, so that a text of
/// nothing but brackets is gone through once.
struct LinkSearch {
    private static let labelBytes = 500
    private static let addressBytes = 2_000

    private let bytes: [UInt8]
    private let end: Int
    /// Where the next "](" stands.
    private var middle = -1
    /// Where the next ")" or space stands.
    private var stop = -1

    init(_ bytes: [UInt8], end: Int) {
        self.bytes = bytes
        self.end = end
    }

    /// The link whose "[" stands here.
    mutating func link(from open: Int) -> (label: Range<Int>, url: Range<Int>)? {
        if middle < open {
            middle = open
            while middle < end, !isMiddle(middle) { middle += 1 }
        }
        guard middle < end, middle - open <= Self.labelBytes else { return nil }
        let start = middle + 2
        if stop < start {
            stop = start
            while stop < end, bytes[stop] != Self.close, bytes[stop] != Ascii.space { stop += 1 }
        }
        guard stop < end, bytes[stop] == Self.close, stop - start < Self.addressBytes else { return nil }
        return (open + 1..<middle, start..<stop)
    }

    private func isMiddle(_ index: Int) -> Bool {
        bytes[index] == Ascii.closeBracket && index + 1 < end && bytes[index + 1] == UInt8(ascii: "(")
    }

    private static let close = UInt8(ascii: ")")
}
