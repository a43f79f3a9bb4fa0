/// Tables. Each function writes one element: attributes quoted and escaped, text escaped, content by closure.
extension HTML {
    package mutating func table(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("table", attributes, content: content)
    }

    package mutating func caption(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("caption", attributes, content: content)
    }

    package mutating func caption(_ text: String, _ attributes: Attribute...) {
        element("caption", attributes, text: text)
    }

    package mutating func thead(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("thead", attributes, content: content)
    }

    package mutating func tbody(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("tbody", attributes, content: content)
    }

    package mutating func tr(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("tr", attributes, content: content)
    }

    package mutating func th(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("th", attributes, content: content)
    }

    package mutating func th(_ text: String, _ attributes: Attribute...) {
        element("th", attributes, text: text)
    }

    package mutating func td(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("td", attributes, content: content)
    }

    package mutating func td(_ text: String, _ attributes: Attribute...) {
        element("td", attributes, text: text)
    }
}
