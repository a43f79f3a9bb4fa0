import Kernel
import Markup
import Web

extension MeasureLink {
    /// Where it leads, nil where it opens nothing: with a scheme or "www.", a dot in the host, and nothing that cannot
    /// stand in an address, as a space or Thai digits. The one rule for what proves and for what is shown as a link.
    var address: WebAddress? {
        let isBare = url.prefix(4).lowercased() == "www."
        guard let address = WebAddress(outside: isBare ? "https://" + url : url) else { return nil }
        let rest = address.description.unicodeScalars.drop { $0 != ":" }.dropFirst(3)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard host.contains("."), host.first != ".", host.last != ".",
            !rest.contains(where: { (0x0E50...0x0E59).contains($0.value) })
        else { return nil }
        return address
    }
}

extension HTML {
    /// A link of a measure; the words alone, with the address as printed, where it opens nothing.
    mutating func measureLink(_ link: MeasureLink) {
        if let address = link.address {
            outsideLink(address.description, label: link.label ?? link.url)
        } else {
            span(link.label.map { "\($0) (\(link.url))" } ?? link.url, .class("outside"))
        }
    }
}
