import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Testing
import Web

@testable import Publishing

@Suite struct FrontPagesTests {
    @Test func showsTheLatestScoreFirst() async throws {
        let page = try await body("/", match: .one(.sample))
        #expect(page.contains("91.47") && page.contains("ผ่านดี") && page.contains("เกณฑ์ยังไม่ยืนยัน"))
        #expect(page.contains("<strong>องค์การบริหารส่วนตำบลทุ่งใสตัวอย่าง</strong>"))
        #expect(page.contains("href=\"/check\"") && page.contains("href=\"/ita/2568\""))
    }

    @Test func saysHowToBeginWhenTheStoreIsEmpty() async throws {
        let page = try await body("/", match: .none)
        #expect(page.contains("prongsai agency add tambon-a <span class=\"option\">--name</span>"))
        #expect(page.contains("--data</span> &#39;/srv/my data&#39;"), "\(page)")
    }

    @Test func letsTheReaderChooseAmongSeveral() async throws {
        var other = SiteAgency.sample
        other.hosts = ["nadi.example.go.th"]
        let page = try await body("/en", match: .several([.sample, other]))
        #expect(page.contains("href=\"https://nadi.example.go.th/\""))
        #expect(page.contains("No address set yet"))
    }

    @Test func saysWhereTheFiguresComeFrom() async throws {
        let page = try await body("/about", match: .one(.sample))
        for part in [
            "0.30 × IIT", "เกณฑ์ฉบับจำลอง ยังไม่ยืนยัน", "id=\"privacy\"", "id=\"accessibility\"", "tel:044000000", "9.9.9",
        ] {
            #expect(page.contains(part), "\(part)")
        }
    }

    @Test func saysThatTheDemonstrationIsInvented() async throws {
        var real = SiteAgency.sample
        real.isInvented = false
        #expect(try await body("/", match: .one(.sample)).contains("สมมติขึ้นทั้งหมด"))
        #expect(try await !body("/", match: .one(real)).contains("สมมติขึ้นทั้งหมด"))
    }

    private func body(_ uri: String, match: AgencyMatch) async throws -> String {
        let site = Site(
            capabilities: [
                PublishingCapability(scores: { _ in .sample }, version: "9.9.9", dataFolder: "/srv/my data")
            ],
            agencies: { _ in match }, version: "9.9.9",
            ambience: Ambience(now: { Moment(milliseconds: 0) }, newID: { PublicID(high: 0, low: 0) }),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return try await Application(responder: SiteResponder(site)).test(.router) { client in
            try await client.execute(uri: uri, method: .get) { response in
                #expect(response.status == .ok)
                return String(buffer: response.body)
            }
        }
    }
}
