import Kernel
import Markup

extension PageFrame {
    /// Whose site it is, the language switch and the main menu.
    func writeMasthead(into html: inout HTML) {
        html.header(.class("masthead")) { html in
            html.div(.class("page row")) { html in
                writeSeal(into: &html)
                writeName(into: &html)
                writeLanguageSwitch(into: &html)
            }
            writeMenu(into: &html)
            if agency?.isInvented == true {
                html.p(Phrases.invented[language], .class("banner"), .role("note"))
            }
        }
    }

    private func writeSeal(into html: inout HTML) {
        html.span(.class("seal"), .aria(.hidden, "true")) { html in
            html.icon(path: "M5 10.5h14 M6 10.5v7 M10 10.5v7 M14 10.5v7 M18 10.5v7 M4 20h16 M12 4l8 5H4z")
        }
    }

    private func writeName(into html: inout HTML) {
        html.p(.class("agency")) { html in
            if let agency {
                html.strong(agency.name(in: language), agency.nameEnglish == nil ? .lang("th") : .none)
                writePlace(of: agency, into: &html)
            } else {
                html.strong(Phrases.product[language])
                html.span(Phrases.purpose[language])
            }
        }
    }

    /// District and province; their names are Thai words, also in an English sentence.
    private func writePlace(of agency: SiteAgency, into html: inout HTML) {
        let parts = [
            agency.district.map { ($0, Phrases.districtWord) }, agency.province.map { ($0, Phrases.provinceWord) },
        ].compactMap(\.self)
        guard !parts.isEmpty else { return }
        html.span { html in
            guard language == .en else {
                return html.text(Phrases.place(district: agency.district, province: agency.province).th)
            }
            for (index, (name, word)) in parts.enumerated() {
                if index > 0 { html.text(", ") }
                html.span(name, .lang("th"))
                html.text(" " + word)
            }
        }
    }

    private func writeLanguageSwitch(into html: inout HTML) {
        let other: Language = language == .th ? .en : .th
        html.a(
            other == .en ? "English" : "ภาษาไทย", .class("button quiet push language"), .lang(other.rawValue),
            .hreflang(other.rawValue), .href(address(in: other)))
    }

    private func writeMenu(into html: inout HTML) {
        let current = navigation.filter { path.starts(with: $0.path) }.max { $0.path.count < $1.path.count }?.path
        html.nav(.class("nav"), .aria(.label, Phrases.mainMenu[language])) { html in
            html.ul(.class("page"), .role("list")) { html in
                for entry in navigation {
                    html.li { html in
                        html.a(
                            entry.title[language], .href(address(entry.path)),
                            entry.path == current && (!entry.path.isEmpty || path.isEmpty)
                                ? .aria(.current, entry.path == path ? "page" : "true") : .none)
                    }
                }
            }
        }
    }
}
