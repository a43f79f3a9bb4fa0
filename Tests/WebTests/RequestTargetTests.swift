import HTTPTypes
import Kernel
import Testing

@testable import Web

@Suite struct RequestTargetTests {
    @Test(arguments: [
        ("site.example", "site.example"), ("Site.Example:8080", "site.example"), ("[::1]:80", "[::1]"),
        ("127.0.0.1", "127.0.0.1"), ("site.example.", "site.example"),
    ])
    func takesAHostApart(_ written: String, _ host: String) throws {
        #expect(try target(written).host == host)
    }

    @Test(
        arguments: [
            nil, "", "a b", "a<b>", "evil@good.example", "a/b", "a,b", "a:99999", "a:x", "a:1:2", "[::1", "[x]",
            "ก.ไทย", "a\"b",
        ] as [String?])
    func refusesWhatIsNoHost(_ written: String?) {
        #expect(throws: WebProblem.malformedHost) { try target(written) }
    }

    @Test func refusesASecondHost() {
        var fields = HTTPFields()
        fields[.host] = "other.example"
        #expect(throws: WebProblem.malformedHost) {
            try RequestTarget(
                HTTPRequest(method: .get, scheme: "http", authority: "site.example", path: "/", headerFields: fields))
        }
    }

    @Test func takesAnAbsoluteAddressOnlyOfTheSameHost() throws {
        #expect(try target("a.example", path: "http://A.example/x?y=1").parts == ["x"])
        #expect(throws: WebProblem.malformedHost) { try target("a.example", path: "http://b.example/x") }
        #expect(throws: WebProblem.malformedAddress) { try target("a.example", path: "*") }
    }

    @Test func decodesThePathPartByPart() throws {
        let target = try target("a.example", path: "/en/%E0%B8%81%2F%E0%B8%82/b+c?q=%E0%B8%81+1&empty")
        #expect(target.parts == ["ก/ข", "b+c"])
        #expect(target.language == .en)
        #expect(target.query.text("q") == "ก 1")
        #expect(target.query.text("empty") == "")
    }

    @Test(arguments: ["/%", "/%4", "/%gg", "/%ff", "/%00", "/a?b=%"])
    func refusesADamagedAddress(_ path: String) {
        #expect(throws: WebProblem.malformedAddress) { try target("a.example", path: path) }
    }

    private func target(_ authority: String?, path: String = "/") throws -> RequestTarget {
        try RequestTarget(HTTPRequest(method: .get, scheme: "http", authority: authority, path: path))
    }
}
