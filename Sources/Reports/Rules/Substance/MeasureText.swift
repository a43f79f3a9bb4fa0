import Kernel

/// A measure with its texts made comparable once, for all rules that compare them.
struct MeasureText: Sendable {
    let measure: ReportedMeasure
    /// Which measure of the report, from 1.
    let ordinal: Int
    let title: Squeezed
    let steps: [Squeezed]
    let results: [Squeezed]
    let outcomes: [Squeezed]

    init(_ measure: ReportedMeasure, ordinal: Int) {
        self.measure = measure
        self.ordinal = ordinal
        title = Squeezed(measure.title.value)
        steps = measure.steps.map { Squeezed(([$0.text] + $0.items).joined(separator: " ")) }
        results = measure.results.map(\.squeezed)
        outcomes = measure.outcomes.map(\.squeezed)
    }

    var th: String { "มาตรการที่ \(ordinal) \(Quotation(measure.title.value))" }
    var en: String { "Measure \(ordinal) \(Quotation(measure.title.value))" }

    /// Where the measure starts: its own place, or that of its title.
    var place: Place { measure.place.line == nil ? measure.title.place : measure.place }

    static func all(of report: Report) -> [MeasureText] {
        report.measures.enumerated().map { MeasureText($1, ordinal: $0 + 1) }
    }
}

extension ReportedResult {
    fileprivate var squeezed: Squeezed { Squeezed(([text] + items).joined(separator: " ")) }
}
