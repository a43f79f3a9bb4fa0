/// The parts of a page. Each function writes one element: attributes quoted and escaped, text escaped, content by closure.
extension HTML {
    package mutating func header(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("header", attributes, content: content)
    }

    package mutating func nav(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("nav", attributes, content: content)
    }

    package mutating func main(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("main", attributes, content: content)
    }

    package mutating func section(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("section", attributes, content: content)
    }

    package mutating func aside(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("aside", attributes, content: content)
    }

    package mutating func footer(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("footer", attributes, content: content)
    }

    package mutating func div(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("div", attributes, content: content)
    }

    package mutating func div(_ text: String, _ attributes: Attribute...) {
        element("div", attributes, text: text)
    }

    package mutating func article(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("article", attributes, content: content)
    }

    package mutating func figure(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("figure", attributes, content: content)
    }

    package mutating func h1(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("h1", attributes, content: content)
    }

    package mutating func h1(_ text: String, _ attributes: Attribute...) {
        element("h1", attributes, text: text)
    }

    package mutating func h2(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("h2", attributes, content: content)
    }

    package mutating func h2(_ text: String, _ attributes: Attribute...) {
        element("h2", attributes, text: text)
    }

    package mutating func h3(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("h3", attributes, content: content)
    }

    package mutating func h3(_ text: String, _ attributes: Attribute...) {
        element("h3", attributes, text: text)
    }

    package mutating func figcaption(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("figcaption", attributes, content: content)
    }

    package mutating func figcaption(_ text: String, _ attributes: Attribute...) {
        element("figcaption", attributes, text: text)
    }
}
