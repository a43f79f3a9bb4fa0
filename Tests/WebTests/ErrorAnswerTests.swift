import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite struct ErrorAnswerTests {
    @Test func tellsAPersonWhatHappenedInTheirLanguage() async throws {
        let thai = try await ask("/none")
        #expect(thai.headers[.contentType] == "text/html; charset=utf-8")
        #expect(thai.headers[.vary] == "Accept")
        #expect(String(buffer: thai.body).contains("<h1>ไม่พบหน้านี้</h1>"))
        #expect(String(buffer: try await ask("/en/none").body).contains("<h1>Page not found</h1>"))
    }

    @Test func tellsAProgramInRFC9457() async throws {
        let response = try await ask("/en/none", headers: [.accept: "application/json"])
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(
            String(buffer: response.body)
                == #"{"type":"about:blank","title":"Page not found","status":404,"code":"web.page.missing","detail":"The address may be mistyped, or the page is not published. Check the address, or start at the home page."}"#
                + "\n")
    }

    @Test func givesABrowserThePageEvenIfItTakesJSONToo() async throws {
        let response = try await ask("/none", headers: [.accept: "text/html,application/json;q=0.9"])
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
    }

    @Test(arguments: ["text/html", "application/json"])
    func givesADefectANumberAndNothingElse(_ accept: String) async throws {
        let spool = Spool()
        let response = try await ask("/defect", headers: [.accept: accept], log: spool)
        let body = String(buffer: response.body)
        let reference = try #require(spool.lines.first { $0.contains("defect") }.flatMap(Self.reference))
        #expect(body.contains(reference))
        for secret in ["hunter2", "/srv", "Defect", "SmallSite"] { #expect(!body.contains(secret), "\(secret)") }
        #expect(spool.lines.contains { $0.contains("hunter2") }, "the log has the details")
    }

    @Test func saysWhenToComeBack() async throws {
        let response = try await ask("/busy")
        #expect(response.status == .serviceUnavailable)
        #expect(response.headers[.retryAfter] == "5")
    }

    @Test(arguments: [9_000, 70_000])
    func closesTheConnectionOfABodyTooLarge(_ size: Int) async throws {
        try await SmallSite.application.test(.router) { client in
            try await client.execute(
                uri: "/form", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(repeating: 0x61, count: size)
            ) { response in
                #expect(response.status == .contentTooLarge)
                #expect(response.headers[.connection] == "close")
                #expect(String(buffer: response.body).contains("2 เมกะไบต์"))
            }
        }
    }

    @Test func logsTheRouteAndNeverTheAddress() async throws {
        let spool = Spool()
        _ = try await ask("/things/secret?q=secret", log: spool)
        #expect(spool.lines.contains { $0.contains("/things/{id}") && $0.contains("200") })
        #expect(!spool.lines.contains { $0.contains("secret") })
    }

    private static func reference(in line: String) -> String? {
        line.split(separator: "\"").first { $0.utf8.count == 10 && $0.allSatisfy { $0.isLetter || $0.isNumber } }
            .map(String.init)
            ?? line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).first { $0.utf8.count == 10 }.map(
                String.init)
    }

    private func ask(_ uri: String, headers: HTTPFields = [:], log: Spool? = nil) async throws -> TestResponse {
        try await SmallSite.application(log: log).test(.router) { client in
            try await client.execute(uri: uri, method: .get, headers: headers)
        }
    }
}
