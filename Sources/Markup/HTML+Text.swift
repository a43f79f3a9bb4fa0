/// Paragraphs, lists and the words in them. Each function writes one element: attributes quoted and escaped, text escaped, content by closure.
extension HTML {
    package mutating func p(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("p", attributes, content: content)
    }

    package mutating func p(_ text: String, _ attributes: Attribute...) {
        element("p", attributes, text: text)
    }

    package mutating func span(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("span", attributes, content: content)
    }

    package mutating func span(_ text: String, _ attributes: Attribute...) {
        element("span", attributes, text: text)
    }

    package mutating func strong(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("strong", attributes, content: content)
    }

    package mutating func strong(_ text: String, _ attributes: Attribute...) {
        element("strong", attributes, text: text)
    }

    package mutating func a(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("a", attributes, content: content)
    }

    package mutating func a(_ text: String, _ attributes: Attribute...) {
        element("a", attributes, text: text)
    }

    package mutating func small(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("small", attributes, content: content)
    }

    package mutating func small(_ text: String, _ attributes: Attribute...) {
        element("small", attributes, text: text)
    }

    package mutating func code(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("code", attributes, content: content)
    }

    package mutating func code(_ text: String, _ attributes: Attribute...) {
        element("code", attributes, text: text)
    }

    package mutating func pre(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("pre", attributes, content: content)
    }

    package mutating func pre(_ text: String, _ attributes: Attribute...) {
        element("pre", attributes, text: text)
    }

    package mutating func ul(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("ul", attributes, content: content)
    }

    package mutating func ol(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("ol", attributes, content: content)
    }

    package mutating func li(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("li", attributes, content: content)
    }

    package mutating func li(_ text: String, _ attributes: Attribute...) {
        element("li", attributes, text: text)
    }

    package mutating func dl(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("dl", attributes, content: content)
    }

    package mutating func dt(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("dt", attributes, content: content)
    }

    package mutating func dt(_ text: String, _ attributes: Attribute...) {
        element("dt", attributes, text: text)
    }

    package mutating func dd(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("dd", attributes, content: content)
    }

    package mutating func dd(_ text: String, _ attributes: Attribute...) {
        element("dd", attributes, text: text)
    }

    package mutating func details(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("details", attributes, content: content)
    }

    package mutating func summary(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("summary", attributes, content: content)
    }

    package mutating func summary(_ text: String, _ attributes: Attribute...) {
        element("summary", attributes, text: text)
    }

    package mutating func time(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("time", attributes, content: content)
    }

    package mutating func time(_ text: String, _ attributes: Attribute...) {
        element("time", attributes, text: text)
    }

    package mutating func br(_ attributes: Attribute...) {
        open("br", attributes)
    }
}
