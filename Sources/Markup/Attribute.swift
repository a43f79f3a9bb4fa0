/// One attribute of an element. Its name stands in the source code, its value is always quoted and escaped. There is
/// no attribute for scripts or inline styles, and an address goes in only as a `WebAddress`.
package struct Attribute: Sendable {
    enum Value: Sendable {
        case text(String)
        case constant(StaticString)
        case flag
        case absent
    }

    let name: StaticString
    let value: Value

    private init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// No attribute at all, for the other branch of a condition.
    package static let none = Attribute("", .absent)

    package static func `class`(_ names: StaticString) -> Attribute { .init("class", .constant(names)) }
    package static func id(_ id: String) -> Attribute { .init("id", .text(id)) }
    package static func lang(_ tag: String) -> Attribute { .init("lang", .text(tag)) }
    package static func title(_ text: String) -> Attribute { .init("title", .text(text)) }
    package static func role(_ role: StaticString) -> Attribute { .init("role", .constant(role)) }
    package static func tabIndex(_ index: Int) -> Attribute { .number("tabindex", index) }
    package static func dataLabel(_ text: String) -> Attribute { .init("data-label", .text(text)) }

    package static func href(_ address: WebAddress) -> Attribute { .init("href", .text(address.description)) }
    package static func src(_ address: WebAddress) -> Attribute { .init("src", .text(address.description)) }
    package static func action(_ address: WebAddress) -> Attribute { .init("action", .text(address.description)) }
    package static func rel(_ relation: StaticString) -> Attribute { .init("rel", .constant(relation)) }
    package static func hreflang(_ tag: String) -> Attribute { .init("hreflang", .text(tag)) }
    package static func datetime(_ iso: String) -> Attribute { .init("datetime", .text(iso)) }

    package static func name(_ name: StaticString) -> Attribute { .init("name", .constant(name)) }
    package static func type(_ type: StaticString) -> Attribute { .init("type", .constant(type)) }
    package static func value(_ text: String) -> Attribute { .init("value", .text(text)) }
    package static func content(_ text: String) -> Attribute { .init("content", .text(text)) }
    package static func charset(_ name: StaticString) -> Attribute { .init("charset", .constant(name)) }
    package static func `for`(_ id: String) -> Attribute { .init("for", .text(id)) }
    package static func method(_ method: StaticString) -> Attribute { .init("method", .constant(method)) }
    package static func enctype(_ type: StaticString) -> Attribute { .init("enctype", .constant(type)) }
    package static func accept(_ types: StaticString) -> Attribute { .init("accept", .constant(types)) }
    package static func autocomplete(_ token: StaticString) -> Attribute { .init("autocomplete", .constant(token)) }
    package static func scope(_ scope: StaticString) -> Attribute { .init("scope", .constant(scope)) }

    /// `aria("label", …)` is `aria-label`; the names in use are listed so that a slip does not compile.
    package static func aria(_ name: Aria, _ text: String) -> Attribute { .init(name.attribute, .text(text)) }

    /// An attribute without value: `open`, `selected`, `required`, `checked`.
    package static func flag(_ name: Flag, if isSet: Bool = true) -> Attribute {
        isSet ? .init(name.attribute, .flag) : .none
    }

    /// A whole number; the name stands in the source code.
    package static func number(_ name: StaticString, _ value: Int) -> Attribute { .init(name, .text(String(value))) }

    /// A value that stands in the source code, for the drawing attributes of SVG.
    package static func constant(_ name: StaticString, _ value: StaticString) -> Attribute {
        .init(name, .constant(value))
    }

    /// Coordinates, in tenths of a unit: SVG needs no more, and no number format of a locale comes near.
    package static func points(_ points: [(tenthsX: Int, tenthsY: Int)]) -> Attribute {
        .init("points", .text(points.map { "\(tenths($0.tenthsX)),\(tenths($0.tenthsY))" }.joined(separator: " ")))
    }

    package enum Aria: Sendable {
        case label, labelledBy, describedBy, current, hidden, invalid

        var attribute: StaticString {
            switch self {
            case .label: "aria-label"
            case .labelledBy: "aria-labelledby"
            case .describedBy: "aria-describedby"
            case .current: "aria-current"
            case .hidden: "aria-hidden"
            case .invalid: "aria-invalid"
            }
        }
    }

    package enum Flag: Sendable {
        case open, selected, required, checked

        var attribute: StaticString {
            switch self {
            case .open: "open"
            case .selected: "selected"
            case .required: "required"
            case .checked: "checked"
            }
        }
    }

    private static func tenths(_ value: Int) -> String {
        let sign = value < 0 ? "-" : ""
        return "\(sign)\(value.magnitude / 10).\(value.magnitude % 10)"
    }
}
