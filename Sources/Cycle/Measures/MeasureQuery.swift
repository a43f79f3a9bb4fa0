import Web

/// What a reader asked the list of measures for, from the address; what makes no sense counts as not asked.
struct MeasureQuery: Sendable, Equatable {
    var filter = MeasureFilter()
    var proof: ProofState?
    var page = 1

    /// Words longer than this are cut: nobody searches by a paragraph.
    static let longestText = 200

    init() {}

    init(_ query: FormFields) {
        func chosen(_ name: String) -> String? {
            query.text(name).flatMap { $0.isEmpty ? nil : $0 }
        }
        filter.unit = chosen("unit")
        filter.topic = chosen("topic").flatMap { Int($0) }
        filter.indicator = chosen("indicator").flatMap { Int($0) }
        filter.state = chosen("state").flatMap(MeasureState.init(rawValue:))
        filter.text = chosen("q").map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(Self.longestText))) }
        proof = chosen("proof").flatMap(ProofState.init)
        page = min(10_000, max(1, chosen("page").flatMap { Int($0) } ?? 1))
    }

    var isEmpty: Bool { filter.isEmpty && proof == nil }

    /// The same question for another page of the answer.
    func pairs(page: Int = 1) -> [(name: String, value: String)] {
        let values = [
            ("unit", filter.unit), ("topic", filter.topic.map(String.init)),
            ("indicator", filter.indicator.map(String.init)), ("state", filter.state?.rawValue),
            ("proof", proof?.rawValue), ("q", filter.text),
            ("page", page > 1 ? String(page) : nil),
        ]
        return values.compactMap { name, value in value.map { (name, $0) } }
    }
}
