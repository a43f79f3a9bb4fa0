import Assessment
import Kernel
import Markup
import Web

/// Everything a measure holds, for its card in the list and for its own page: what it answers, its steps, what was
/// done, what came of it, and whether that is proven.
struct MeasureDetails: Sendable {
    let measure: Measure
    let language: Language
    /// Of the measure's year.
    var catalogue: Catalogue?

    private var names: CriteriaNames { CriteriaNames(catalogue: catalogue, language: language) }

    func renderFacts(into html: inout HTML) {
        var facts: [(term: String, write: (inout HTML) -> Void)] = []
        if !measure.units.isEmpty {
            facts.append((Phrases.units[language], { $0.thai(measure.units.joined(separator: ", "), language) }))
        }
        if let period = measure.period {
            facts.append((Phrases.period[language], { write(period, into: &$0) }))
        }
        if let indicator = measure.indicator {
            facts.append((Phrases.indicator[language], { $0.text(names.indicator(indicator)) }))
        }
        if let topic = measure.topic {
            facts.append((Phrases.topic[language], { $0.thai(names.topic(topic), language) }))
        }
        if !measure.codes.isEmpty {
            facts.append((Phrases.answers[language], { $0.codes(measure.codes, names) }))
        }
        if let status = measure.statusText {
            facts.append((Phrases.statusPrinted[language], { $0.thai(status, language) }))
        }
        if !facts.isEmpty { html.definitions(facts) }
    }

    /// - Parameter heading: writes a heading of the level that fits the page.
    func renderBody(into html: inout HTML, heading: (inout HTML, String) -> Void) {
        if let weakness = measure.weakness {
            heading(&html, Phrases.weakness[language])
            html.p { $0.thai(weakness, language) }
        }
        if !measure.projects.isEmpty {
            heading(&html, Phrases.projects[language])
            html.ul { html in
                for project in measure.projects { html.li { $0.thai(project, language) } }
            }
        }
        if !measure.steps.isEmpty {
            heading(&html, Phrases.stepsHeading[language])
            writeSteps(into: &html)
        }
        write(measure.results, Phrases.resultsHeading, into: &html, heading)
        write(measure.outcomes, Phrases.outcomes, into: &html, heading)
        if !measure.links.isEmpty {
            heading(&html, Phrases.links[language])
            write(measure.links, into: &html)
        }
    }

    private func writeSteps(into html: inout HTML) {
        html.ol(.class("steps")) { html in
            for (index, step) in measure.steps.enumerated() {
                html.li(.number("value", step.number ?? index + 1)) { html in
                    html.thai(step.text, language)
                    writeItems(step.items, into: &html)
                }
            }
        }
    }

    private func write(
        _ parts: [MeasureResult], _ title: Bilingual, into html: inout HTML, _ heading: (inout HTML, String) -> Void
    ) {
        guard !parts.isEmpty else { return }
        heading(&html, title[language])
        html.ul(.class("steps")) { html in
            for part in parts {
                html.li { html in
                    html.thai(part.text, language)
                    writeItems(part.items, into: &html)
                    if !part.links.isEmpty { write(part.links, into: &html) }
                    html.proofOfPart(part, of: measure, language)
                }
            }
        }
    }

    private func writeItems(_ items: [String], into html: inout HTML) {
        guard !items.isEmpty else { return }
        html.ul { html in
            for item in items { html.li { $0.thai(item, language) } }
        }
    }

    private func write(_ links: [MeasureLink], into html: inout HTML) {
        html.ul { html in
            for link in links {
                html.li { $0.measureLink(link) }
            }
        }
    }

    private func write(_ period: MeasurePeriod, into html: inout HTML) {
        guard let start = period.start, let end = period.end else {
            html.thai(period.text, language)
            return
        }
        html.date(start, in: language)
        html.text(" – ")
        html.date(end, in: language)
    }
}
