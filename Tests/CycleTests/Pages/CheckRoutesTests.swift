import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Storage
import TestKit
import Testing

@testable import Cycle

@Suite struct CheckRoutesTests {
    @Test(arguments: [true, false])
    func saysWhatAReportSaysAndWhatIsWrong(_ asFile: Bool) async throws {
        let response = try await send(asFile ? "file" : "text", Array(InventedReport.measures.utf8), as: asFile)
        let page = String(buffer: response.body)
        #expect(response.status == .ok)
        #expect(response.headers[.cacheControl] == "no-store")
        for part in ["องค์การบริหารส่วนตำบลทุ่งใสตัวอย่าง", "2568", "id=\"L5\"", "href=\"#L", "กฎ "] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(page.contains("&quot;ราชการ&quot;") && !page.contains("\"ราชการ"))
    }

    @Test func givesNoVerdictOnWhatIsNoReport() async throws {
        let page = String(buffer: try await send("text", Array("สวัสดีครับ".utf8), as: false).body)
        #expect(page.contains("อ่านไม่พบรายงานในข้อความนี้"))
        #expect(!page.contains("ไม่พบข้อผิดพลาด") && !page.contains("ไม่พบสิ่งที่ผิด"))
    }

    @Test func promisesNothingBeforePublishing() {
        #expect(Phrases.verdict(errors: 0, lesser: 3).th == "ไม่พบข้อผิดพลาดที่ขัดกันเอง แต่มี 3 จุดที่ควรตรวจ")
        #expect(Phrases.verdict(errors: 2, lesser: 3).th.contains("2 จุด"))
        #expect(!Phrases.verdict(errors: 0, lesser: 0).th.contains("เผยแพร่"))
    }

    @Test func computesTheTotalOfTheScoresItFinds() async throws {
        let page = String(buffer: try await send("text", Array(InventedReport.analysis.utf8), as: false).body)
        #expect(page.contains("90.88"))
    }

    @Test(arguments: [
        ([UInt8](), 400), (Array("   \n ".utf8), 400), ([0x50, 0x4B, 3, 4, 0, 0, 0, 0], 400),
        ([0xFF, 0xFE, 0x00], 400),
    ])
    func refusesFriendlyWhatIsNoText(_ bytes: [UInt8], _ status: Int) async throws {
        let response = try await send("file", bytes, as: true)
        #expect(response.status.code == status)
        #expect(String(buffer: response.body).contains("id=\"refusal\""))
    }

    @Test func takesTwoMegabytesOfThaiInBothEncodings() async throws {
        let line = "มาตรการส่งเสริมคุณธรรม\n"
        let text = String(repeating: line, count: CheckRoutes.longestReport / line.utf8.count)
        let encoded =
            "text=" + text.utf8.map { byte in "%" + String(byte, radix: 16, uppercase: true).leftPadded }.joined()
        #expect(encoded.utf8.count < CheckRoutes.largestForm)
        #expect(try await post(Array(encoded.utf8), type: "application/x-www-form-urlencoded").status == .ok)
        let parts = try await send("text", Array(text.utf8), as: false)
        #expect(parts.status == .ok)
        #expect(parts.body.readableBytes < 1_000_000, "a long text is shown around its findings")
    }

    @Test func refusesMoreThanTwoMegabytes() async throws {
        let tooLong = [UInt8](repeating: 0x61, count: CheckRoutes.longestReport + 1)
        let response = try await send("file", tooLong, as: true)
        #expect(response.status == .contentTooLarge)
        #expect(String(buffer: response.body).contains("2 เมกะไบต์"))
        let huge = try await send("file", [UInt8](repeating: 0x61, count: CheckRoutes.largestForm), as: true)
        #expect(huge.status == .contentTooLarge)
        #expect(huge.headers[.connection] == "close")
    }

    @Test func refusesABrokenFormWith400() async throws {
        #expect(
            try await post(Array("text=%E0%".utf8), type: "application/x-www-form-urlencoded").status == .badRequest)
        #expect(try await post(Array("--x".utf8), type: "multipart/form-data; boundary=b").status == .badRequest)
        #expect(try await post(Array("{}".utf8), type: "application/json").status == .unsupportedMediaType)
    }

    @Test func storesNothing() async throws {
        let site = try await SharedCycleSite.site()
        let before = try await imports(of: site)
        _ = try await send("text", Array(InventedReport.measures.utf8 + [0x20]), as: false)
        #expect(try await imports(of: site) == before)
    }

    private func imports(of site: CycleSite) async throws -> Int {
        try await site.kept.store.read { tx in
            try tx.onlyRow("SELECT COUNT(*) AS imports FROM report_import").value("imports")
        }
    }

    private func send(_ field: String, _ bytes: [UInt8], as isFile: Bool) async throws -> TestResponse {
        let file = isFile ? "; filename=\"report.txt\"" : ""
        let head = "--b\r\nContent-Disposition: form-data; name=\"\(field)\"\(file)\r\n\r\n"
        return try await post(
            Array(head.utf8) + bytes + Array("\r\n--b--\r\n".utf8), type: "multipart/form-data; boundary=b")
    }

    private func post(_ bytes: [UInt8], type: String) async throws -> TestResponse {
        try await SharedCycleSite.site().application.test(.router) { client in
            try await client.execute(
                uri: "/check", method: .post, headers: [.contentType: type], body: ByteBuffer(bytes: bytes))
        }
    }
}

extension String {
    fileprivate var leftPadded: String { utf8.count == 1 ? "0" + self : self }
}
