/// An address that may stand in a link. It exists only when it is harmless: a path of our own site whose parts are
/// percent-encoded, or an outside address with one of the schemes `http`, `https`, `mailto`, `tel`. There is no way to
/// make one from `javascript:` or `data:`.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    private init(checked text: String) {
        description = text
    }

    /// A path of our own site: the parts between the slashes, percent-encoded here. No parts is the root.
    package init(path: [String], query: [(name: String, value: String)] = [], fragment: String? = nil) {
        var text = "/" + path.map(Self.encoded).joined(separator: "/")
        if !query.isEmpty {
            text += "?" + query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
        }
        if let fragment { text += "#" + Self.encoded(fragment) }
        description = text
    }

    /// A place on the same page.
    package init(fragment: String) {
        description = "#" + Self.encoded(fragment)
    }

    /// An address of another site, as somebody wrote it. Nil unless it begins with `http://` or `https://` (in any
    /// case), names a host, and holds no blank and no control character.
    package init?(outside text: String) {
        let lowered = text.prefix(8).lowercased()
        let rest: Substring
        if lowered.hasPrefix("https://") {
            rest = text.dropFirst(8)
        } else if lowered.hasPrefix("http://") {
            rest = text.dropFirst(7)
        } else {
            return nil
        }
        let breaks = text.unicodeScalars.contains { scalar in
            scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "\\" || scalar.properties.isWhitespace
        }
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !breaks, !host.isEmpty, !host.contains("@") else { return nil }
        self.init(checked: text)
    }

    /// Nil unless it looks like `somebody@example.go.th`: letters, digits and `.-_+` around one `@`.
    package init?(mail text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isMailByte) }) else {
            return nil
        }
        self.init(checked: "mailto:" + text)
    }

    /// A telephone number to call; blanks and dashes are dropped. Nil unless digits remain, with or without a `+`.
    package init?(phone text: String) {
        let dialled = text.unicodeScalars.filter { $0 != " " && $0 != "-" }
        let digits = dialled.first == "+" ? dialled.dropFirst() : dialled[...]
        guard digits.count >= 3, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        self.init(checked: "tel:" + String(String.UnicodeScalarView(dialled)))
    }

    private static func isMailByte(_ byte: UInt8) -> Bool {
        isUnreserved(byte) || byte == UInt8(ascii: "+")
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Percent-encodes all but the unreserved characters of RFC 3986, 2.3.
    private static func encoded(_ text: String) -> String {
        if text.utf8.allSatisfy(isUnreserved) { return text }
        let hex = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
