import Kernel
import Markup
import Web

/// The front page: what the last assessment said, and where everything is.
struct HomePage: Page {
    let frame: PageFrame
    let agency: SiteAgency
    let scores: ScoreSummary

    var title: String { Phrases.homeTitle[frame.language] }
    var lead: String? { Phrases.homeLead[frame.language] }
    var breadcrumb: [Crumb] { [] }

    func renderMain(into html: inout HTML) {
        html.div(.class("split")) { html in
            html.section(.class("card")) { writeScore(into: &$0) }
            html.section(.class("stack")) { html in
                html.h2(Phrases.whatIsHere[frame.language])
                writeTiles(into: &html)
            }
        }
    }

    private func writeTiles(into html: inout HTML) {
        let language = frame.language
        html.div(.class("grid")) { html in
            html.tile(
                frame.address(["ita"]), icon: "M4 19V5 M4 19h16 M7 15l4-5 3 3 5-7",
                name: Phrases.scoresTile[language], line: Phrases.scoresTileLine[language])
            if let latest = scores.years.last {
                html.tile(
                    frame.address(["ita", String(latest.year), "measures"]),
                    icon: "M9 6h11 M9 12h11 M9 18h11 M4 6l1 1 2-2 M4 12l1 1 2-2 M4 18l1 1 2-2",
                    name: Phrases.measuresTile[language], line: Phrases.measuresTileLine[language])
            }
            html.tile(
                frame.address(["check"]), icon: "M5 3h9l5 5v13H5z M14 3v5h5 M8.5 14l2.5 2.5 4.5-5",
                name: Phrases.checkTile[language], line: Phrases.checkTileLine[language])
            html.tile(
                frame.address(["about"]), icon: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 11v6 M12 7.5v.5",
                name: Phrases.aboutTile[language], line: Phrases.aboutTileLine[language])
        }
    }

    private func writeScore(into html: inout HTML) {
        let language = frame.language
        guard let latest = scores.years.last else {
            html.h2(Phrases.score[language])
            html.p { $0.strong(Phrases.noScore[language]) }
            html.p(Phrases.noScoreAdvice[language], .class("soft"))
            return
        }
        html.h2(Phrases.scoreOf(latest.year)[language])
        html.div(.class("row")) { html in
            html.span(latest.total.formatted(), .class("figure-number"))
            if let level = latest.level {
                html.levelBadge(latest.tone, level[language])
                if !latest.isVerified { html.span(Phrases.unverified[language], .class("soft small")) }
            }
        }
        TrendChart(
            scores.years.map { .init(year: $0.year, total: $0.total) }, floor: scores.floor,
            title: Phrases.trend[language], floorName: Phrases.floor(scores.floor)[language]
        ).render(into: &html)
        writeFigures(into: &html)
        html.p { html in
            html.a(Phrases.seeYear(latest.year)[language], .href(frame.address(["ita", String(latest.year)])))
        }
    }

    /// The chart's figures, for who cannot see it.
    private func writeFigures(into html: inout HTML) {
        let language = frame.language
        let columns = [Column(Phrases.fiscalYear[language]), Column(Phrases.total[language], isNumber: true)]
        html.details { html in
            html.summary(Phrases.chartFigures[language])
            html.dataTable(Phrases.trend[language], columns, rows: scores.years.count) { html, row, column in
                let year = scores.years[scores.years.count - 1 - row]
                html.text(column == 0 ? String(year.year) : year.total.formatted())
            }
        }
    }
}
