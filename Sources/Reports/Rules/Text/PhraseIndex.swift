/// Many phrases looked for in one walk over a text. Candidates are chosen by their first letter, so a walk costs little
/// more than reading the text once.
struct PhraseIndex: Sendable {
    /// One phrase found.
    struct Match: Sendable, Hashable {
        /// Which phrase, as an index of the list the index was made from.
        let phrase: Int
        /// Where it starts in the squeezed text, in scalars.
        let offset: Int
    }

    private let phrases: [[Unicode.Scalar]]
    /// Phrases by the low seven bits of their first scalar: enough to tell Thai letters and Latin letters apart.
    private let byFirst: [[Int]]

    init(_ phrases: [Squeezed]) {
        self.phrases = phrases.map(\.scalars)
        var byFirst = [[Int]](repeating: [], count: 128)
        for (index, phrase) in phrases.enumerated() {
            guard let first = phrase.scalars.first else { continue }
            byFirst[Int(first.value & 0x7F)].append(index)
        }
        self.byFirst = byFirst
    }

    /// Every match, in the order of the text.
    func matches(in text: Squeezed) -> [Match] {
        var matches: [Match] = []
        text.scalars.withUnsafeBufferPointer { text in
            for offset in text.indices {
                for index in byFirst[Int(text[offset].value & 0x7F)] where stands(phrases[index], in: text, at: offset)
                {
                    matches.append(Match(phrase: index, offset: offset))
                }
            }
        }
        return matches
    }

    private func stands(
        _ phrase: [Unicode.Scalar], in text: UnsafeBufferPointer<Unicode.Scalar>, at offset: Int
    ) -> Bool {
        guard offset + phrase.count <= text.count else { return false }
        for index in phrase.indices where text[offset + index] != phrase[index] { return false }
        return true
    }
}
