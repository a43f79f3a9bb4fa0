/// The code of a disclosure item, o1 to o99. Which item it names depends on the fiscal year.
package struct ItemCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let number: Int

    /// Nil outside 1 to 99.
    package init?(_ number: Int) {
        guard (1...99).contains(number) else { return nil }
        self.number = number
    }

    /// Lower case with Arabic digits: "o8".
    package var description: String { "o\(number)" }

    package static func < (left: ItemCode, right: ItemCode) -> Bool { left.number < right.number }
}
