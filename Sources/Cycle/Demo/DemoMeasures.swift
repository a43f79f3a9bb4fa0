import Kernel
import Reports
import ThaiText

/// The invented report of the measures of 2568: most are proven by dates, links or figures; three claim without proof.
enum DemoMeasures {
    static func report(of agency: String) -> Report {
        var report = Report.demo(of: agency, year: 2568, kind: .measuresReport, layout: .L1)
        report.scores = DemoScores.scores(
            ["90.28", "91.74", "92.05", "85.62", "89.31", "92.44", "90.18", "91.02", "92.50", "87.50"], total: "90.30",
            level: "ผ่านดี")
        report.measures = servicesAndMoney + powerAndIntegrity
        return report
    }

    /// One measure; dates are read from the words of its results as from a real report.
    static func measure(
        _ number: Int, _ title: String, topic: Int? = nil, indicator: Int, codes: [String] = [], units: [String],
        period: String, steps: [String], status: String? = nil, results: [String] = [], outcomes: [String] = [],
        links: [String] = []
    ) -> ReportedMeasure {
        let line = 20 + number
        let days = PeriodReader.period(in: period, fiscalYear: nil)
        return ReportedMeasure(
            number: number, title: .demo(title, line: line),
            topic: topic.map { Sourced($0, text: "\($0)", place: Place(line: line)) },
            indicator: Sourced(indicator, text: "\(indicator)", place: Place(line: line)),
            codes: codes.map { .demo($0, line: line) },
            steps: steps.enumerated().map { ReportedStep(number: $0.offset + 1, text: $0.element) },
            period: ReportedPeriod(text: period, start: days?.start, end: days?.end, place: Place(line: line)),
            units: units.map { .demo($0, line: line) }, status: status.map { .demo($0, line: line) },
            results: parts(results, line), outcomes: parts(outcomes, line),
            links: links.map { ReportedLink(url: $0, place: Place(line: line)) }, place: Place(line: line))
    }

    private static func parts(_ texts: [String], _ line: Int) -> [ReportedResult] {
        texts.enumerated().map { index, text in
            ReportedResult(
                number: index + 1, text: text, dates: ThaiDateReader.mentions(in: text), place: Place(line: line))
        }
    }
}
