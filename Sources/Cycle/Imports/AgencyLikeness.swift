import ThaiText

/// Whether a report's agency is ours: reports shorten the kind ("อบต."), spell with spaces, and suffer from OCR.
enum AgencyLikeness {
    /// Likeness of the names without their kind, from which two names are taken for one: one wrong letter in eight.
    private static let threshold = 0.85

    static func resembles(_ reported: String, _ ours: String) -> Bool {
        let (left, right) = (ProperName(reported), ProperName(ours))
        if let one = left.kind, let other = right.kind, one != other { return false }
        return Similarity.ratio(left.name, right.name) >= threshold
    }

    /// A name in two parts: "อบต." and "องค์การบริหารส่วนตำบล" are one kind, what follows is the name.
    private struct ProperName {
        var kind: Int?
        var name: String

        init(_ text: String) {
            let squeezed = SearchKey.fold(text).split(separator: " ").joined()
            for (kind, words) in Self.kinds.enumerated() {
                for word in words where squeezed.unicodeScalars.starts(with: word.unicodeScalars) {
                    self.kind = kind
                    name = String(squeezed.unicodeScalars.dropFirst(word.unicodeScalars.count))
                    return
                }
            }
            name = squeezed
        }

        private static let kinds = [
            ["องค์การบริหารส่วนตำบล", "อบต."].map(SearchKey.fold),
            ["องค์การบริหารส่วนจังหวัด", "อบจ."].map(SearchKey.fold),
            ["เทศบาลตำบล", "ทต."].map(SearchKey.fold),
            ["เทศบาลเมือง", "ทม."].map(SearchKey.fold),
            ["เทศบาลนคร", "ทน."].map(SearchKey.fold),
        ]
    }
}
