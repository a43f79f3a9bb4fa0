/// Reads lists as officers type them: "1. … 2. …" run together in one cell, each on its line, "(1) … (2) …" under
/// "1.", letters ก. ข. ค., numbers glued to the word before, both sets of digits.
///
/// A number begins an item when it stands at the start of a line, when it goes on from the number before, or when it
/// is a 1 that a 2 follows later. Decimals, dates, references ("ข้อ 1.2") and addresses are no items. Text without
/// numbers is one item whose number is nil; blank text is no item. A bullet, Markdown sign or "(ต่อ)" before the number
/// of a line belongs to no item. One pass; the cost grows with the length alone.
package enum NumberedList {
    package static func read(_ text: String) -> [NumberedItem] {
        let scan = ScalarScan(text)
        var sequence = ListSequence(candidates: ListLabelScanner.labels(in: scan))
        return items(of: sequence.accepted(), in: scan)
    }

    private static func items(of entries: [ListEntry], in scan: ScalarScan) -> [NumberedItem] {
        var waiting: [[NumberedItem]] = [[]]
        for (position, entry) in entries.enumerated().reversed() {
            while waiting.count < entry.depth + 2 { waiting.append([]) }
            let next = position + 1 < entries.count ? entries[position + 1].label.lead : scan.count
            let label = entry.label
            let item = NumberedItem(
                number: label.number, label: scan.text(label.start..<label.end),
                text: scan.text(scan.trimmed(label.end..<next)), items: waiting[entry.depth + 1].reversed(),
                offset: label.start, isGlued: !label.startsLine, isTouching: label.touches)
            for depth in entry.depth + 1..<waiting.count { waiting[depth] = [] }
            waiting[entry.depth].append(item)
        }
        let lead = scan.trimmed(0..<(entries.first?.label.lead ?? scan.count))
        let items = waiting[0].reversed()
        return lead.isEmpty ? Array(items) : [NumberedItem(text: scan.text(lead), offset: lead.lowerBound)] + items
    }
}

extension ScalarScan {
    /// The range without the spaces at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return start..<end
    }
}
