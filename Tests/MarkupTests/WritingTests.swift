import Testing

@testable import Markup

@Suite struct WritingTests {
    @Test func nestsElementsInTheOrderOfTheSource() {
        var html = HTML()
        html.ul(.class("row"), .role("list")) { html in
            html.li { html in html.a("หน้าหลัก", .href(WebAddress(path: []))) }
            html.li("ข้อมูล")
        }
        #expect(html.string == #"<ul class="row" role="list"><li><a href="/">หน้าหลัก</a></li><li>ข้อมูล</li></ul>"#)
    }

    @Test func leavesOutWhatIsNotThere() {
        var html = HTML()
        html.details(.none, .flag(.open, if: false)) { $0.summary("ก") }
        html.details(.flag(.open)) { $0.summary("ข") }
        #expect(html.string == "<details><summary>ก</summary></details><details open><summary>ข</summary></details>")
    }

    @Test func writesElementsWithoutContentWithoutEndTag() {
        var html = HTML()
        html.input(.type("search"), .name("q"), .value("\"ก\""))
        html.br()
        #expect(html.string == #"<input type="search" name="q" value="&quot;ก&quot;"><br>"#)
    }

    @Test func namesADrawing() {
        var html = HTML()
        html.drawing(width: 10, height: 5, title: "คะแนน", description: "ก<ข") { html in
            html.polyline(.points([(0, 5), (-15, 102)]))
        }
        #expect(
            html.string
                == #"<svg viewBox="0 0 10 5" role="img"><title>คะแนน</title><desc>ก&lt;ข</desc><polyline points="0.0,0.5 -1.5,10.2"></polyline></svg>"#
        )
    }

    @Test(arguments: [
        ("https://www.example.go.th/a?b=c#d", true), ("HTTP://example.go.th", true), ("https://ตัวอย่าง.ไทย/ก", true),
        ("https://", false), ("https:///a", false), ("https://a b", false), ("https://a\u{A0}b", false),
        ("https://good@evil.example", false), ("https://a\\b", false), ("ftp://a", false), ("//a", false),
        ("www.example.go.th", false), ("", false),
    ])
    func tellsAnOutsideAddressFromWhatIsNone(_ text: String, _ isAddress: Bool) {
        #expect((WebAddress(outside: text)?.description == text) == isAddress)
    }

    @Test func dialsANumberWithoutItsBlanks() {
        #expect(WebAddress(phone: "044-000 000")?.description == "tel:044000000")
        #expect(WebAddress(phone: "โทร 044")?.description == nil)
        #expect(WebAddress(mail: "saraban@example.go.th")?.description == "mailto:saraban@example.go.th")
    }
}
