import Kernel
import Markup
import Web

extension CheckResultPage {
    func writeFindings(into html: inout HTML) {
        let language = frame.language
        html.h2(Phrases.whatIsWrong[language])
        if checked.findings.isEmpty { html.p(Phrases.noFindingAdvice[language]) }
        for severity in Severity.allCases.reversed() {
            let group = shownFindings.enumerated().filter { $0.element.severity == severity }
            if group.isEmpty { continue }
            html.h3(Phrases.heading(severity)[language])
            for (index, finding) in group { write(finding, number: index + 1, into: &html) }
        }
        if checked.findings.count > Self.mostFindings {
            html.p(Phrases.moreFindings(checked.findings.count - Self.mostFindings)[language])
        }
    }

    private func write(_ finding: Finding, number: Int, into html: inout HTML) {
        let language = frame.language
        html.article(.class("card finding"), .id("F\(number)")) { html in
            html.p(.class("row")) { html in
                html.statusBadge(finding.severity.tone, Phrases.name(finding.severity)[language])
                html.span(Phrases.rule(finding.rule)[language], .class("tag"))
                if let line = finding.place.line {
                    html.a(Phrases.line(line)[language], .class("push"), .href(WebAddress(fragment: "L\(line)")))
                }
            }
            html.p(finding.message[language])
            if let proposed = finding.proposed {
                html.p { html in
                    html.text(Phrases.proposal[language] + " ")
                    html.strong(proposed.value)
                }
                html.p(proposed.why[language], .class("soft"))
            }
        }
    }

    func writeMeasures(into html: inout HTML) {
        let language = frame.language
        guard !checked.measures.isEmpty else { return }
        html.details { html in
            html.summary(Phrases.measuresRead(checked.measures.count)[language])
            html.ol(.class("steps")) { html in
                for measure in checked.measures.prefix(Self.mostMeasures) {
                    html.li { write(measure, into: &$0) }
                }
            }
            if checked.measures.count > Self.mostMeasures {
                html.p(Phrases.moreMeasures(checked.measures.count - Self.mostMeasures)[language])
            }
        }
    }

    private func write(_ measure: CheckedReport.CheckedMeasure, into html: inout HTML) {
        let language = frame.language
        html.p { html in
            html.strong(measure.title)
            if let line = measure.line {
                html.text(" ")
                html.a(Phrases.line(line)[language], .href(WebAddress(fragment: "L\(line)")))
            }
        }
        let facts = [measure.period, measure.units.isEmpty ? nil : measure.units.joined(separator: ", ")]
        let line = facts.compactMap(\.self).joined(separator: " · ")
        if !line.isEmpty { html.p(line, .class("soft")) }
        if !measure.steps.isEmpty {
            html.p(Phrases.steps(measure.steps.count)[language], .class("small soft"))
            write(measure.steps, into: &html)
        }
        if !measure.results.isEmpty {
            html.p(Phrases.resultsRead(measure.results.count)[language], .class("small soft"))
            write(measure.results, into: &html)
        }
    }

    private func write(_ parts: [String], into html: inout HTML) {
        html.ul { html in
            for part in parts.prefix(Self.mostParts) { html.li(part) }
            if parts.count > Self.mostParts {
                html.li(Phrases.moreFindings(parts.count - Self.mostParts)[frame.language], .class("soft"))
            }
        }
    }
}
