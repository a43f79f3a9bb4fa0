import Kernel
import Reports
import Testing
import ThaiText

extension Report {
    /// A report of measures of 2568 by `TwoAgencies.name`.
    static func sample(
        agency: String? = TwoAgencies.name, year: Int? = 2568, kind: ReportKind = .measuresReport,
        scores: ReportedScores = ReportedScores(), measures: [ReportedMeasure] = [],
        findings: [ReportedFinding] = []
    ) -> Report {
        Report(
            agency: agency.map { ReportedAgency(name: .sample($0)) },
            fiscalYear: year.flatMap(FiscalYear.init).map { Sourced($0, text: "\($0.year)", place: Place(line: 2)) },
            kind: kind, layout: .L1, layouts: [.L1], scores: scores, measures: measures, findings: findings)
    }
}

extension Sourced where Value == String {
    static func sample(_ text: String, line: Int = 1) -> Sourced<String> {
        Sourced(text, text: text, place: Place(line: line))
    }
}

extension IndicatorMention {
    static func sample(
        _ indicator: Int, _ score: Double, in source: ScoreSource = .scoreTable, line: Int = 1
    ) throws -> IndicatorMention {
        let points = try #require(Points(score))
        return IndicatorMention(
            indicator: indicator, score: points, source: source, text: points.formatted(), place: Place(line: line))
    }
}

extension ReportedMeasure {
    static func sample(
        _ title: String, indicator: Int? = nil, topic: Int? = nil, steps: [String] = ["ขั้นแรก"], units: [String] = [],
        status: String? = nil, results: [String] = [], links: [String] = []
    ) -> ReportedMeasure {
        ReportedMeasure(
            title: .sample(title), topic: topic.map { Sourced($0, text: "\($0)", place: Place()) },
            indicator: indicator.map { Sourced($0, text: "\($0)", place: Place()) },
            steps: steps.map { ReportedStep(text: $0, items: ["ก", "ข"]) }, units: units.map { .sample($0) },
            status: status.map { .sample($0) },
            results: results.map {
                ReportedResult(
                    text: $0, dates: ThaiDateReader.mentions(in: $0),
                    links: links.map { ReportedLink(url: $0, place: Place()) })
            })
    }
}

/// Scores by indicator, for comparing.
func points(_ scores: [Int: Double]) throws -> [Int: Points] {
    try scores.mapValues { try #require(Points($0)) }
}
