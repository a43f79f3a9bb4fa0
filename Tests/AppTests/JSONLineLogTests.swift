import Foundation
import Kernel
import Logging
import Synchronization
import Testing

@testable import App

@Suite struct JSONLineLogTests {
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    private func logged(_ act: (Logger) -> Void) throws -> [[String: String]] {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in
            JSONLineLog(level: .info, now: { Moment(milliseconds: 1_000) }) { line in
                lines.all.withLock { $0.append(line) }
            }
        }
        act(logger)
        return try lines.all.withLock {
            try $0.map { try JSONDecoder().decode([String: String].self, from: Data($0.utf8)) }
        }
    }

    @Test func writesOneObjectALineWithOnlyTheAllowedFields() throws {
        let lines = try logged { logger in
            logger.info(
                "answered",
                metadata: ["status": "200", "route": "/ita/{year}", "query": "name=มานี", "address": "10.0.0.1"])
        }
        #expect(lines.count == 1)
        #expect(lines.first?["status"] == "200")
        #expect(lines.first?["route"] == "/ita/{year}")
        #expect(lines.first?["level"] == "info")
        #expect(Set(lines.first?.keys ?? [:].keys) == ["time", "level", "event", "status", "route"])
    }

    @Test func cannotBeMadeToForgeASecondLine() throws {
        let lines = try logged { $0.info("bad\n{\"level\":\"info\"}", metadata: ["code": "a\r\n\"b\\\u{7f}"]) }
        #expect(lines.count == 1)
        #expect(lines.first?["code"] == "a\r\n\"b\\\u{7f}")
    }

    @Test func keepsQuietBelowItsLevel() throws {
        #expect(try logged { $0.debug("detail") }.isEmpty)
    }
}
