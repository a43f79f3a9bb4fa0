import Assessment
import Kernel
import Markup
import Web

/// A year's measures, to be narrowed and unfolded.
struct MeasuresPage: Page {
    struct Entry: Sendable {
        let measure: Measure
        let proof: Proof
    }

    let frame: PageFrame
    let year: Int
    let query: MeasureQuery
    /// The units that can be chosen.
    let units: [String]
    /// Of this page of the answer.
    let entries: [Entry]
    /// Of the whole answer.
    let found: Int
    let unproven: Int
    let pages: Int
    /// Of the year.
    var catalogue: Catalogue?

    static let perPage = 25

    var title: String { Phrases.measuresOf(year)[frame.language] }
    var lead: String? { Phrases.measuresLead[frame.language] }
    var breadcrumb: [Crumb] { frame.crumbs(below: year) + [Crumb(Phrases.measures[frame.language])] }
    private var path: [String] { ["ita", String(year), "measures"] }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        filters.render(into: &html)
        html.p(.class("row")) { html in
            html.strong(Phrases.measuresFoundCount(found)[language])
            if unproven > 0 { html.statusBadge(.bad, Phrases.unprovenCount(unproven)[language]) }
            html.a(
                Phrases.asReport[language], .class("push"),
                .href(frame.address(["ita", String(year), "report"], query: query.pairs())))
        }
        if entries.isEmpty {
            html.emptyState(
                (query.isEmpty ? Phrases.noMeasures : Phrases.noMeasureFits)[language],
                advice: (query.isEmpty ? Phrases.noMeasuresAdvice : Phrases.noMeasureFitsAdvice)[language])
        }
        for entry in entries { write(entry, into: &html) }
        html.pagination(page: query.page, of: pages, language: language) { page in
            frame.address(path, query: query.pairs(page: page))
        }
    }

    private func write(_ entry: Entry, into html: inout HTML) {
        let language = frame.language
        let measure = entry.measure
        let details = MeasureDetails(measure: measure, language: language, catalogue: catalogue)
        html.details(.class("card measure-card")) { html in
            html.summary { html in
                html.h2 { $0.thai(measure.number.map { "\($0). \(measure.title)" } ?? measure.title, language) }
                html.div(.class("row")) { html in
                    html.proofBadge(entry.proof, of: measure, language)
                    if !measure.units.isEmpty {
                        html.span(.class("soft")) { $0.thai(measure.units.joined(separator: ", "), language) }
                    }
                }
            }
            details.renderFacts(into: &html)
            details.renderBody(into: &html) { html, heading in html.h3(heading) }
            html.p { html in
                html.a(Phrases.ownPage[language], .href(frame.address(path + [measure.id.description])))
            }
        }
    }

    private var filters: FilterForm {
        MeasureFilterForm(frame: frame, path: path, query: query, units: units, catalogue: catalogue).form
    }
}

extension PageFrame {
    /// Home › results › the year.
    func crumbs(below year: Int) -> [Crumb] {
        [
            homeCrumb, Crumb(Phrases.results[language], address(["ita"])),
            Crumb(Phrases.year(year)[language], address(["ita", String(year)])),
        ]
    }
}
