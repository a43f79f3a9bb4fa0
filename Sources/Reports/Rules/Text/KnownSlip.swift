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

    init(_ printed: String, _ right: String, near: [Squeezed] = [], unlessBefore: [Squeezed] = []) {
        self.printed = printed
        wrong = Squeezed(printed)
        self.right = right
        self.near = near
        self.unlessBefore = unlessBefore
    }
}

/// A list of slips, looked for together.
struct SlipList: Sendable {
    private let slips: [KnownSlip]
    private let index: PhraseIndex

    init(_ slips: [KnownSlip]) {
        self.slips = slips
        index = PhraseIndex(slips.map(\.wrong))
    }

    /// Every slip that stands in the pieces, each once with all its places, in the order of the text.
    func found(in pieces: [TextPiece]) -> [(slip: KnownSlip, places: [Place])] {
        var order: [Int] = []
        var places: [Int: [Place]] = [:]
        for piece in pieces {
            for match in index.matches(in: piece.squeezed) where isSlip(match, in: piece.squeezed) {
                if places[match.phrase] == nil { order.append(match.phrase) }
                places[match.phrase, default: []].append(piece.place(ofSqueezed: match.offset))
            }
        }
        return order.map { (slips[$0], places[$0] ?? []) }
    }

    private func isSlip(_ match: PhraseIndex.Match, in text: Squeezed) -> Bool {
        let slip = slips[match.phrase]
        let end = match.offset + slip.wrong.count
        if slip.unlessBefore.contains(where: { text.stands($0, at: end) }) { return false }
        return slip.near.isEmpty || slip.near.contains(where: text.contains)
    }
}

extension Squeezed {
    /// True where the phrase stands exactly here.
    func stands(_ phrase: Squeezed, at offset: Int) -> Bool {
        guard offset >= 0, offset + phrase.count <= count else { return false }
        return scalars[offset..<offset + phrase.count].elementsEqual(phrase.scalars)
    }
}
