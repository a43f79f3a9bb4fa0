import Assessment
import Kernel
import ThaiText

/// Decides whether the name beside an indicator's number is its own.
struct OfficialNames: Sendable {
    enum Verdict: Equatable, Sendable {
        case own
        /// The official name, or nearly, of another indicator.
        case foreign(Int)
        /// Meant for the right one, but not its official name.
        case garbled
        /// Another name of the same indicator, seen in other years or papers.
        case old
        /// Too far from every name to be judged.
        case unknown
    }

    private struct Name: Sendable {
        let indicator: Int
        let comparable: ComparableText
        let isAlias: Bool
    }

    private let names: [Name]
    private let official: [Int: String]

    init(_ catalogue: Catalogue) {
        names = catalogue.indicators.flatMap { indicator in
            [Name(indicator: indicator.number, comparable: ComparableText(indicator.name), isAlias: false)]
                + indicator.aliases.map {
                    Name(indicator: indicator.number, comparable: ComparableText($0), isAlias: true)
                }
        }
        official = Dictionary(catalogue.indicators.map { ($0.number, $0.name) }) { first, _ in first }
    }

    func official(_ indicator: Int) -> String? { official[indicator] }

    func verdict(_ printed: String, for indicator: Int) -> Verdict {
        let text = ComparableText(printed)
        // Longer than two names is no name.
        guard !text.isEmpty, text.count <= 120 else { return .unknown }
        if let exact = names.first(where: { $0.indicator == indicator && $0.comparable == text }) {
            return exact.isAlias ? .old : .own
        }
        let best = names.map { ($0, Similarity.ratio($0.comparable, text)) }
        let ownBest = best.filter { $0.0.indicator == indicator }.map(\.1).max() ?? 0
        if let other = best.filter({ $0.0.indicator != indicator }).max(by: { $0.1 < $1.1 }), other.1 >= 0.9,
            other.1 > ownBest
        {
            return .foreign(other.0.indicator)
        }
        let begins = names.contains { $0.indicator == indicator && text.contains($0.comparable) }
        if begins { return .own }
        return ownBest >= 0.5 ? .garbled : .unknown
    }

    /// The verdict on each; a name that stands many times is judged once.
    func judge(_ named: [NamedIndicator]) -> [JudgedName] {
        var known: [NamedIndicator.Key: Verdict] = [:]
        return named.map { named in
            let verdict = known[named.key] ?? verdict(named.name, for: named.indicator)
            known[named.key] = verdict
            return JudgedName(indicator: named.indicator, name: named.name, place: named.place, verdict: verdict)
        }
    }
}

/// An indicator's name with what is to be said of it.
struct JudgedName: Sendable {
    let indicator: Int
    let name: String
    let place: Place
    let verdict: OfficialNames.Verdict
}
