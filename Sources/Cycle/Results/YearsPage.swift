import Kernel
import Markup
import Web

/// All years of an agency: the line of the totals, and the same as a table.
struct YearsPage: Page {
    let frame: PageFrame
    /// Newest first.
    let years: [YearStanding]
    let floor: Points

    var title: String { Phrases.results[frame.language] }
    var lead: String? { Phrases.resultsLead[frame.language] }
    var breadcrumb: [Crumb] { [frame.homeCrumb, Crumb(title)] }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        guard let latest = years.first else {
            html.emptyState(Phrases.noResults[language], advice: Phrases.noResultsAdvice[language])
            return
        }
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
        TrendChart(
            years.reversed().compactMap { year in year.total.map { .init(year: year.year, total: $0) } }, floor: floor,
            title: Phrases.trend[language], floorName: Phrases.floor(floor)[language]
        ).render(into: &html)
        writeTable(into: &html)
        writeUnverified(into: &html)
    }

    private func writeTable(into html: inout HTML) {
        let language = frame.language
        let columns = [
            Column(Phrases.fiscalYear[language]), Column(Phrases.total[language], isNumber: true),
            Column(Phrases.level[language]), Column(Phrases.change[language], isNumber: true),
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
                    html.text("–")
                }
            default: html.text(year.change ?? "–")
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
