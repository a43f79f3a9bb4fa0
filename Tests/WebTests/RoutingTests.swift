import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Testing

@testable import Web

@Suite struct RoutingTests {
    @Test func prefersALiteralPartToAParameter() async throws {
        #expect(try await page("/things/new").contains("<h1>literal</h1>"))
        #expect(try await page("/things/%E0%B8%81%3Cb%3E").contains("<h1>ก&lt;b&gt;</h1>"))
    }

    @Test func namesTheMethodsThatAreAllowed() async throws {
        try await SmallSite.application.test(.router) { client in
            try await client.execute(uri: "/form", method: .get) { #expect($0.headers[.allow] == "POST") }
            try await client.execute(uri: "/", method: .put) { #expect($0.headers[.allow] == "GET, HEAD") }
            let odd = try #require(HTTPRequest.Method("PROPFIND"))
            try await client.execute(uri: "/", method: odd) { #expect($0.status == .methodNotAllowed) }
        }
    }

    @Test func answersHeadWithoutABody() async throws {
        try await SmallSite.application.test(.router) { client in
            let whole = try await client.execute(uri: "/", method: .get)
            let head = try await client.execute(uri: "/", method: .head)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(whole.body.readableBytes))
            #expect(head.headers[.eTag] == whole.headers[.eTag])
        }
    }

    @Test(arguments: [
        ("/things/1/", "/things/1"), ("//things//1?q=a%20b", "/things/1?q=a%20b"), ("/en/things/1/", "/en/things/1"),
        ("//evil.example/..%2f", nil), ("/things//evil.example/", "/things/evil.example"),
    ])
    func redirectsOnlyToItsOwnPaths(_ uri: String, _ location: String?) async throws {
        try await SmallSite.application.test(.router) { client in
            try await client.execute(uri: uri, method: .get) { #expect($0.headers[.location] == location) }
        }
    }

    @Test func speaksThaiUnlessAskedInEnglish() async throws {
        let thai = try await page("/things/1?q=%E0%B8%81")
        let english = try await page("/en/things/1?q=%E0%B8%81")
        #expect(thai.contains("<html lang=\"th\">") && english.contains("<html lang=\"en\">"))
        #expect(thai.contains("href=\"/things/2\"") && english.contains("href=\"/en/things/2\""))
        for text in [thai, english] {
            #expect(text.contains("hreflang=\"th\" href=\"/things/1?q=%E0%B8%81\""))
            #expect(text.contains("hreflang=\"en\" href=\"/en/things/1?q=%E0%B8%81\""))
        }
    }

    @Test func saysThatThereIsNoAgency() async throws {
        let empty = try RequestTarget(
            HTTPRequest(method: .get, scheme: "http", authority: "Empty.Example:8080", path: "/office"))
        #expect(empty.host == "empty.example")
        #expect(WebProblem.noAgency.status == .notFound)
    }

    @Test func listsEveryRouteInTheOrderOfThePaths() {
        let title = WebProblem.busy.message
        let table = RouteTable([
            .post("/b", for: .anyone, title) { _ in throw WebProblem.busy },
            .get("/a/{x}", for: .operation, title) { _ in throw WebProblem.busy },
        ])
        #expect(
            table.listing.split(separator: "\n").map { $0.prefix(20) } == [
                "GET /a/{x} operation", "POST /b anyone \(title.th.prefix(5))",
            ])
    }

    private func page(_ uri: String) async throws -> String {
        try await SmallSite.application.test(.router) { client in
            try await client.execute(uri: uri, method: .get) { String(buffer: $0.body) }
        }
    }
}
