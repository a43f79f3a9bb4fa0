/// Decides which labels begin an item, by how their numbers follow each other.
struct ListSequence {
    private struct Level {
        let style: ListStyle
        let first: Int
        var last: Int
    }

    private struct Key: Hashable {
        let style: ListStyle
        let number: Int
    }

    private let candidates: [ListLabel]
    /// Where each number of each style stands last: tells whether a 2 follows a 1.
    private let lastSeen: [Key: Int]
    private var levels: [Level] = []

    init(candidates: [ListLabel]) {
        self.candidates = candidates
        var lastSeen: [Key: Int] = [:]
        for label in candidates { lastSeen[Key(style: label.style, number: label.number)] = label.start }
        self.lastSeen = lastSeen
    }

    mutating func accepted() -> [ListEntry] {
        var entries: [ListEntry] = []
        for label in candidates {
            guard let depth = depth(of: label) else { continue }
            entries.append(ListEntry(label: label, depth: depth))
        }
        return entries
    }

    /// The depth the label's item lies at, or nil when it begins no item; the open lists are changed with it.
    private mutating func depth(of label: ListLabel) -> Int? {
        if let open = levels.lastIndex(where: { $0.style == label.style }) {
            guard goesOn(label, from: levels[open].last) else { return nil }
            return enter(open, label.number)
        }
        let mixed = levels.lastIndex { label.style.isMixed(with: $0.style) && label.number == $0.last + 1 }
        if let mixed { return enter(mixed, label.number) }
        guard opens(label) else { return nil }
        makeRoom(for: label)
        levels.append(Level(style: label.style, first: label.number, last: label.number))
        return levels.count - 1
    }

    private mutating func enter(_ level: Int, _ number: Int) -> Int {
        levels.removeSubrange((level + 1)...)
        levels[level].last = number
        return level
    }

    private func goesOn(_ label: ListLabel, from last: Int) -> Bool {
        if label.number == last + 1 { return true }
        if label.startsLine { return label.number <= last + 9 }
        if label.number == 1 { return !label.touches && isFollowed(label, by: 2) }
        // One number was lost: 2. … 4. …
        return label.number == last + 2 && !label.touches && !isFollowed(label, by: last + 1)
    }

    private func opens(_ label: ListLabel) -> Bool {
        switch label.style {
        case .bare:
            return false
        case .decimal(let parent):
            if let dot = levels.last(where: { $0.style == .dot }), dot.last != parent { return false }
            return (label.startsLine || label.number == 1) && isFollowed(label, by: label.number + 1)
        case .letterDot where label.number != 1:
            return false
        default:
            return label.startsLine || label.number == 1 && isFollowed(label, by: 2) || isSurfacing(label)
        }
    }

    /// "(9) … 5. …": a text that begins in the middle of a sub-list comes back to the list above it.
    private func isSurfacing(_ label: ListLabel) -> Bool {
        guard label.style == .dot, !label.touches, (2...20).contains(label.number), let outer = levels.first else {
            return false
        }
        return outer.style.rank > label.style.rank && outer.first > 1
    }

    /// Closes the lists a new one cannot lie in. "1." never lies under "(1)"; a list that begins in its middle, on a
    /// page that continues another, closes all that are not outside it.
    private mutating func makeRoom(for label: ListLabel) {
        if case .decimal = label.style {
            levels.removeAll { if case .decimal = $0.style { true } else { false } }
        }
        let limit = label.number == 1 ? (label.style == .dot ? 3 : Int.max) : label.style.rank
        while let top = levels.last, top.style.rank >= limit { levels.removeLast() }
    }

    private func isFollowed(_ label: ListLabel, by number: Int) -> Bool {
        (lastSeen[Key(style: label.style, number: number)] ?? -1) > label.start
    }
}
