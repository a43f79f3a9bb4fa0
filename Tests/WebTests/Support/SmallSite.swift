import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Markup
import Synchronization

@testable import Web

/// A site with one page of each kind, for testing the layers around pages.
enum SmallSite {
    static let application = application()

    static func application(safetyHeaders: Bool = true, log: Spool? = nil) -> Application<SiteResponder> {
        let site = site(log: log)
        return Application(
            responder: SiteResponder(site, addsSafetyHeaders: safetyHeaders),
            server: safetyHeaders ? .http1(of: site) : .http1())
    }

    private static func site(log: Spool?) -> Site {
        var logger = Logger(label: "test") { _ in SpoolingLog(spool: log ?? Spool()) }
        logger.logLevel = .trace
        return Site(
            capabilities: [SmallCapability()], agencies: match, version: "9.9.9",
            ambience: Ambience(now: { Moment(milliseconds: 0) }, newID: { PublicID(high: 1, low: 0xDEAD_BEEF) }),
            logger: logger)
    }

    @Sendable private static func match(_ host: String) async throws -> AgencyMatch {
        switch host {
        case "empty.example": .none
        case "broken.example": throw Defect()
        default: .one(.sample)
        }
    }

    struct Defect: Error, CustomStringConvertible {
        let description = "password=hunter2 in /srv/secret"
    }
}

/// A room of the small site.
private struct SmallCapability: Capability {
    let name = "Small"

    var routes: [Route] {
        let title = Bilingual(th: "หน้า", en: "Page")
        return [
            .get("/", for: .anyone, title) { .page(SmallPage(frame: $0.frame, word: "หน้าแรก")) },
            .get("/things/{id}", for: .anyone, title) { context in
                .page(SmallPage(frame: context.frame, word: try context.parameter("id")))
            },
            .get("/things/new", for: .anyone, title) { .page(SmallPage(frame: $0.frame, word: "literal")) },
            .get("/office", for: .anyone, title) { context in
                .page(SmallPage(frame: context.frame, word: try context.requiredAgency().slug))
            },
            .get("/defect", for: .anyone, title) { _ in throw SmallSite.Defect() },
            .get("/busy", for: .anyone, title) { _ in throw WebProblem.busy },
            .post("/form", for: .anyone, title) { context in
                let form = try await context.form(upTo: 4_096)
                return .page(SmallPage(frame: context.frame, word: form.text("word") ?? "-"))
            },
        ]
    }

    var navigation: [NavigationEntry] {
        [NavigationEntry([], Bilingual(th: "หน้าหลัก", en: "Home"), position: 0)]
    }
}

private struct SmallPage: Page {
    let frame: PageFrame
    let word: String

    var title: String { word }
    var breadcrumb: [Crumb] { [frame.homeCrumb, Crumb(title)] }

    func renderMain(into html: inout HTML) {
        html.p { $0.a("next", .href(frame.address(["things", "2"]))) }
    }
}

/// Lines that were logged.
final class Spool: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    func add(_ line: String) {
        kept.withLock { $0.append(line) }
    }
}

private struct SpoolingLog: LogHandler {
    let spool: Spool
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        spool.add("\(event.message) \(event.metadata ?? [:])")
    }
}
