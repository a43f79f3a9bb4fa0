import Kernel
import Markup

extension PageFrame {
    /// How to reach the agency, what the site promises, and with what it was made.
    func writeFooter(into html: inout HTML) {
        html.footer(.class("footer")) { html in
            html.div(.class("page stack")) { html in
                if let agency { writeContact(of: agency, into: &html) }
                html.p(.class("row")) { html in
                    html.a(Phrases.privacy[language], .href(address(["about"], fragment: "privacy")))
                    html.a(Phrases.accessibility[language], .href(address(["about"], fragment: "accessibility")))
                    html.span("\(Phrases.product[language]) \(version)", .class("soft"))
                }
            }
        }
    }

    private func writeContact(of agency: SiteAgency, into html: inout HTML) {
        html.p(.class("row")) { html in
            html.strong(agency.name(in: language))
            if let telephone = agency.telephone {
                html.span { html in
                    html.text(Phrases.telephone[language] + " ")
                    html.callLink(telephone)
                }
            }
            if let mail = agency.mail { html.mailLink(mail) }
        }
    }
}
