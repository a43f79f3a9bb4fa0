package import Markup

extension HTML {
    /// A large link with a picture, a name and a line below it.
    package mutating func tile(_ address: WebAddress, icon path: StaticString, name: String, line: String) {
        a(.class("card tile"), .href(address)) { html in
            html.icon(path: path)
            html.strong(name)
            html.span(line)
        }
    }

    /// An address somebody wrote: a link when it is a sound http(s) address, else plain text. Never vouched for.
    package mutating func outsideLink(_ text: String, label: String? = nil) {
        if let address = WebAddress(outside: text) {
            a(label ?? text, .class("outside"), .rel("noopener nofollow"), .href(address))
        } else {
            span(label.map { "\($0) (\(text))" } ?? text, .class("outside"))
        }
    }

    /// A telephone number to tap; plain text where it holds more than digits.
    package mutating func callLink(_ telephone: String) {
        if let address = WebAddress(phone: telephone) {
            a(telephone, .href(address))
        } else {
            text(telephone)
        }
    }

    /// A mail address to tap; plain text where it is none.
    package mutating func mailLink(_ mail: String) {
        if let address = WebAddress(mail: mail) {
            a(mail, .class("outside"), .href(address))
        } else {
            text(mail)
        }
    }
}
