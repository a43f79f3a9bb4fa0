import Assessment
import Kernel
import Reports
import Tables
import ThaiText

extension CheckedReport {
    /// Reads and checks a text as it was sent, in whatever of the known encodings. Slow work: never in a handler.
    init(reading bytes: [UInt8], catalogues: CatalogueSet) throws(ReadProblem) {
        let read = try ReportReader.read(bytes: bytes)
        let report = read.report
        self.init(
            facts: Self.facts(of: report),
            standing: Self.standing(of: report, catalogues: catalogues),
            measures: report.measures.map(CheckedMeasure.init),
            findings: ReportCheck.findings(of: read, catalogues: catalogues),
            lines: read.source.lines,
            isReport: report.fiscalYear != nil || !report.scores.chosen.isEmpty || report.scores.total != nil
                || !report.measures.isEmpty || !report.findings.isEmpty)
    }

    private static func facts(of report: Report) -> [Fact] {
        func same(_ text: String?) -> Bilingual {
            text.map { Bilingual(th: $0, en: $0) } ?? Phrases.notFoundInText
        }
        let place = [
            report.agency?.district.map { "อำเภอ\($0.value)" }, report.agency?.province.map { "จังหวัด\($0.value)" },
        ].compactMap(\.self).joined(separator: " ")
        var facts = [
            Fact(term: Phrases.agency, value: same(report.agency?.name.value)),
            Fact(term: Phrases.place, value: same(place.isEmpty ? nil : place)),
            Fact(term: Phrases.fiscalYear, value: same(report.fiscalYear.map { String($0.value.year) })),
            Fact(term: Phrases.kind, value: Phrases.name(report.kind)),
        ]
        if let period = report.period { facts.append(Fact(term: Phrases.period, value: same(period.text))) }
        if let layout = report.layout { facts.append(Fact(term: Phrases.layout, value: Phrases.name(layout))) }
        if !report.measures.isEmpty {
            facts.append(Fact(term: Phrases.measuresFound, value: same(String(report.measures.count))))
        }
        return facts
    }

    /// The scores are those of the year analysed, where the text names one.
    private static func standing(of report: Report, catalogues: CatalogueSet) -> YearStanding? {
        let chosen = report.scores.chosen.mapValues(\.score)
        guard !chosen.isEmpty || report.scores.total != nil,
            let year = report.analysisYear?.value ?? report.fiscalYear?.value
        else { return nil }
        let result = Scoring.score(ScoreSheet(fiscalYear: year, indicators: chosen), catalogues: catalogues)
        return YearStanding(
            result, published: (report.scores.total, report.scores.levels.first?.value), previous: nil,
            catalogue: catalogues.catalogue(for: year))
    }
}

extension CheckedReport.CheckedMeasure {
    fileprivate init(_ measure: ReportedMeasure) {
        self.init(
            title: measure.title.value, line: measure.place.line, steps: measure.steps.map(\.text),
            units: measure.units.map(\.value), period: measure.period?.text,
            results: (measure.results + measure.outcomes).map(\.text))
    }
}
