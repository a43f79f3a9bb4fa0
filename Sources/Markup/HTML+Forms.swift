/// Forms. Each function writes one element: attributes quoted and escaped, text escaped, content by closure.
extension HTML {
    package mutating func form(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("form", attributes, content: content)
    }

    package mutating func label(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("label", attributes, content: content)
    }

    package mutating func label(_ text: String, _ attributes: Attribute...) {
        element("label", attributes, text: text)
    }

    package mutating func select(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("select", attributes, content: content)
    }

    package mutating func option(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("option", attributes, content: content)
    }

    package mutating func option(_ text: String, _ attributes: Attribute...) {
        element("option", attributes, text: text)
    }

    package mutating func textarea(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("textarea", attributes, content: content)
    }

    package mutating func textarea(_ text: String, _ attributes: Attribute...) {
        element("textarea", attributes, text: text)
    }

    package mutating func button(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("button", attributes, content: content)
    }

    package mutating func button(_ text: String, _ attributes: Attribute...) {
        element("button", attributes, text: text)
    }

    package mutating func fieldset(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("fieldset", attributes, content: content)
    }

    package mutating func legend(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("legend", attributes, content: content)
    }

    package mutating func legend(_ text: String, _ attributes: Attribute...) {
        element("legend", attributes, text: text)
    }

    package mutating func input(_ attributes: Attribute...) {
        open("input", attributes)
    }
}
