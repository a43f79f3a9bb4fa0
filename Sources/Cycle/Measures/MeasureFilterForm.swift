import Assessment
import Kernel
import Web

/// The filters of the list and of the report: unit, indicator, topic, state, proof, words.
struct MeasureFilterForm {
    let frame: PageFrame
    let path: [String]
    let query: MeasureQuery
    let units: [String]
    let catalogue: Catalogue?

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
                        selected: query.filter.indicator.map(String.init) ?? "", all: all,
                        options: options(1...10, names.indicator))),
                .init(
                    "topic", Phrases.topic[language],
                    .choice(
                        selected: query.filter.topic.map(String.init) ?? "", all: all,
                        options: options(1...7, names.topic))),
                .init(
                    "state", Phrases.state[language],
                    .choice(
                        selected: query.filter.state?.rawValue ?? "", all: all,
                        options: MeasureState.allCases.map { ($0.rawValue, Phrases.name($0)[language]) })),
                .init(
                    "proof", Phrases.evidence[language],
                    .choice(
                        selected: query.proof?.rawValue ?? "", all: all,
                        options: ProofState.allCases.map { ($0.rawValue, $0.title[language]) })),
            ],
            submit: Phrases.showResults[language],
            reset: query.isEmpty ? nil : (Phrases.clearFilters[language], frame.address(path)))
    }

    private var names: CriteriaNames { CriteriaNames(catalogue: catalogue, language: frame.language) }

    private func options(_ range: ClosedRange<Int>, _ name: (Int) -> String) -> [(value: String, title: String)] {
        range.map { (String($0), name($0)) }
    }
}
