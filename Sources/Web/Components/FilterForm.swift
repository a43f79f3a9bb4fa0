package import Markup

/// A form that narrows a list, folded until it is wanted; it asks with GET, so that its answer has an address.
package struct FilterForm: Sendable {
    package enum Kind: Sendable {
        case text(String)
        /// Values with the words for them; the first choice is always "all" with an empty value.
        case choice(selected: String, all: String, options: [(value: String, title: String)])
    }

    package struct Field: Sendable {
        let name: StaticString
        let title: String
        let kind: Kind

        package init(_ name: StaticString, _ title: String, _ kind: Kind) {
            self.name = name
            self.title = title
            self.kind = kind
        }
    }

    let title: String
    let action: WebAddress
    let fields: [Field]
    let submit: String
    let reset: (title: String, address: WebAddress)?

    /// - Parameters:
    ///   - title: on the line that unfolds the form; it stands open while a filter is set.
    ///   - reset: shown while a filter is set.
    package init(
        title: String, action: WebAddress, fields: [Field], submit: String, reset: (title: String, address: WebAddress)?
    ) {
        self.title = title
        self.action = action
        self.fields = fields
        self.submit = submit
        self.reset = reset
    }

    /// The same with one more field at the end.
    package func adding(_ field: Field) -> FilterForm {
        FilterForm(title: title, action: action, fields: fields + [field], submit: submit, reset: reset)
    }

    package func render(into html: inout HTML) {
        html.details(.class("filters"), .flag(.open, if: reset != nil)) { html in
            html.summary(title)
            html.form(.method("get"), .action(action)) { html in
                for field in fields { write(field, into: &html) }
                html.div(.class("row")) { html in
                    html.button(submit, .class("button"))
                    if let reset { html.a(reset.title, .class("button quiet"), .href(reset.address)) }
                }
            }
        }
    }

    private func write(_ field: Field, into html: inout HTML) {
        let id = "filter-\(field.name)"
        html.div(.class("field")) { html in
            html.label(field.title, .for(id))
            switch field.kind {
            case .text(let value):
                html.input(.id(id), .name(field.name), .type("search"), .value(value), .number("maxlength", 200))
            case .choice(let selected, let all, let options):
                html.select(.id(id), .name(field.name)) { html in
                    html.option(all, .value(""))
                    for option in options {
                        html.option(option.title, .value(option.value), .flag(.selected, if: option.value == selected))
                    }
                }
            }
        }
    }
}
