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

    /// True where `other` stands in this text letter by letter (Knuth, Morris and Pratt: the cost is the sum of both
    /// lengths). Nothing stands in nothing.
    package func contains(_ other: ComparableText) -> Bool {
        guard !other.isEmpty, count >= other.count else { return false }
        let fallback = other.fallbacks
        var matched = 0
        for scalar in scalars {
            while matched > 0, other.scalars[matched] != scalar { matched = fallback[matched - 1] }
            if other.scalars[matched] == scalar { matched += 1 }
            if matched == other.count { return true }
        }
        return false
    }

    /// For each place, how many letters before it are also the first letters of the text.
    private var fallbacks: [Int] {
        var fallbacks = [0]
        for index in scalars.indices.dropFirst() {
            var length = fallbacks[index - 1]
            while length > 0, scalars[length] != scalars[index] { length = fallbacks[length - 1] }
            fallbacks.append(scalars[length] == scalars[index] ? length + 1 : 0)
        }
        return fallbacks
    }
}
