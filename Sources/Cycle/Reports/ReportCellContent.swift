import Kernel
import Markup
import Reports
import Web

/// One measure in one column of the report.
struct ReportCellContent {
    let entry: MeasuresPage.Entry
    let language: Language

    private var measure: Measure { entry.measure }

    func render(_ column: ReportColumn, into html: inout HTML) {
        switch column {
        case .number: html.text(measure.number ?? measure.position)
        case .measure: writeTitle(into: &html)
        case .steps: writeSteps(into: &html)
        case .period: html.text(measure.period?.text ?? "–")
        case .responsible: html.text(measure.units.isEmpty ? "–" : measure.units.joined(separator: ", "))
        case .output: writeResults(into: &html)
        case .outcome: write(measure.outcomes, into: &html)
        case .assessed: html.text(assessed)
        case .weakness, .analysis: html.text(measure.weakness ?? "–")
        case .indicator: html.text(measure.indicator.map { "ตัวชี้วัดที่ \($0)" } ?? "–")
        // Columns of score tables; no layout of measures has them.
        case .indicatorNumber, .indicatorName, .score, .year, .level: html.text("–")
        }
    }

    private var assessed: String {
        let topic = measure.topic.map { "ประเด็นที่ \($0)" }
        let parts = [measure.indicator.map { "ตัวชี้วัดที่ \($0)" } ?? topic] + measure.codes
        let text = parts.compactMap(\.self).joined(separator: " ")
        return text.isEmpty ? "–" : text
    }

    private func writeTitle(into html: inout HTML) {
        html.p { $0.strong(measure.title) }
        for project in measure.projects { html.p(project) }
    }

    private func writeSteps(into html: inout HTML) {
        if measure.steps.isEmpty { html.text("–") }
        for step in measure.steps {
            html.p(step.number.map { "\($0). \(step.text)" } ?? step.text)
            write(step.items, into: &html)
        }
    }

    /// The results, and what belongs to the measure as a whole: its links, and that nothing at all is reported.
    private func writeResults(into html: inout HTML) {
        write(measure.results, into: &html)
        for link in measure.links { html.p { $0.measureLink(link) } }
        if entry.proof.isUnproven, measure.results.isEmpty, measure.outcomes.isEmpty {
            html.p { $0.statusBadge(.bad, Phrases.unproven[language]) }
        }
    }

    private func write(_ parts: [MeasureResult], into html: inout HTML) {
        if parts.isEmpty { html.text("–") }
        for part in parts {
            html.p(part.number.map { "\($0). \(part.text)" } ?? part.text)
            write(part.items, into: &html)
            for link in part.links { html.p { $0.measureLink(link) } }
            html.proofOfPart(part, of: measure, language)
        }
    }

    private func write(_ items: [String], into html: inout HTML) {
        guard !items.isEmpty else { return }
        html.ul { html in
            for item in items { html.li(item) }
        }
    }
}
