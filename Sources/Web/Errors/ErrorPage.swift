package import Kernel
package import Markup

/// The page of every refusal and every defect.
package struct ErrorPage: Page {
    package let frame: PageFrame
    let explanation: Explanation
    /// Of a defect: what the log files it under.
    let reference: String?

    package init(frame: PageFrame, explanation: Explanation, reference: String? = nil) {
        self.frame = frame
        self.explanation = explanation
        self.reference = reference
    }

    package var title: String { explanation.happened[frame.language] }
    package var breadcrumb: [Crumb] { [frame.homeCrumb, Crumb(title)] }

    package func renderMain(into html: inout HTML) {
        let language = frame.language
        html.div(.class("notice bad stack")) { html in
            html.p(explanation.meaning[language])
            html.p(explanation.advice[language])
            if let reference {
                html.p { html in
                    html.text(ErrorPhrases.reference[language] + " ")
                    html.code(reference)
                }
            }
        }
        html.p { html in
            html.a(ErrorPhrases.goHome[language], .class("button"), .href(frame.address([])))
        }
    }

    package static func sample(_ language: Language) -> ErrorPage {
        ErrorPage(frame: .sample(language, path: ["ไม่มี"]), explanation: WebProblem.missingPage.explanation)
    }

    package static func defect(_ language: Language) -> ErrorPage {
        ErrorPage(frame: .sample(language, path: []), explanation: .defect, reference: "0h3g5k7m9p")
    }
}

extension Explanation {
    /// What is not a `Problem` is our fault.
    static let defect = Explanation(
        happened: Bilingual(th: "ระบบขัดข้อง", en: "Something went wrong"),
        meaning: ErrorPhrases.defect, advice: ErrorPhrases.quoteReference)
}
