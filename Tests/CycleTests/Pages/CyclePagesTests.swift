import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Reports
import Testing
import Web

@testable import Cycle

@Suite struct CyclePagesTests {
    @Test func showsTheYearsWithTotalAndLevel() async throws {
        let page = try await body("/ita")
        // 0.3 × 93.2 + 0.3 × 98.4 + 0.4 × 83.5
        #expect(page.contains("90.88") && page.contains("ผ่าน"))
        #expect(page.contains("href=\"/ita/2568\""))
        #expect(page.contains("<h1>ผลประเมิน ITA</h1>"))
    }

    @Test func showsTheTenIndicatorsAndWhatTheNextLevelTakes() async throws {
        let page = try await body("/ita/2568")
        for part in ["94.10", "การป้องกันการทุจริต", "93.20", "98.40", "83.50", "OIT เพิ่ม 1.50", "ขาด 1.50"] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(page.contains("เกณฑ์ฉบับจำลอง ยังไม่ยืนยัน"))
        #expect(page.contains("ต่ำกว่าเกณฑ์"))
    }

    @Test func marksAMeasureWithoutEvidence() async throws {
        let page = try await body("/ita/2568/measures")
        #expect(page.contains("การใช้ทรัพย์สิน &quot;ราชการ&quot;"))
        #expect(page.components(separatedBy: "<span class=\"status bad\">ยังไม่มีหลักฐาน</span>").count == 2)
        #expect(page.contains("พบ 2 เรื่อง"))
    }

    @Test(arguments: [
        ("unit=%E0%B8%81%E0%B8%AD%E0%B8%87%E0%B8%84%E0%B8%A5%E0%B8%B1%E0%B8%87", 1), ("proof=unproven", 1),
        ("proof=proven", 1), ("state=done", 1), ("state=unknown", 1), ("state=x", 2),
        ("q=%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B2%E0%B8%84%E0%B8%A1", 1), ("q=xyz", 0),
        ("topic=&unit=&q=", 2), ("topic=x&proof=x&page=x", 2), ("page=99", 2), ("indicator=9", 0),
    ])
    func narrowsTheMeasures(_ query: String, _ count: Int) async throws {
        let page = try await body("/en/ita/2568/measures?\(query)")
        #expect(page.contains(">\(count) found<"))
        #expect(page.components(separatedBy: "<details class=\"card ").count == count + 1)
    }

    @Test func givesEachMeasureAnAddressThatStays() async throws {
        let list = try await body("/ita/2568/measures")
        let path = try #require(list.components(separatedBy: "href=\"/ita/2568/measures/").dropFirst().first)
        let id = path.prefix { $0 != "\"" }
        #expect(try await body("/ita/2568/measures/\(id)").contains("จัดทำระเบียบการยืม"))
        #expect(try await status("/ita/2567/measures/\(id)") == 404)
    }

    @Test(arguments: ["L1", "L2", "L3", "L4", "L5"])
    func writesTheReportInEachLayout(_ layout: String) async throws {
        let page = try await body("/ita/2568/report?layout=\(layout)")
        let columns = try #require(ReportLayout(rawValue: layout)).columns
        #expect(page.components(separatedBy: "scope=\"col\"").count == columns.count + 1)
        #expect(page.contains("ส่งเสริมการมีส่วนร่วม"))
    }

    @Test func usesTheLayoutTheReportCameIn() async throws {
        #expect(try await body("/ita/2568/report").contains("ผลลัพธ์หรือความสำเร็จของการดำเนินการ"))
    }

    @Test(arguments: [
        "/ita/2567", "/ita/2567/analysis", "/ita/2567/measures", "/ita/2567/report", "/ita/99999",
        "/ita/%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%98", "/ita/abcd",
        "/ita/2568/measures/x",
        "/ita/2568/measures/00000000000000000000000000", "/ita/2568/none",
    ])
    func answersWhatIsNotThereWith404(_ uri: String) async throws {
        #expect(try await status(uri) == 404)
    }

    @Test func isFriendlyToAnEmptyStore() async throws {
        let site = try await CycleSite.empty()
        try await site.application.test(.router) { client in
            try await client.execute(uri: "/ita", method: .get) { #expect($0.status == .notFound) }
            try await client.execute(uri: "/check", method: .get) { #expect($0.status == .ok) }
        }
    }

    @Test func setsNoCookieAnywhere() async throws {
        let site = try await SharedCycleSite.site()
        let seen = try await site.application.test(.router) { client in
            var seen: Set<String> = []
            var waiting = ["/ita", "/en/ita", "/check"]
            while let uri = waiting.popLast() {
                guard seen.insert(uri).inserted, seen.count < 200 else { continue }
                let response = try await client.execute(uri: uri, method: .get)
                #expect(response.headers[.setCookie] == nil)
                // The front pages belong to another room and are not on this site.
                #expect(
                    response.status == .ok || uri.contains("/about") || uri == "/" || uri == "/en",
                    "\(uri) answered \(response.status.code)")
                let links = String(buffer: response.body).components(separatedBy: "href=\"/").dropFirst()
                waiting += links.map { "/" + $0.prefix { $0 != "\"" && $0 != "#" } }
            }
            return seen
        }
        #expect(seen.count > 15)
    }

    private func body(_ uri: String) async throws -> String {
        try await SharedCycleSite.site().application.test(.router) { client in
            try await client.execute(uri: uri, method: .get) { response in
                #expect(response.status == .ok, "\(uri)")
                return String(buffer: response.body)
            }
        }
    }

    private func status(_ uri: String) async throws -> Int {
        try await SharedCycleSite.site().application.test(.router) { client in
            try await client.execute(uri: uri, method: .get) { $0.status.code }
        }
    }
}

/// One filled site for the whole suite; no test of it changes the store.
enum SharedCycleSite {
    private static let made = Task { try await CycleSite.filled() }

    static func site() async throws -> CycleSite { try await made.value }
}
