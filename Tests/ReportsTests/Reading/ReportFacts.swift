import Kernel
import Reports
import ThaiText

/// What a report says, without where it says it: two texts that say the same have equal facts. Digits are folded to
/// Arabic ones where `foldsDigits` is set.
struct ReportFacts: Equatable {
    struct Measure: Equatable {
        var number: Int?
        var title: String
        var topic: Int?
        var indicator: Int?
        var codes: [String]
        var weakness: String?
        var projects: [String]
        var steps: [[String]]
        var period: String?
        var units: [String]
        var status: String?
        var results: [[String]]
        var outcomes: [[String]]
        var links: [String]
    }

    var agency: [String?]
    var years: [Int?]
    var kind: ReportKind
    var layout: ReportLayout?
    var round: Int?
    var measures: [Measure]
    var scores: [Int: Double]
    var total: Double?
    var level: String?
    var history: [Int: Double]
    var changes: [Int: Double]
    var questions: [String: Double]
    var findings: [[String?]]

    init(_ report: Report, foldsDigits: Bool = false) {
        let fold: (String) -> String = { foldsDigits ? ThaiDigits.arabic($0) : $0 }
        agency = [report.agency?.name.value, report.agency?.district?.value, report.agency?.province?.value]
        years = [report.fiscalYear?.value.year, report.analysisYear?.value.year, report.planYear?.value.year]
        kind = report.kind
        layout = report.layout
        round = report.roundMonths?.value
        measures = report.measures.map { Self.measure($0, fold) }
        scores = report.scores.chosen.mapValues(\.score.value)
        total = report.scores.total?.value
        level = report.scores.levels.first?.value
        history = Dictionary(report.scores.history.map { ($0.year, $0.total.value) }) { first, _ in first }
        changes = Dictionary(report.scores.changes.map { ($0.indicator, $0.change) }) { first, _ in first }
        questions = Dictionary(report.scores.questions.map { ($0.code, $0.score.value) }) { first, _ in first }
        findings = report.findings.map { finding in
            [
                finding.indicator.map(String.init), finding.topic.map(String.init), fold(finding.heading.value),
                finding.strength.map { fold($0.value) }, finding.toDevelop.map { fold($0.value) },
                finding.questions.map(\.value).joined(separator: " "),
                finding.items.map(\.value).joined(separator: " "),
            ]
        }
    }

    static func measure(_ measure: ReportedMeasure, _ fold: (String) -> String = { $0 }) -> Measure {
        let result: (ReportedResult) -> [String] = { result in
            [result.number.map(String.init) ?? "", fold(result.text)] + result.items.map(fold)
                + result.dates.map { $0.date?.iso ?? "?" } + result.links.map { fold($0.url) }
        }
        let period = measure.period.map { fold($0.text) + " " + ($0.start?.iso ?? "") + " " + ($0.end?.iso ?? "") }
        return Measure(
            number: measure.number, title: fold(measure.title.value), topic: measure.topic?.value,
            indicator: measure.indicator?.value, codes: measure.codes.map(\.value),
            weakness: measure.weakness.map { fold($0.value) }, projects: measure.projects.map { fold($0.value) },
            steps: measure.steps.map { [$0.number.map(String.init) ?? "", fold($0.text)] + $0.items.map(fold) },
            period: period, units: measure.units.map { fold($0.value) }, status: measure.status?.value,
            results: measure.results.map(result), outcomes: measure.outcomes.map(result),
            links: measure.links.map { fold($0.url) })
    }
}
