/// "9.3", "๑๐.๑": the number of a sub-indicator.
enum SubIndicatorCode {
    static func read(_ folded: FoldedText, at index: Int) -> (code: String, end: Int)? {
        guard let (major, dot) = folded.integer(at: index), (9...10).contains(major), dot < folded.count,
            folded.scalars[dot] == ".", let minor = folded.digit(at: dot + 1), (1...9).contains(minor)
        else { return nil }
        let end = dot + 2
        // "9.33" is a score.
        if folded.digit(at: end) != nil, !folded.hasGap(before: end) { return nil }
        return ("\(major).\(minor)", end)
    }
}
