package import Kernel
package import Markup

extension HTML {
    /// Links to the page before and the page after, with where one is between them. Nothing for a single page.
    package mutating func pagination(
        page: Int, of count: Int, language: Language, address: (_ page: Int) -> WebAddress
    ) {
        guard count > 1 else { return }
        nav(.class("pagination row"), .aria(.label, Phrases.pages[language])) { html in
            if page > 1 {
                html.a(Phrases.previous[language], .class("button quiet"), .rel("prev"), .href(address(page - 1)))
            }
            html.span("\(page) / \(count)", .class("numeric"), .aria(.current, "page"))
            if page < count {
                html.a(Phrases.next[language], .class("button quiet"), .rel("next"), .href(address(page + 1)))
            }
        }
    }
}
