/// Dice's share of common trigrams, each counted as often as it stands: twice the common ones over all.
enum TrigramShare {
    static func ratio(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Double {
        let left = trigrams(left)
        let right = trigrams(right)
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        var common = 0
        var first = 0
        var second = 0
        while first < left.count, second < right.count {
            if left[first] == right[second] {
                common += 1
                first += 1
                second += 1
            } else if left[first] < right[second] {
                first += 1
            } else {
                second += 1
            }
        }
        return Double(2 * common) / Double(left.count + right.count)
    }

    /// Three scalars of 21 bits each fill 63 bits, so that equal numbers are equal trigrams.
    private static func trigrams(_ scalars: [Unicode.Scalar]) -> [UInt64] {
        guard scalars.count >= 3 else { return [] }
        var window = UInt64(scalars[0].value) << 21 | UInt64(scalars[1].value)
        var all: [UInt64] = []
        all.reserveCapacity(scalars.count - 2)
        for scalar in scalars.dropFirst(2) {
            window = (window << 21 | UInt64(scalar.value)) & (1 << 63 - 1)
            all.append(window)
        }
        return all.sorted()
    }
}
