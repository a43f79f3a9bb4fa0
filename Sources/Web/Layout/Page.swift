import Kernel
package import Markup

/// A page: exactly what is shown, already chosen and formatted. It holds no store, no clock and no rights; the same
/// value always writes the same bytes.
package protocol Page: Sendable {
    var frame: PageFrame { get }
    /// The page's one `h1`, and the first words of the window's title.
    var title: String { get }
    /// The sentence below the heading, where there is one.
    var lead: String? { get }
    /// From the home page to this one; empty on the home page alone.
    var breadcrumb: [Crumb] { get }
    /// True for a form that comes back: the window's title then says so first, which is what a screen reader reads.
    var isRefused: Bool { get }
    /// Everything below heading and lead.
    func renderMain(into html: inout HTML)
}

extension Page {
    package var lead: String? { nil }
    package var isRefused: Bool { false }

    /// The whole document.
    package func render(into html: inout HTML) {
        html.raw("<!doctype html>\n")
        html.element("html", [.lang(frame.language.rawValue)]) { html in
            html.element("head", []) { writeHead(into: &$0) }
            html.element("body", []) { html in
                html.a(Phrases.skip[frame.language], .class("skip"), .href(WebAddress(fragment: "main")))
                frame.writeMasthead(into: &html)
                writeContent(into: &html)
                frame.writeFooter(into: &html)
            }
        }
        html.raw("\n")
    }

    private func writeHead(into html: inout HTML) {
        html.raw("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        html.element("title", [], text: windowTitle)
        html.open("link", [.rel("stylesheet"), .href(StaticAsset.stylesheet.address)])
        html.open("link", [.rel("icon"), .type("image/svg+xml"), .href(StaticAsset.icon.address)])
        html.open("link", [.rel("alternate"), .hreflang("th"), .href(frame.address(in: .th))])
        html.open("link", [.rel("alternate"), .hreflang("en"), .href(frame.address(in: .en))])
    }

    private var windowTitle: String {
        let site = frame.agency?.name(in: frame.language) ?? Phrases.product[frame.language]
        let full = title == site ? site : "\(title) · \(site)"
        return isRefused ? "\(Phrases.refused[frame.language]) \(full)" : full
    }

    private func writeContent(into html: inout HTML) {
        html.main(.id("main"), .class("page stack"), .tabIndex(-1)) { html in
            if !breadcrumb.isEmpty { writeBreadcrumb(into: &html) }
            html.h1(title)
            if let lead { html.p(lead, .class("lead measure")) }
            renderMain(into: &html)
        }
    }

    private func writeBreadcrumb(into html: inout HTML) {
        html.nav(.class("breadcrumb"), .aria(.label, Phrases.youAreHere[frame.language])) { html in
            html.ol(.role("list")) { html in
                for crumb in breadcrumb {
                    html.li { html in
                        if let address = crumb.address {
                            html.a(crumb.title, .href(address))
                        } else {
                            html.span(crumb.title, .aria(.current, "page"))
                        }
                    }
                }
            }
        }
    }
}
