import Kernel
import Testing

@testable import Reports

struct PrintedLinkTests {
    private func links(_ text: String) -> [PrintedLink] {
        PrintedLink.all(in: [TextPiece(.paragraph, text: text, place: Place(line: 1))])
    }

    @Test(arguments: [
        ("ดูที่ https://www.donsawang.go.th/news/41 แล้ว", "https://www.donsawang.go.th/news/41"),
        ("(www.donsawang.go.th)", "www.donsawang.go.th"),
        ("http://donsawang.go.th/a?b=1&c=2.", "http://donsawang.go.th/a?b=1&c=2"),
        ("https://donsawang.go.th/๑a๒ ครับ", "https://donsawang.go.th/๑a๒"),
        ("https://donsawang.go.th/ข่าว", "https://donsawang.go.th/"),
    ])
    func findsWhereAnAddressEnds(text: String, url: String) {
        #expect(links(text).map(\.url) == [url])
    }

    @Test(arguments: ["", "https://", "www.", "http", "อบต.", "xwww.a.go.th"])
    func findsNoAddress(text: String) {
        #expect(links(text).isEmpty)
    }

    @Test func comparesAddressesWhateverTheirSchemeAndEnd() {
        let keys = links("https://www.DonSawang.go.th/ http://donsawang.go.th").map(\.key)
        #expect(keys == ["donsawang.go.th", "donsawang.go.th"])
    }

    @Test func keepsTheWordsThatStandBeforeEachAddress() {
        let links = links("ครั้งที่ 1 https://a.go.th/x ครั้งที่ 2 https://a.go.th/x")
        #expect(links.map(\.context) == ["ครั้งที่ 1 ", " ครั้งที่ 2 "])
        #expect(links.allSatisfy { !$0.isFrontPage && $0.host == "a.go.th" })
    }

    @Test func takesTheMostCitedGovernmentHostForTheMainSite() {
        let site = MainSite(
            of: links("https://x.com/1 https://x.com/2 https://b.go.th/1 https://www.a.go.th/1 https://a.go.th/2"))
        #expect(site?.host == "a.go.th")
        #expect(site?.printedHost == "www.a.go.th")
        #expect(MainSite(of: links("https://x.com/1")) == nil)
    }
}
