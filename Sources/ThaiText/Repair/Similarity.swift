/// How alike two texts are, spaces, punctuation, digit sets and brackets set aside.
package enum Similarity {
    /// Longer texts are compared by their trigrams: the exact distance of two texts of 100,000 letters takes seconds.
    static let exactLimit = 4_096

    /// 1 for texts that are the same in their comparable form, 0 for texts that share nothing.
    ///
    /// Up to 4,096 letters it is 1 − d ÷ n: d the least number of letters to change, add or drop (Levenshtein), n the
    /// length of the longer text. Above, it is the share of common trigrams (Dice). Two empty texts are the same.
    package static func ratio(_ left: String, _ right: String) -> Double {
        ratio(ComparableText(left), ComparableText(right))
    }

    /// The same for texts prepared once and compared often.
    package static func ratio(_ left: ComparableText, _ right: ComparableText) -> Double {
        if left.scalars == right.scalars { return 1 }
        let longer = max(left.scalars.count, right.scalars.count)
        guard !left.scalars.isEmpty, !right.scalars.isEmpty else { return 0 }
        guard longer <= exactLimit else { return TrigramShare.ratio(left.scalars, right.scalars) }
        let distance = EditDistance.between(left.scalars, right.scalars)
        return 1 - Double(distance) / Double(longer)
    }
}

/// A text in the form `ThaiRepair.comparable` gives, kept for many comparisons.
package struct ComparableText: Hashable, Sendable {
    let scalars: [Unicode.Scalar]

    package init(_ text: String) {
        scalars = ThaiRepair.comparableScalars(text)
    }

    package var isEmpty: Bool { scalars.isEmpty }
    package var count: Int { scalars.count }

    /// True where `other` stands in this text letter by letter; both need letters.
    package func contains(_ other: ComparableText) -> Bool {
        guard let first = other.scalars.first, count >= other.count else { return false }
        return (0...count - other.count).contains { start in
            scalars[start] == first && scalars[start..<start + other.count].elementsEqual(other.scalars)
        }
    }
}
