/// The runs of four letters of a text, sorted: what share of one text stands in another, whatever stands around it.
struct Shingles: Sendable {
    private let runs: [UInt64]

    /// Texts longer than this are compared by their beginning.
    private static let limit = 4000

    init(_ text: Squeezed) {
        let scalars = text.scalars.prefix(Self.limit)
        var window: UInt64 = 0
        var runs: [UInt64] = []
        runs.reserveCapacity(scalars.count)
        for (index, scalar) in scalars.enumerated() {
            window = window << 16 | UInt64(truncatingIfNeeded: scalar.value & 0xFFFF)
            if index >= 3 { runs.append(window) }
        }
        runs.sort()
        self.runs = runs
    }

    var isEmpty: Bool { runs.isEmpty }

    /// Whether a text of this many letters can be a copy at all: between half and twice as long.
    func mayEqual(length: Int) -> Bool {
        (runs.count / 2...runs.count * 2 + 8).contains(min(length, Self.limit))
    }

    /// 0 (nothing) to 1 (every run of four letters of this text stands in the other).
    func share(in other: Shingles) -> Double {
        guard !runs.isEmpty else { return 0 }
        var found = 0
        var position = 0
        for run in runs {
            while position < other.runs.count, other.runs[position] < run { position += 1 }
            if position < other.runs.count, other.runs[position] == run { found += 1 }
        }
        return Double(found) / Double(runs.count)
    }
}
