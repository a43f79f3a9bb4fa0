import Kernel

@testable import Reports

extension ReportedMeasure {
    /// A measure built by hand: steps and results as (number, text), everything on `line`.
    static func sample(
        _ title: String = "ปรับปรุงการยืมพัสดุ", line: Int = 5, steps: [(Int?, String)] = [],
        results: [(Int?, String)] = [], outcomes: [String] = [], units: [String] = [], unitCell: String = ""
    ) -> ReportedMeasure {
        let place = Place(line: line)
        return ReportedMeasure(
            title: Sourced(title, text: title, place: place),
            steps: steps.map { ReportedStep(number: $0.0, text: $0.1, place: place) },
            units: units.map { Sourced($0, text: unitCell, place: place) },
            results: results.map { ReportedResult(number: $0.0, text: $0.1, place: place) },
            outcomes: outcomes.map { ReportedResult(text: $0, place: place) }, place: place)
    }
}

extension Rule {
    /// The findings on a report of these measures.
    func findings(on measures: ReportedMeasure...) -> [Finding] {
        findings(in: measures.reduce(ReportBuilder()) { $0.measure($1) }.context)
    }
}
