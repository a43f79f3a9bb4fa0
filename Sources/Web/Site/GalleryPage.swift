package import Kernel
package import Markup

/// A page filled with invented content: `ita-year.sample`, `ita-year.empty`. The gallery command writes each to
/// `name.th.html` and `name.en.html`.
package struct GalleryPage: Sendable {
    package let name: String
    private let write: @Sendable (Language) -> HTML

    /// - Parameter page: makes the page for a language.
    package init(_ name: String, _ page: @escaping @Sendable (Language) -> any Page) {
        self.name = name
        write = { language in
            var html = HTML()
            page(language).render(into: &html)
            return html
        }
    }

    package func html(in language: Language) -> HTML { write(language) }
}
