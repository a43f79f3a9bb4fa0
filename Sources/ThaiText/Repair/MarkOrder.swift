/// Puts the marks above and below a Thai consonant in the one order Thai is stored in (vowel, tone, other), drops
/// repeated ones, joins the two halves of ำ and of แ. What comes out goes through unchanged.
struct MarkOrder {
    private static let order: [Unicode.Scalar] = [
        "\u{0E31}", "\u{0E34}", "\u{0E35}", "\u{0E36}", "\u{0E37}", "\u{0E38}", "\u{0E39}", "\u{0E3A}", "\u{0E47}",
        "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}", "\u{0E4D}", "\u{0E4E}",
    ]
    private static let nikhahit: UInt16 = 1 << 14

    private var output: [Unicode.Scalar] = []
    /// Marks seen since the last letter, as a set: order and repetition are forgotten at once.
    private var marks: UInt16 = 0
    /// A ำ that waits, because a tone mark typed after it belongs before it.
    private var holdsAm = false

    static func normalized(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        var order = MarkOrder()
        for scalar in scalars { order.take(scalar) }
        order.flush()
        return order.output
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if scalar.isThaiMark {
            marks |= Self.bit(of: scalar)
        } else if scalar.value == 0x0E33 || scalar.value == 0x0E32 && marks & Self.nikhahit != 0 && !holdsAm {
            holdsAm = true
        } else {
            flush()
            emit(scalar)
        }
    }

    private mutating func flush() {
        if holdsAm { marks &= ~Self.nikhahit }
        if marks != 0 {
            for (index, mark) in Self.order.enumerated() where marks & 1 << UInt16(index) != 0 { output.append(mark) }
            marks = 0
        }
        if holdsAm { output.append("\u{0E33}") }
        holdsAm = false
    }

    private mutating func emit(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0E40 where output.last == scalar:
            output.removeLast()
            if output.last?.value != 0x0E41 { output.append("\u{0E41}") }
        case 0x0E30, 0x0E32, 0x0E41...0x0E45:
            if output.last != scalar { output.append(scalar) }
        default:
            output.append(scalar)
        }
    }

    private static func bit(of mark: Unicode.Scalar) -> UInt16 {
        switch mark.value {
        case 0x0E31: 1
        case 0x0E34...0x0E3A: 1 << UInt16(mark.value - 0x0E34 + 1)
        default: 1 << UInt16(mark.value - 0x0E47 + 8)
        }
    }
}
