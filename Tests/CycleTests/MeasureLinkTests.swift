import Kernel
import Markup
import Testing
import ThaiText

@testable import Cycle

/// What counts as a link in the proof is a link on the page, and nothing else is.
@Suite struct MeasureLinkTests {
    @Test(arguments: [
        ("https://a.example/o12", "https://a.example/o12"), ("www.a.example/o12", "https://www.a.example/o12"),
        ("WWW.A.EXAMPLE", "https://WWW.A.EXAMPLE"), ("http://a.example?x", "http://a.example?x"),
    ])
    func opensWhereItSays(_ url: String, _ address: String) {
        #expect(MeasureLink(url: url).address?.description == address)
        #expect(shown(url).contains("href=\"\(address)\""))
    }

    @Test(arguments: [
        "https://a.example/๒๕๖๘", "https://a.exam ple", "https://", "ดูเว็บไซต์", "https://localhost", "www.",
        "javascript:alert(1).a", "https://me@a.example", "https://.example", "https://a.example.",
    ])
    func isWordsWhereItOpensNothing(_ url: String) {
        #expect(MeasureLink(url: url).address == nil)
        #expect(!shown(url).contains("href"))
    }

    private func shown(_ url: String) -> String {
        var html = HTML()
        html.measureLink(MeasureLink(url: url))
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
