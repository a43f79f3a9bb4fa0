import Assessment
import Kernel
import Markup
import Reports
import ThaiText
import Web

/// The report of measures as the agency prints it: one table in its layout. Printing leaves out everything around it.
struct MeasuresReportPage: Page {
    let frame: PageFrame
    let agency: SiteAgency
    let year: FiscalYear
    let query: MeasureQuery
    let units: [String]
    let layout: ReportLayout
    let entries: [MeasuresPage.Entry]
    /// Of the whole answer; more than `entries` where the report would be too long for a page.
    let found: Int
    /// Of the year.
    var catalogue: Catalogue?

    var title: String { Phrases.reportOf(year.year)[frame.language] }
    var lead: String? { agency.name(in: frame.language) }
    var breadcrumb: [Crumb] { frame.crumbs(below: year.year) + [Crumb(Phrases.report[frame.language])] }
    private var path: [String] { ["ita", String(year.year), "report"] }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        filters.render(into: &html)
        html.p(.class("row soft")) { html in
            html.span(Phrases.measuresFoundCount(found)[language])
            if found > entries.count { html.strong(Phrases.firstShown(entries.count)[language]) }
            html.span(Phrases.printHint[language])
        }
        if entries.isEmpty {
            html.emptyState(
                (query.isEmpty ? Phrases.noMeasures : Phrases.noMeasureFits)[language],
                advice: (query.isEmpty ? Phrases.noMeasuresAdvice : Phrases.noMeasureFitsAdvice)[language])
        } else {
            writeTable(into: &html)
        }
    }

    private func writeTable(into html: inout HTML) {
        html.div(.class("table-wrap"), .role("region"), .tabIndex(0), .aria(.label, title)) { html in
            html.table(.class("cards report-table"), .lang("th")) { html in
                html.caption(Phrases.reportCaption(year.year).th)
                html.tableHead(layout.columns.map { Column($0.title) })
                html.tbody { html in
                    for entry in entries {
                        html.tr { html in
                            for column in layout.columns {
                                html.td(.dataLabel(column.title)) { html in
                                    html.div(.class("lines")) { html in
                                        ReportCellContent(entry: entry, language: frame.language)
                                            .render(column.role, into: &html)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private var filters: FilterForm {
        let language = frame.language
        let options = ReportLayout.ofMeasures.map { ($0.rawValue, Phrases.name($0)[language]) }
        return MeasureFilterForm(frame: frame, path: path, query: query, units: units, catalogue: catalogue).form
            .adding(
                .init(
                    "layout", Phrases.layout[language],
                    .choice(selected: layout.rawValue, all: Phrases.asTakenIn[language], options: options)))
    }
}
