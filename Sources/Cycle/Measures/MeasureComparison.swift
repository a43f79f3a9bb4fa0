/// A measure told twice, part by part. What the kept one lacks the other may fill in (a plan gets its results); what
/// both give and give differently is a conflict.
struct MeasureComparison {
    struct Difference: Hashable {
        let part: MeasurePart
        /// What each says, one thing a line.
        let kept: String
        let other: String
    }

    let filled: [MeasurePart]
    let differing: [Difference]

    init(kept: Measure, other: Measure) {
        var filled: [MeasurePart] = []
        var differing: [Difference] = []
        for part in MeasurePart.allCases {
            guard let theirs = part.words(in: other) else { continue }
            guard let mine = part.words(in: kept) else {
                filled.append(part)
                continue
            }
            if theirs != mine { differing.append(Difference(part: part, kept: mine, other: theirs)) }
        }
        self.filled = filled
        self.differing = differing
    }
}
