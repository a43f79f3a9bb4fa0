import Assessment
import Kernel
import Markup
import Web

/// What is strong and what is to be developed, one indicator or topic after the other.
struct AnalysisPage: Page {
    struct Entry: Sendable {
        /// Official name where the finding has a number, else the heading as printed.
        let heading: Bilingual
        let score: Points?
        let strength: String?
        let toDevelop: String?
        let codes: [String]
    }

    let frame: PageFrame
    let year: Int
    let floor: Points
    let entries: [Entry]
    /// Whether the measures that answer this analysis can be shown.
    let hasMeasures: Bool
    /// Of the year.
    var catalogue: Catalogue?

    var title: String { Phrases.analysisOf(year)[frame.language] }
    var lead: String? { Phrases.analysisLead[frame.language] }
    var breadcrumb: [Crumb] { frame.crumbs(below: year) + [Crumb(Phrases.analysis[frame.language])] }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        if entries.isEmpty {
            html.emptyState(Phrases.noAnalysis[language], advice: Phrases.noAnalysisAdvice[language])
        }
        for entry in entries {
            html.section(.class("card")) { write(entry, into: &$0) }
        }
        guard hasMeasures else { return }
        html.p { html in
            html.a(
                Phrases.measuresNextYear(year + 1)[language], .class("button"),
                .href(frame.address(["ita", String(year + 1), "measures"])))
        }
    }

    private func write(_ entry: Entry, into html: inout HTML) {
        let language = frame.language
        html.h2(entry.heading[language])
        if let score = entry.score {
            html.p(.class("row")) { html in
                html.strong(score.formatted(), .class("numeric"))
                if score < floor { html.statusBadge(.warn, Phrases.belowFloor[language]) }
            }
            html.scoreBar(score, floor: floor)
        }
        html.div(.class("grid")) { html in
            if let strength = entry.strength {
                html.div { html in
                    html.h3(Phrases.strength[language])
                    html.p(.class("prose")) { $0.thai(strength, language) }
                }
            }
            if let toDevelop = entry.toDevelop {
                html.div { html in
                    html.h3(Phrases.toDevelop[language])
                    html.p(.class("prose")) { $0.thai(toDevelop, language) }
                }
            }
        }
        if !entry.codes.isEmpty {
            html.p { $0.codes(entry.codes, CriteriaNames(catalogue: catalogue, language: language)) }
        }
    }
}
