import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Markup
import NIOCore
import Testing

@testable import Web

/// One request of every class of answer.
struct Ask: Sendable, CustomTestStringConvertible {
    let method: HTTPRequest.Method
    let uri: String
    let status: HTTPResponse.Status
    var headers: HTTPFields = [:]
    var body: String?

    var testDescription: String { "\(method) \(uri.prefix(40)) \(status.code)" }

    static let everyClass: [Ask] = [
        Ask(method: .get, uri: "/", status: .ok), Ask(method: .head, uri: "/", status: .ok),
        Ask(method: .get, uri: StaticAsset.stylesheet.address.description, status: .ok),
        Ask(method: .get, uri: "/things/", status: .notFound), Ask(method: .get, uri: "/none", status: .notFound),
        Ask(method: .get, uri: "/things/1/", status: .permanentRedirect),
        Ask(method: .delete, uri: "/", status: .methodNotAllowed),
        Ask(method: .trace, uri: "/", status: .methodNotAllowed),
        Ask(method: .options, uri: "/form", status: .methodNotAllowed),
        Ask(method: .get, uri: "/%zz", status: .badRequest), Ask(method: .get, uri: "/?a=%f", status: .badRequest),
        Ask(method: .get, uri: "/" + String(repeating: "a", count: 5_000), status: .uriTooLong),
        Ask(
            method: .get, uri: "/", status: .requestHeaderFieldsTooLarge,
            headers: [.userAgent: String(repeating: "a", count: 17_000)]),
        Ask(method: .get, uri: "/defect", status: .internalServerError),
        Ask(
            method: .get, uri: "/defect", status: .internalServerError, headers: [.accept: "application/json"]),
        Ask(method: .get, uri: "/busy", status: .serviceUnavailable),
        Ask(
            method: .post, uri: "/form", status: .ok,
            headers: [.contentType: "application/x-www-form-urlencoded"], body: "word=1"),
        Ask(
            method: .post, uri: "/form", status: .badRequest,
            headers: [.contentType: "application/x-www-form-urlencoded"], body: "word=%"),
        Ask(
            method: .post, uri: "/form", status: .contentTooLarge,
            headers: [.contentType: "application/x-www-form-urlencoded"], body: String(repeating: "a", count: 9_000)),
        Ask(method: .post, uri: "/form", status: .unsupportedMediaType, body: "{}"),
    ]
}

@Suite struct SafetyHeadersTests {
    @Test(arguments: Ask.everyClass)
    func standOnEveryAnswer(_ ask: Ask) async throws {
        let response = try await answer(ask, from: SmallSite.application)
        #expect(response.status == ask.status)
        expectSafety(of: response.headers)
    }

    @Test(arguments: Ask.everyClass)
    func areMissedWhenTheLayerIsOff(_ ask: Ask) async throws {
        let response = try await answer(ask, from: SmallSite.application(safetyHeaders: false))
        #expect(response.status == ask.status)
        #expect(missing(in: response.headers).count == SafetyHeaders.all.count)
    }

    @Test func standOnA304() async throws {
        let first = try await answer(Ask(method: .get, uri: "/", status: .ok), from: SmallSite.application)
        let tag = try #require(first.headers[.eTag])
        let ask = Ask(method: .get, uri: "/", status: .notModified, headers: [.ifNoneMatch: "\"x\", W/\(tag)"])
        let second = try await answer(ask, from: SmallSite.application)
        #expect(second.status == .notModified)
        #expect(second.body.readableBytes == 0)
        expectSafety(of: second.headers)
    }

    @Test func forbidEveryScript() {
        #expect(
            SafetyHeaders.contentSecurityPolicy
                == "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
    }

    private func expectSafety(of headers: HTTPFields) {
        #expect(missing(in: headers) == [])
        #expect(headers[.server] == nil)
        #expect(headers[.setCookie] == nil)
        #expect(headers[.cacheControl] != nil)
    }

    private func missing(in headers: HTTPFields) -> [String] {
        SafetyHeaders.all.filter { name, value in HTTPField.Name(name).flatMap { headers[$0] } != value }.map(\.name)
    }

    private func answer(_ ask: Ask, from application: Application<SiteResponder>) async throws -> TestResponse {
        try await application.test(.router) { client in
            try await client.execute(
                uri: ask.uri, method: ask.method, headers: ask.headers, body: ask.body.map { ByteBuffer(string: $0) })
        }
    }
}
