import Kernel

/// A list of slips, looked for together.
struct SlipList: Sendable {
    /// A slip with how often it stands and where; one place for each piece of text.
    struct Use: Sendable {
        let slip: KnownSlip
        var count = 0
        var places: [Place] = []
    }

    private let slips: [KnownSlip]
    private let index: PhraseIndex

    init(_ slips: [KnownSlip]) {
        self.slips = slips
        index = PhraseIndex(slips.map(\.wrong))
    }

    /// Every slip that stands in the pieces, in the order of the text.
    func uses(in pieces: [TextPiece]) -> [Use] {
        var order: [Int] = []
        var uses: [Int: Use] = [:]
        for piece in pieces {
            var here: Set<Int> = []
            for match in index.matches(in: piece.squeezed) where isSlip(match, in: piece.squeezed) {
                if uses[match.phrase] == nil { order.append(match.phrase) }
                uses[match.phrase, default: Use(slip: slips[match.phrase])].count += 1
                guard here.insert(match.phrase).inserted else { continue }
                uses[match.phrase]?.places.append(piece.place(ofSqueezed: match.offset))
            }
        }
        return order.compactMap { uses[$0] }
    }

    private func isSlip(_ match: PhraseIndex.Match, in text: Squeezed) -> Bool {
        let slip = slips[match.phrase]
        let end = match.offset + slip.wrong.count
        if slip.unlessBefore.contains(where: { text.stands($0, at: end) }) { return false }
        return slip.near.isEmpty || slip.near.contains { text.contains($0, around: match.offset) }
    }
}

extension Squeezed {
    /// True where the phrase stands within 200 letters of the offset: further away it is another matter.
    fileprivate func contains(_ phrase: Squeezed, around offset: Int) -> Bool {
        (max(0, offset - 200)..<min(count, offset + 200)).contains { stands(phrase, at: $0) }
    }
}
