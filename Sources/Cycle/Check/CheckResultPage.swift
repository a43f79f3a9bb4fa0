import Kernel
import Markup
import Web

/// What a report says and what is wrong with it, beside its numbered lines.
struct CheckResultPage: Page {
    let frame: PageFrame
    let checked: CheckedReport

    /// More findings than a person reads are counted, not listed.
    static let mostFindings = 300
    /// The same for measures, and for the steps or results of one.
    static let mostMeasures = 100
    static let mostParts = 30

    var title: String { Phrases.checkResult[frame.language] }
    var lead: String? { Phrases.nothingKept[frame.language] }
    var breadcrumb: [Crumb] {
        [frame.homeCrumb, Crumb(Phrases.check[frame.language], frame.address(["check"])), Crumb(title)]
    }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        html.section(.class("card")) { writeSummary(into: &$0) }
        html.section(.class("stack")) { html in
            html.h2(Phrases.whatItSays[language])
            html.definitions(checked.facts.map { fact in (fact.term[language], { $0.text(fact.value[language]) }) })
            if let standing = checked.standing { writeScores(standing, into: &html) }
            writeMeasures(into: &html)
        }
        html.div(.class("beside")) { html in
            if checked.isReport || !checked.findings.isEmpty {
                html.section(.class("stack")) { writeFindings(into: &$0) }
            }
            html.section(.class("stack")) { html in
                html.h2(Phrases.sourceText[language])
                NumberedSource(lines: checked.lines, findings: shownFindings, language: language).render(into: &html)
            }
        }
        html.p { $0.a(Phrases.checkAnother[language], .class("button"), .href(frame.address(["check"]))) }
    }

    var shownFindings: ArraySlice<Finding> { checked.findings.prefix(Self.mostFindings) }

    private func writeSummary(into html: inout HTML) {
        let language = frame.language
        guard checked.isReport else {
            html.h2(Phrases.noReportRead[language])
            html.p(Phrases.noReportAdvice[language])
            return
        }
        let lesser = checked.count(.warning) + checked.count(.info)
        html.h2(Phrases.verdict(errors: checked.count(.error), lesser: lesser)[language])
        html.p(.class("row")) { html in
            for severity in Severity.allCases.reversed() {
                let count = checked.count(severity)
                if count > 0 {
                    html.statusBadge(severity.tone, Phrases.counted(count, severity)[language])
                }
            }
            if checked.findings.isEmpty { html.statusBadge(.good, Phrases.nothingFound[language]) }
        }
    }

    private func writeScores(_ standing: YearStanding, into html: inout HTML) {
        let language = frame.language
        html.div(.class("card")) { html in
            html.h3(Phrases.computed[language])
            html.div(.class("row")) { html in
                html.span(standing.total?.formatted() ?? Phrases.unknown[language], .class("figure-number"))
                if let level = standing.level { html.levelBadge(level.tone, level.name[language]) }
            }
            if let next = standing.next { html.p(next[language]) }
            for remark in standing.remarks { html.p(remark[language], .class("soft")) }
            if let rules = standing.rules, !rules.isVerified {
                html.p { $0.statusBadge(.warn, Phrases.reconstructed[language]) }
            }
        }
        let scored = standing.indicators.filter { $0.score != nil }
        let columns = [Column(Phrases.indicator[language]), Column(Phrases.score[language], isNumber: true)]
        html.details { html in
            html.summary(Phrases.scoresRead(scored.count)[language])
            html.dataTable(Phrases.indicatorChart[language], columns, rows: scored.count) { html, row, column in
                if column == 0 {
                    html.text("\(scored[row].number). \(scored[row].name[language])")
                } else {
                    html.text(scored[row].score?.formatted() ?? "–")
                }
            }
        }
    }
}

extension Severity {
    var tone: Tone {
        switch self {
        case .error: .bad
        case .warning: .warn
        case .info: .plain
        }
    }
}
