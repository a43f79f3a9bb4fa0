import Foundation
import Kernel
import Testing

@testable import Reports

struct ReportJSONTests {
    private func object(_ text: String) throws -> [String: Any] {
        let read = try ReportReader.read(bytes: Array(text.utf8))
        return try #require(try JSONSerialization.jsonObject(with: ReportJSON(read).data()) as? [String: Any])
    }

    @Test func keepsTheKeysOfWhatATextDoesNotSay() throws {
        let facts = try object("ข้อความธรรมดา")
        for key in ["agency", "fiscalYear", "layout", "period"] { #expect(facts[key] is NSNull, "\(key)") }
        let scores = try #require(facts["scores"] as? [String: Any])
        for key in ["total", "level"] { #expect(scores[key] is NSNull, "\(key)") }
    }

    @Test func keepsTheKeysOfAMeasureWithoutStatusAndPeriod() throws {
        let measure = ReportedMeasure(title: Sourced("ก", text: "ก", place: Place(line: 1)))
        let read = ReportBuilder().measure(measure).read
        let facts = try JSONSerialization.jsonObject(with: ReportJSON(read).data()) as? [String: Any]
        let first = try #require((facts?["measures"] as? [[String: Any]])?.first)
        for key in ["status", "period", "number", "weakness"] { #expect(first[key] is NSNull, "\(key)") }
    }

    @Test func tellsATextWithoutAReportFromAReport() throws {
        #expect(try ReportReader.read(bytes: Array("ข้อความธรรมดา".utf8)).report.saysNothing)
        #expect(try !ReportReader.read(bytes: Array(InventedReports.text("L1").utf8)).report.saysNothing)
    }
}
