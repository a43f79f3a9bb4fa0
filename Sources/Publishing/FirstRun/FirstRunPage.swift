import Kernel
import Markup
import Web

/// What a store without an agency shows: how to begin, word for word.
struct FirstRunPage: Page {
    let frame: PageFrame

    var title: String { Phrases.firstRun[frame.language] }
    var lead: String? { Phrases.firstRunLead[frame.language] }
    var breadcrumb: [Crumb] { [] }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        html.section(.class("card")) { html in
            html.h2(Phrases.addAgency[language])
            html.p(Phrases.addAgencyHow[language])
            html.pre(.class("command"), .tabIndex(0)) { html in
                html.code("prongsai agency add --help")
            }
            html.p(Phrases.addReportHow[language])
            html.pre(.class("command"), .tabIndex(0)) { html in
                html.code("prongsai import report.txt --accept")
            }
        }
        html.section(.class("card")) { html in
            html.h2(Phrases.lookAround[language])
            html.p(Phrases.lookAroundHow[language])
            html.pre(.class("command"), .tabIndex(0)) { html in
                html.code("prongsai serve --demo --data demo")
            }
        }
        html.section(.class("card")) { html in
            html.h2(Phrases.checkTile[language])
            html.p(Phrases.checkWithoutAgency[language])
            html.p { $0.a(Phrases.openCheck[language], .class("button"), .href(frame.address(["check"]))) }
        }
    }

    static func sample(_ language: Language) -> FirstRunPage {
        FirstRunPage(frame: .sample(language, path: [], agency: nil))
    }
}
