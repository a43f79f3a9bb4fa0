import Kernel
import Markup

extension HTML {
    /// Words of the agency, which are Thai, so that a page in another language is read aloud rightly.
    mutating func thai(_ words: String, _ language: Language) {
        if language == .th {
            text(words)
        } else {
            span(words, .lang("th"))
        }
    }

    /// Codes of questions and items as chips; each tells what it asks for where the year's catalogue has it.
    mutating func codes(_ codes: [String], _ names: CriteriaNames) {
        span(.class("tags")) { html in
            for code in codes {
                if let wording = names.wording(of: code) {
                    html.span(code, .class("tag"), .title(wording))
                } else {
                    html.span(code, .class("tag"))
                }
            }
        }
    }
}
