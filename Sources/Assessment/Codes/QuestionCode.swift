/// The code of a question of the internal or the external survey: i1, e9. What it asks depends on the fiscal year.
package struct QuestionCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// IIT or EIT.
    package let instrument: Instrument
    package let number: Int

    /// Nil outside 1 to 99, and for OIT, which has items, not questions.
    package init?(_ instrument: Instrument, _ number: Int) {
        guard instrument != .oit, (1...99).contains(number) else { return nil }
        self.instrument = instrument
        self.number = number
    }

    /// Lower case with Arabic digits: "i14".
    package var description: String { "\(instrument.letter)\(number)" }

    package static func < (left: QuestionCode, right: QuestionCode) -> Bool {
        left.instrument == right.instrument
            ? left.number < right.number : left.instrument.rank < right.instrument.rank
    }
}
