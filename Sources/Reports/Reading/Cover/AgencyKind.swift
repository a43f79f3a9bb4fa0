/// The words an agency's name begins with.
enum AgencyKind {
    static let all: [(text: String, phrase: FoldedText.Phrase, isShort: Bool)] = [
        ("องค์การบริหารส่วนตำบล", false), ("องค์การบริหารส่วนจังหวัด", false), ("เทศบาลตำบล", false), ("เทศบาลเมือง", false),
        ("เทศบาลนคร", false), ("อบต.", true), ("อบจ.", true), ("ทต.", true), ("ทม.", true), ("ทน.", true),
    ].map { ($0.0, FoldedText.Phrase($0.0), $0.1) }
}
