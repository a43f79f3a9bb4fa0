import Kernel
import Markup
import Web

/// One year: total and level first, then what the next level takes, the three instruments, and the ten indicators.
struct YearPage: Page {
    let frame: PageFrame
    let standing: YearStanding

    /// The score an instrument or indicator is measured against in the bars.
    var floor: Points { standing.passMark }

    var title: String { Phrases.resultOf(standing.year)[frame.language] }
    var breadcrumb: [Crumb] {
        [frame.homeCrumb, Crumb(Phrases.results[frame.language], frame.address(["ita"])), Crumb(title)]
    }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        html.section(.class("card")) { writeSummary(into: &$0) }
        writeRules(into: &html)
        writeWays(into: &html)
        guard !standing.instruments.isEmpty else { return }
        html.h2(Phrases.instruments[language])
        writeInstruments(into: &html)
        html.h2(Phrases.tenIndicators[language])
        ColumnChart(
            standing.indicators.compactMap { indicator in indicator.score.map { .init(String(indicator.number), $0) } },
            floor: floor, title: Phrases.indicatorChart[language], floorName: Phrases.dashedFloor(floor)[language]
        ).render(into: &html)
        writeIndicators(into: &html)
    }

    private func writeSummary(into html: inout HTML) {
        let language = frame.language
        html.h2(Phrases.total[language])
        html.div(.class("row")) { html in
            html.span(standing.total?.formatted() ?? Phrases.unknown[language], .class("figure-number"))
            if let level = standing.level { html.levelBadge(level.tone, level.name[language]) }
            if let change = standing.change { html.span(Phrases.changeSince(change, standing.year - 1)[language]) }
        }
        if let next = standing.next { html.p { $0.strong(next[language]) } }
        if standing.publishedTotal != nil || standing.publishedLevel != nil {
            html.notice(.warn) { html in
                html.p(
                    Phrases.publishedDiffers(standing.publishedTotal?.formatted(), standing.publishedLevel)[language])
            }
        }
        for remark in standing.remarks { html.p(remark[language], .class("soft")) }
    }

    private func writeRules(into html: inout HTML) {
        guard let rules = standing.rules else { return }
        html.notice(rules.isVerified ? .plain : .warn) { html in
            guard !rules.isVerified else {
                html.p(rules.statement[frame.language], .class("small"))
                return
            }
            html.p(Phrases.criteriaByUs[frame.language])
            html.details { html in
                html.summary(Phrases.aboutCriteria[frame.language])
                html.p { $0.strong(Phrases.reconstructed[frame.language]) }
                html.p(rules.statement[frame.language], .class("small"))
            }
        }
    }

    private func writeWays(into html: inout HTML) {
        let year = String(standing.year)
        html.p(.class("row")) { html in
            if standing.measures > 0 {
                html.a(
                    Phrases.measuresCount(standing.measures)[frame.language], .class("button"),
                    .href(frame.address(["ita", year, "measures"])))
                html.a(
                    Phrases.report[frame.language], .class("button quiet"),
                    .href(frame.address(["ita", year, "report"])))
            }
            if standing.hasResult || standing.hasAnalysis {
                html.a(
                    Phrases.analysis[frame.language], .class("button quiet"),
                    .href(frame.address(["ita", year, "analysis"])))
            }
        }
    }
}
