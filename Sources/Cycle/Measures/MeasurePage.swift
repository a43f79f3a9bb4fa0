import Assessment
import Kernel
import Markup
import ThaiText
import Web

/// One measure, under an address that stays.
struct MeasurePage: Page {
    let frame: PageFrame
    let measure: Measure
    let proof: Proof
    /// Of the measure's year.
    var catalogue: Catalogue?

    var title: String { measure.title }
    var breadcrumb: [Crumb] {
        let year = measure.fiscalYear.year
        let list = Crumb(Phrases.measures[frame.language], frame.address(["ita", String(year), "measures"]))
        return frame.crumbs(below: year) + [list, Crumb(Phrases.oneMeasure(measure.position)[frame.language])]
    }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        let details = MeasureDetails(measure: measure, language: language, catalogue: catalogue)
        html.p { $0.proofBadge(proof, of: measure, language) }
        if proof.isUnproven {
            html.notice(.bad) { $0.p(Phrases.whyUnproven[language]) }
        }
        html.section(.class("card")) { details.renderFacts(into: &$0) }
        details.renderBody(into: &html) { html, heading in html.h2(heading) }
    }
}
