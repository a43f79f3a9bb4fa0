import Assessment
import Kernel
import ThaiText

/// Decides whether the name beside an indicator's number is its own.
struct OfficialNames {
    enum Verdict: Equatable {
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

    private struct Name {
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
        guard !text.isEmpty else { return .unknown }
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
}

/// An indicator named beside its number somewhere in the report.
struct NamedIndicator {
    let indicator: Int
    let name: String
    let place: Place

    /// Rows of measures, scores with a name, and section headings; one for each line.
    static func all(of report: Report) -> [NamedIndicator] {
        let scored = report.scores.indicators.compactMap { mention in
            mention.name.map { NamedIndicator(indicator: mention.indicator, name: $0, place: mention.place) }
        }
        let headings = report.findings.compactMap { finding in
            finding.indicator.map {
                NamedIndicator(indicator: $0, name: finding.heading.value, place: finding.heading.place)
            }
        }
        let rows = report.measures.compactMap { measure in
            measure.indicator.map {
                NamedIndicator(indicator: $0.value, name: keyName($0.text), place: $0.place)
            }
        }
        return (rows + scored + headings).filter { !$0.name.isEmpty }
            .uniqued { [$0.indicator, $0.place.line ?? 0] }
            .sorted { ($0.place.line ?? .max) < ($1.place.line ?? .max) }
    }

    /// "ตัวชี้วัดที่ ๖ การปรับปรุงการทำงาน" without its number.
    private static func keyName(_ key: String) -> String {
        let scalars = Array(key.unicodeScalars)
        guard let digit = scalars.firstIndex(where: { ThaiDigits.value(of: $0) != nil }) else { return key }
        let rest = scalars[digit...].drop { ThaiDigits.value(of: $0) != nil || $0 == "." || $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(rest))
    }
}
