import Assessment
import Foundation
import TestKit
import Testing
import Web

@testable import Cycle

@Suite struct CycleRouteListTests {
    /// The list is reviewed: a new page shows in its diff, with its audience.
    @Test func isTheReviewedOne() async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "routes.txt")
        let site = try await CycleSite.empty()
        let routes = CycleCapability(store: site.kept.store, catalogues: try .builtIn(), pool: BlockingPool()).routes
        #expect(RouteTable(routes).listing == (try String(contentsOf: file, encoding: .utf8)))
    }
}
