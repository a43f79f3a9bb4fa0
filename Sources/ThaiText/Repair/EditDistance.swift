/// The Levenshtein distance, 64 cells at a time in the bits of a word (G. Myers, "A fast bit-vector algorithm for
/// approximate string matching", 1999, with H. Hyyrö's blocks): 500 letters against 500 take microseconds.
enum EditDistance {
    static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard !left.isEmpty else { return right.count }
        guard !right.isEmpty else { return left.count }
        var columns = BitColumns(pattern: left)
        for scalar in right { columns.advance(over: scalar) }
        return columns.distance
    }
}

private struct BitColumns {
    private let blocks: Int
    /// For each letter of the pattern its number from 1; 0 stands for every letter that is not in it.
    private var letters: [Unicode.Scalar: Int] = [:]
    /// The bits of the places a letter stands at, `blocks` words for each number.
    private var places: [UInt64]
    private var up: [UInt64]
    private var down: [UInt64]
    private let lastBit: UInt64
    private(set) var distance: Int

    init(pattern: [Unicode.Scalar]) {
        blocks = (pattern.count + 63) / 64
        places = Array(repeating: 0, count: blocks)
        up = Array(repeating: .max, count: blocks)
        down = Array(repeating: 0, count: blocks)
        lastBit = 1 << UInt64((pattern.count - 1) % 64)
        distance = pattern.count
        for (index, scalar) in pattern.enumerated() {
            let letter = letters[scalar] ?? letters.count + 1
            if letters[scalar] == nil {
                letters[scalar] = letter
                places.append(contentsOf: repeatElement(0, count: blocks))
            }
            places[letter * blocks + index / 64] |= 1 << UInt64(index % 64)
        }
    }

    mutating func advance(over scalar: Unicode.Scalar) {
        let first = (letters[scalar] ?? 0) * blocks
        var carryUp: UInt64 = 1
        var carryDown: UInt64 = 0
        for block in 0..<blocks {
            let vertical = up[block]
            let match = places[first + block]
            let falling = down[block]
            let x = match | falling
            let matchIn = match | carryDown
            let d = (((matchIn & vertical) &+ vertical) ^ vertical) | matchIn
            var rise = falling | ~(d | vertical)
            var fall = vertical & d
            if block == blocks - 1 {
                if rise & lastBit != 0 { distance += 1 }
                if fall & lastBit != 0 { distance -= 1 }
            }
            let nextUp = rise >> 63
            let nextDown = fall >> 63
            rise = rise << 1 | carryUp
            fall = fall << 1 | carryDown
            carryUp = nextUp
            carryDown = nextDown
            up[block] = fall | ~(x | rise)
            down[block] = rise & x
        }
    }
}
