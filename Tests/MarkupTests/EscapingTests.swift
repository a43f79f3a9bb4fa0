import Testing

@testable import Markup

/// Payloads that break out of text, of a quoted attribute, or of an address, wherever escaping is forgotten.
private let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
    "</title><script>alert(1)</script>", "<!--", "]]>", "&lt;script&gt;", "&#60;script&#62;", "\u{0}<b>", "`onx=1",
    "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "<ก onmouseover=\"x\">", "\u{202E}<x>", "\" autofocus onfocus=alert(1) x=\"", "//evil.example/\"", "<\u{0}script>",
    "\u{2028}<style>*{}</style>", "%3Cscript%3E", "{{7*7}}", "</textarea><script>", "a\"b'c<d>e&f",
]

@Suite struct EscapingTests {
    @Test(arguments: payloads)
    func keepsTextText(_ payload: String) {
        var html = HTML()
        html.p(payload)
        expectOnlyElement("p", in: html.string)
    }

    @Test(arguments: payloads)
    func keepsAnAttributeInsideItsQuotes(_ payload: String) {
        var html = HTML()
        html.p(.title(payload), .dataLabel(payload)) { _ in }
        expectOnlyElement("p", in: html.string)
        #expect(html.string.filter { $0 == "\"" }.count == 4)
    }

    @Test(arguments: payloads)
    func keepsAPathOfOursAPath(_ payload: String) {
        let address = WebAddress(path: ["ita", payload], query: [("q", payload)], fragment: payload)
        #expect(address.description.hasPrefix("/ita/"))
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%/?=&#".utf8)
        #expect(address.description.utf8.allSatisfy(allowed.contains))
    }

    @Test(arguments: payloads)
    func refusesAPayloadAsAnOutsideAddress(_ payload: String) {
        #expect(WebAddress(outside: payload) == nil)
        #expect(WebAddress(mail: payload) == nil)
        #expect(WebAddress(phone: payload) == nil)
    }

    @Test func writesTextWithoutNeedForEscapingAsItIs() {
        var html = HTML()
        html.p("องค์การบริหารส่วนตำบล ๙๐.๔๒\ta\nb")
        #expect(html.string == "<p>องค์การบริหารส่วนตำบล ๙๐.๔๒\ta\nb</p>")
    }

    @Test func replacesControlCharacters() {
        var html = HTML()
        html.text("a\u{0}b\u{1B}c\u{7F}d")
        #expect(html.string == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    }

    private func expectOnlyElement(_ name: String, in markup: String) {
        #expect(markup.filter { $0 == "<" }.count == 2, "\(markup)")
        #expect(markup.hasPrefix("<\(name)") && markup.hasSuffix("</\(name)>"), "\(markup)")
    }
}
