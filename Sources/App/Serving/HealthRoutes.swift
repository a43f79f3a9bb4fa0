import HTTPTypes
import Kernel
package import Storage
package import Web

/// What watches the program: alive, and ready to answer. Neither says anything about data.
package enum HealthRoutes {
    package static func routes(store: any Store) -> [Route] {
        [
            .get("/health/live", for: .operation, Bilingual(th: "โปรแกรมทำงานอยู่", en: "The program is alive")) { _ in
                text("ok", status: .ok)
            },
            .get("/health/ready", for: .operation, Bilingual(th: "พร้อมรับงาน", en: "Ready to answer")) { _ in
                do {
                    _ = try await store.read { tx in try tx.exists("SELECT 1 AS one") }
                    return text("ready", status: .ok)
                } catch is StorageProblem {
                    return text("not ready", status: .serviceUnavailable)
                }
            },
        ]
    }

    private static func text(_ word: String, status: HTTPResponse.Status) -> Answer {
        Answer(
            status: status, contentType: "text/plain; charset=utf-8", bytes: Array("\(word)\n".utf8),
            freshness: .notStored)
    }
}
