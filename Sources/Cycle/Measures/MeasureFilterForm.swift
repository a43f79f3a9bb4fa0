import Kernel
import Web

/// The filters of the list and of the report: unit, topic, indicator, proof, words.
struct MeasureFilterForm {
    let frame: PageFrame
    let path: [String]
    let query: MeasureQuery
    let units: [String]

    var form: FilterForm {
        let language = frame.language
        let all = Phrases.all[language]
        return FilterForm(
            title: Phrases.searchAndFilter[language], action: frame.address(path),
            fields: [
                .init("q", Phrases.words[language], .text(query.filter.text ?? "")),
                .init(
                    "unit", Phrases.units[language],
                    .choice(selected: query.filter.unit ?? "", all: all, options: units.map { ($0, $0) })),
                .init(
                    "indicator", Phrases.indicator[language],
                    .choice(
                        selected: query.filter.indicator.map(String.init) ?? "", all: all, options: numbers(1...10))),
                .init(
                    "topic", Phrases.topic[language],
                    .choice(selected: query.filter.topic.map(String.init) ?? "", all: all, options: numbers(1...7))),
                .init(
                    "proof", Phrases.evidence[language],
                    .choice(
                        selected: query.proof?.rawValue ?? "", all: all,
                        options: ProofState.allCases.map { ($0.rawValue, $0.title[language]) })),
            ],
            submit: Phrases.showResults[language],
            reset: query.isEmpty ? nil : (Phrases.clearFilters[language], frame.address(path)))
    }

    private func numbers(_ range: ClosedRange<Int>) -> [(value: String, title: String)] {
        range.map { (String($0), String($0)) }
    }
}
