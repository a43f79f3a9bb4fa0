import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite(.timeLimit(.minutes(1))) struct ParserRefusalTests {
    static let unreadable = [
        "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX A: b\r\n\r\n",
        "POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        "POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n" + (0..<1_001).map { "X-\($0): y\r\n" }.joined() + "\r\n",
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\r\n\r\n",
    ]

    @Test(arguments: unreadable)
    func carriesTheSafetyHeadersToo(_ request: String) async throws {
        let answer = try await exchange(request, with: SmallSite.application)
        #expect(answer.hasPrefix("HTTP/1.1 400 "))
        #expect(missing(in: answer) == [])
        #expect(answer.contains("ระบบอ่านคำขอนี้ไม่ได้") && answer.contains("</html>"))
    }

    @Test(arguments: unreadable)
    func isBareWithoutTheHandler(_ request: String) async throws {
        let answer = try await exchange(request, with: SmallSite.application(safetyHeaders: false))
        #expect(answer.hasPrefix("HTTP/1.1 400 "))
        #expect(missing(in: answer).count == SafetyHeaders.all.count)
    }

    @Test func leavesTheSitesOwnAnswersAlone() async throws {
        let request = "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        let answer = try await exchange(request, with: SmallSite.application)
        #expect(answer.hasPrefix("HTTP/1.1 400 ") && !answer.contains("ระบบอ่านคำขอนี้ไม่ได้"))
        #expect(missing(in: answer) == [])
    }

    @Test func callsItNoDefectWhenTheClientLeaves() async throws {
        let log = Spool()
        let request = """
            POST /form HTTP/1.1\r
            Host: a\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: 900\r
            \r
            word=
            """
        _ = try await exchange(request, with: SmallSite.application(log: log), leaves: true)
        #expect(!log.lines.contains { $0.hasPrefix("defect") })
        #expect(log.lines.contains { $0.contains("400") && $0.contains("/form") })
    }

    private func missing(in answer: String) -> [String] {
        SafetyHeaders.all.filter { !answer.contains("\($0.name): \($0.value)\r\n") }.map(\.name)
    }

    private func exchange(
        _ request: String, with application: Application<SiteResponder>, leaves: Bool = false
    ) async throws -> String {
        try await application.test(.live) { client in
            try await RawConnection.exchange(request, port: try #require(client.port), leaves: leaves)
        }
    }
}
