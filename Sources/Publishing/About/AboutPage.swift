import Kernel
import Markup
import Web

/// Who the agency is and how to reach it; how the figures come about; what the site promises.
struct AboutPage: Page {
    let frame: PageFrame
    let agency: SiteAgency?
    let version: String

    var title: String { Phrases.about[frame.language] }
    var breadcrumb: [Crumb] { [frame.homeCrumb, Crumb(title)] }

    func renderMain(into html: inout HTML) {
        if let agency {
            html.section(.class("card")) { writeProfile(of: agency, into: &$0) }
        } else {
            html.emptyState(Phrases.noAgency[frame.language], advice: Phrases.noAgencyAdvice[frame.language])
        }
        for passage in AboutPhrases.passages {
            html.section(.id(passage.id), .class("measure stack")) { html in
                html.h2(passage.heading[frame.language])
                for paragraph in passage.paragraphs { html.p(paragraph[frame.language]) }
            }
        }
        html.p("\(Web.Phrases.product[frame.language]) \(version)", .class("soft small"))
    }

    private func writeProfile(of agency: SiteAgency, into html: inout HTML) {
        let language = frame.language
        html.h2(agency.name(in: language))
        var facts: [(term: String, write: (inout HTML) -> Void)] = []
        let place = Web.Phrases.place(district: agency.district, province: agency.province)[language]
        if !place.isEmpty { facts.append((Phrases.place[language], { $0.text(place) })) }
        if let address = agency.address { facts.append((Phrases.address[language], { $0.text(address) })) }
        if let telephone = agency.telephone {
            facts.append((Phrases.telephone[language], { $0.callLink(telephone) }))
        }
        if let mail = agency.mail { facts.append((Phrases.mail[language], { $0.mailLink(mail) })) }
        if let website = agency.website { facts.append((Phrases.website[language], { $0.outsideLink(website) })) }
        if let facebook = agency.facebook { facts.append(("Facebook", { $0.outsideLink(facebook) })) }
        if let line = agency.lineAccount { facts.append(("LINE", { $0.text(line) })) }
        html.definitions(facts)
    }

    static func sample(_ language: Language) -> AboutPage {
        AboutPage(frame: .sample(language, path: ["about"]), agency: .sample, version: "0.1.0")
    }

    static func empty(_ language: Language) -> AboutPage {
        AboutPage(frame: .sample(language, path: ["about"], agency: nil), agency: nil, version: "0.1.0")
    }
}
