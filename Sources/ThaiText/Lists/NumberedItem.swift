/// One item of a list as an officer typed it.
package struct NumberedItem: Sendable, Equatable {
    /// The number as printed, skips and repeats kept; ก is 1, ข is 2. Nil for text without a number.
    package var number: Int?
    /// As printed: "1.", "๑)", "(1)", "ก."; "" for text without a number.
    package var label: String
    /// Without the label and without the sub-items, spaces at both ends trimmed, line ends inside kept.
    package var text: String
    package var items: [NumberedItem]
    /// Where the label (or, without one, the text) begins: in Unicode scalars from the start of the text read.
    package var offset: Int
    /// True where the item begins in the middle of a line, behind the words of the item before.
    package var isGlued: Bool
    /// True where not even a space stands before the label: "หน่วยงาน3. จัดทำ".
    package var isTouching: Bool

    package init(
        number: Int? = nil, label: String = "", text: String, items: [NumberedItem] = [], offset: Int = 0,
        isGlued: Bool = false, isTouching: Bool = false
    ) {
        self.number = number
        self.label = label
        self.text = text
        self.items = items
        self.offset = offset
        self.isGlued = isGlued
        self.isTouching = isTouching
    }

    /// The item and everything under it, in reading order.
    package var flattened: [NumberedItem] {
        [self] + items.flatMap(\.flattened)
    }
}
