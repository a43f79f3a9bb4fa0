package import Kernel
package import Markup

extension HTML {
    /// A bar from 0 to 100 with a tick at the floor. Decoration: the number always stands beside it as text, and below
    /// the floor the bar is hatched, not only recoloured.
    package mutating func scoreBar(_ score: Points, floor: Points?) {
        let width = score.millionths / 1_000_000
        let isBelow = floor.map { score < $0 } ?? false
        raw("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"")
        raw(isBelow ? " class=\"meter below\">" : " class=\"meter\">")
        rect(.class("track"), .number("width", 100), .number("height", 8))
        rect(.class("fill"), .number("width", width), .number("height", 8))
        if isBelow {
            for stripe in stride(from: 3, to: width, by: 6) { upright("stripe", at: stripe) }
        }
        if let floor { upright("floor", at: floor.millionths / 1_000_000) }
        raw("</svg>")
    }

    private mutating func upright(_ name: StaticString, at x: Int) {
        line(.class(name), .number("x1", x), .number("x2", x), .number("y1", 0), .number("y2", 8))
    }
}
