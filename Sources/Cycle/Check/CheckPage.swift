import Kernel
import Markup
import Web

/// The form where anyone can have a report checked. Nothing that is sent is kept.
struct CheckPage: Page {
    let frame: PageFrame
    /// What was typed, when the page comes back with an error.
    var typed = ""
    /// Why the last attempt gave nothing, and what to do.
    var refusal: Explanation?

    var title: String { Phrases.check[frame.language] }
    var lead: String? { Phrases.checkLead[frame.language] }
    var breadcrumb: [Crumb] { [frame.homeCrumb, Crumb(title)] }
    var isRefused: Bool { refusal != nil }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        if let refusal {
            html.div(.class("notice bad"), .role("alert"), .id("refusal")) { html in
                html.p { $0.strong(refusal.happened[language]) }
                html.p(refusal.meaning[language])
                html.p(refusal.advice[language])
            }
        }
        html.form(
            .class("stack"), .method("post"), .enctype("multipart/form-data"), .action(frame.address(["check"]))
        ) { html in
            writeText(into: &html)
            writeFile(into: &html)
            html.p(.class("row")) { html in
                html.button(Phrases.check[language], .class("button"))
                html.span(Phrases.nothingKept[language], .class("soft"))
            }
        }
        html.section(.class("measure stack")) { html in
            html.h2(Phrases.whatIsChecked[language])
            html.ul { html in
                for line in Phrases.checkedThings { html.li(line[language]) }
            }
        }
    }

    private func writeText(into html: inout HTML) {
        let language = frame.language
        html.div(.class("field")) { html in
            html.label(Phrases.pasteReport[language], .for("text"))
            html.p(Phrases.pasteHint[language], .class("hint"), .id("text-hint"))
            html.textarea(
                .id("text"), .name("text"), .number("rows", 12), describedBy("text-hint"),
                isRefused ? .aria(.invalid, "true") : .none,
                .constant("spellcheck", "false")
            ) { html in
                // The first line end after the tag is not part of the text, so one is always written.
                html.text("\n" + typed)
            }
        }
    }

    private func writeFile(into html: inout HTML) {
        let language = frame.language
        html.div(.class("field")) { html in
            html.label(Phrases.chooseFile[language], .for("file"))
            html.p(Phrases.fileHint[language], .class("hint"), .id("file-hint"))
            html.input(
                .id("file"), .name("file"), .type("file"), describedBy("file-hint"),
                isRefused ? .aria(.invalid, "true") : .none,
                .accept(".txt,.md,.htm,.html,.csv,.tsv,text/plain,text/html,text/csv,text/markdown"))
        }
    }

    /// The field's hint, and after a refusal also why.
    private func describedBy(_ hint: String) -> Attribute {
        .aria(.describedBy, isRefused ? "refusal \(hint)" : hint)
    }
}
