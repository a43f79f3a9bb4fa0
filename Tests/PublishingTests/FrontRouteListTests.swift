import Foundation
import Kernel
import Testing
import Web

@testable import Publishing

@Suite struct FrontRouteListTests {
    /// The list is reviewed: a new page shows in its diff, with its audience.
    @Test func isTheReviewedOne() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "routes.txt")
        let reviewed = try String(contentsOf: file, encoding: .utf8)
        let capability = PublishingCapability(
            scores: { _ in ScoreSummary(years: [], floor: .zero) }, version: "1")
        #expect(RouteTable(capability.routes).listing == reviewed)
    }
}
