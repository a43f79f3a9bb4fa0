import Kernel
import Reports
import ThaiText

extension Measure {
    /// A reported measure as the agency's own. Its words stay as printed; only its state is read from them.
    init(_ reported: ReportedMeasure, id: MeasureID, year: FiscalYear, position: Int, source: ImportID) {
        self.init(
            id: id, fiscalYear: year, position: position, number: reported.number, title: reported.title.value,
            topic: reported.topic?.value, indicator: reported.indicator?.value, codes: reported.codes.map(\.value),
            weakness: reported.weakness?.value, projects: reported.projects.map(\.value),
            steps: reported.steps.map { MeasureStep(number: $0.number, text: $0.text, items: $0.items) },
            period: reported.period.map { MeasurePeriod(text: $0.text, start: $0.start, end: $0.end) },
            units: reported.units.map(\.value), statusText: reported.status?.value,
            state: MeasureState(printed: reported.status?.value),
            results: reported.results.map(MeasureResult.init), outcomes: reported.outcomes.map(MeasureResult.init),
            links: reported.links.map(MeasureLink.init), line: reported.place.line, source: source)
        removeLinksOfParts()
    }

    /// Where the reader lists a link both for the measure and for the result it stands in, the result keeps it.
    private mutating func removeLinksOfParts() {
        let inParts = Set((results + outcomes).flatMap(\.links).map(\.url))
        links.removeAll { inParts.contains($0.url) }
    }

    /// Everything a search may find, folded.
    var searchText: String {
        let parts = (results + outcomes).flatMap { [$0.text] + $0.items }
        let words =
            [title, weakness ?? "", statusText ?? ""] + projects + steps.flatMap { [$0.text] + $0.items } + parts
            + units + codes
        return SearchKey.fold(words.filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// The title as compared: without spaces and in one form of digits, marks and capitals.
    var titleKey: String {
        SearchKey.fold(title).split(separator: " ").joined()
    }
}

extension MeasureResult {
    fileprivate init(_ reported: ReportedResult) {
        self.init(
            number: reported.number, text: reported.text, items: reported.items, dates: reported.dates,
            links: reported.links.map(MeasureLink.init))
    }
}

extension MeasureLink {
    fileprivate init(_ reported: ReportedLink) {
        self.init(url: reported.url, label: reported.label)
    }
}
