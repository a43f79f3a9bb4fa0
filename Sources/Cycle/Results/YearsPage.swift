import Kernel
import Markup
import Web

/// All years of an agency: the line of the totals, and the same as a table.
struct YearsPage: Page {
    let frame: PageFrame
    /// Newest first.
    let years: [YearStanding]

    var title: String { Phrases.results[frame.language] }
    var lead: String? { Phrases.resultsLead[frame.language] }
    var breadcrumb: [Crumb] { [frame.homeCrumb, Crumb(title)] }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        guard !years.isEmpty else {
            html.emptyState(Phrases.noResults[language], advice: Phrases.noResultsAdvice[language])
            return
        }
        if let latest = years.first(where: \.hasResult) { writeLatest(latest, into: &html) }
        writeTable(into: &html)
        html.p(Phrases.changeRule[language], .class("small soft"))
        writeUnverified(into: &html)
    }

    private func writeLatest(_ latest: YearStanding, into html: inout HTML) {
        let language = frame.language
        html.section(.class("card")) { html in
            html.h2(Phrases.latest(latest.year)[language])
            html.div(.class("row")) { html in
                if let total = latest.total { html.span(total.formatted(), .class("figure-number")) }
                if let level = latest.level { html.levelBadge(level.tone, level.name[language]) }
            }
            html.p { html in
                html.a(Phrases.seeIndicators[language], .href(frame.address(["ita", String(latest.year)])))
            }
        }
        // One line for all years: the pass of the newest.
        let floor = latest.passMark
        TrendChart(
            years.reversed().compactMap { year in year.total.map { .init(year: year.year, total: $0) } }, floor: floor,
            title: Phrases.trend[language], floorName: Phrases.floor(floor)[language]
        ).render(into: &html)
    }

    private func writeTable(into html: inout HTML) {
        let language = frame.language
        let columns = [
            Column(Phrases.fiscalYear[language]), Column(Phrases.total[language], isNumber: true),
            Column(Phrases.level[language]), Column(Phrases.change[language], isNumber: true),
            Column(Phrases.more[language]),
        ]
        html.dataTable(Phrases.totalsByYear[language], columns, rows: years.count) { html, row, column in
            let year = years[row]
            switch column {
            case 0: html.a(String(year.year), .href(frame.address(["ita", String(year.year)])))
            case 1: html.text(year.total?.formatted() ?? "–")
            case 2:
                if let level = year.level {
                    html.statusBadge(level.tone, level.name[language])
                } else {
                    html.text(year.hasResult ? "–" : Phrases.noLevelYet[language])
                }
            case 3: html.text(year.change ?? "–")
            default: writeWays(of: year, into: &html)
            }
        }
    }

    private func writeWays(of year: YearStanding, into html: inout HTML) {
        let language = frame.language
        if year.measures == 0, !year.hasAnalysis { html.text("–") }
        html.span(.class("row")) { html in
            if year.measures > 0 {
                html.a(
                    Phrases.measuresCount(year.measures)[language],
                    .href(frame.address(["ita", String(year.year), "measures"])))
            }
            if year.hasAnalysis {
                html.a(Phrases.analysis[language], .href(frame.address(["ita", String(year.year), "analysis"])))
            }
        }
    }

    private func writeUnverified(into html: inout HTML) {
        let doubtful = years.filter { $0.rules?.isVerified == false }.map { String($0.year) }
        guard !doubtful.isEmpty else { return }
        html.notice(.plain) { html in
            html.p(Phrases.unverifiedYears(doubtful.reversed().joined(separator: ", "))[frame.language])
        }
    }
}
