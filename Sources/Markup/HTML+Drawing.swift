/// Drawings in the page (SVG). Colours and sizes come from the stylesheet by class; there are no inline styles.
extension HTML {
    /// A drawing that says something: its name and description are read out, and stand in the drawing.
    package mutating func drawing(
        width: Int, height: Int, title: String, description: String, _ attributes: Attribute...,
        content: (inout HTML) -> Void
    ) {
        raw("<svg viewBox=\"0 0 ")
        text(width)
        raw(" ")
        text(height)
        raw("\" role=\"img\"")
        write(attributes)
        raw(">")
        element("title", [], text: title)
        element("desc", [], text: description)
        content(&self)
        raw("</svg>")
    }

    /// A drawing that only decorates; nobody is told of it.
    package mutating func icon(_ attributes: Attribute..., path: StaticString) {
        raw(
            "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" aria-hidden=\"true\""
        )
        write(attributes)
        raw(">")
        raw("<path d=\"")
        raw(path)
        raw("\"/></svg>")
    }

    package mutating func line(_ attributes: Attribute...) { shape("line", attributes) }
    package mutating func rect(_ attributes: Attribute...) { shape("rect", attributes) }
    package mutating func circle(_ attributes: Attribute...) { shape("circle", attributes) }
    package mutating func polyline(_ attributes: Attribute...) { shape("polyline", attributes) }
    package mutating func polygon(_ attributes: Attribute...) { shape("polygon", attributes) }

    /// Text inside a drawing.
    package mutating func label(x: Int, y: Int, _ text: String, _ attributes: Attribute...) {
        element("text", [.number("x", x), .number("y", y)] + attributes, text: text)
    }

    private mutating func shape(_ name: StaticString, _ attributes: [Attribute]) {
        element(name, attributes) { _ in }
    }
}
