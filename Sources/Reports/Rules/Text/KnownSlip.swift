import Kernel

/// A misreading or misspelling that reports are known to carry, with the right form.
struct KnownSlip: Sendable {
    let wrong: Squeezed
    /// The wrong form as it is usually printed.
    let printed: String
    /// As a person would write it.
    let right: String
    /// One of these must stand in the same piece of text; empty: always a slip.
    let near: [Squeezed]
    /// What must not follow the wrong form: there it is a right word.
    let unlessBefore: [Squeezed]
    /// Why the right form is right; nil where the rule's own words say it.
    let why: Bilingual?

    init(
        _ printed: String, _ right: String, near: [Squeezed] = [], unlessBefore: [Squeezed] = [],
        why: Bilingual? = nil
    ) {
        self.why = why
        self.printed = printed
        wrong = Squeezed(printed)
        self.right = right
        self.near = near
        self.unlessBefore = unlessBefore
    }
}

extension Squeezed {
    /// True where the phrase stands exactly here.
    func stands(_ phrase: Squeezed, at offset: Int) -> Bool {
        guard offset >= 0, offset + phrase.count <= count else { return false }
        return scalars[offset..<offset + phrase.count].elementsEqual(phrase.scalars)
    }
}
