import Kernel
import Markup
import Web

/// What a store without an agency shows: how to begin, word for word.
struct FirstRunPage: Page {
    let frame: PageFrame
    /// Where the running store lies; nil where nobody said.
    let dataFolder: String?

    var title: String { Phrases.firstRun[frame.language] }
    var lead: String? { Phrases.firstRunLead[frame.language] }
    var breadcrumb: [Crumb] { [] }

    func renderMain(into html: inout HTML) {
        let language = frame.language
        html.section(.class("card")) { html in
            html.h2(Phrases.addAgency[language])
            html.p(Phrases.addAgencyHow[language])
            write(
                """
                prongsai agency add tambon-a --name "\(Phrases.agencyNameExample)" --district "…" --province "…" \
                --data \(folder)
                """, into: &html)
            html.p(Phrases.addReportHow[language])
            write("prongsai import report.txt --accept --data \(folder)", into: &html)
            html.p(Phrases.reloadAfterwards[language])
        }
        html.section(.class("card")) { html in
            html.h2(Phrases.lookAround[language])
            html.p(Phrases.lookAroundHow[language])
            write("prongsai serve --demo --data demo", into: &html)
        }
        html.section(.class("card")) { html in
            html.h2(Phrases.checkTile[language])
            html.p(Phrases.checkWithoutAgency[language])
            html.p { $0.a(Phrases.openCheck[language], .class("button"), .href(frame.address(["check"]))) }
        }
    }

    private func write(_ command: String, into html: inout HTML) {
        html.pre(.class("command")) { html in
            html.code { html in
                for (index, word) in command.split(separator: " ").enumerated() {
                    if index > 0 { html.text(" ") }
                    // A line never ends between the dashes of an option and its name.
                    if word.hasPrefix("--") {
                        html.span(String(word), .class("option"))
                    } else {
                        html.text(String(word))
                    }
                }
            }
        }
    }

    /// As a shell takes it: quoted, unless it is plain.
    private var folder: String {
        guard let dataFolder else { return Phrases.folderPlaceholder[frame.language] }
        let isPlain = dataFolder.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789/._-".unicodeScalars.contains($0)
        }
        let pieces = dataFolder.split(separator: "'", omittingEmptySubsequences: false)
        return isPlain ? dataFolder : "'" + pieces.joined(separator: "'\\''") + "'"
    }

    static func sample(_ language: Language) -> FirstRunPage {
        FirstRunPage(frame: .sample(language, path: [], agency: nil), dataFolder: nil)
    }
}
