import Foundation
import Kernel
import Reports
import Tables
import Testing

@Suite struct ReportEnduranceTests {
    @Test func refusesNothingAndNoise() {
        #expect(throws: ReadProblem.empty) { try ReportReader.read(bytes: []) }
        #expect(throws: ReadProblem.binary) {
            try ReportReader.read(bytes: [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 99))
        }
    }

    @Test func answersUnknownForAnOrdinaryText() throws {
        let report = try Reshape.read("วันนี้ฝนตกหนัก\n\nพรุ่งนี้อาจจะหยุด").report
        #expect(report.kind == .unknown && report.measures.isEmpty && report.agency == nil)
    }

    @Test(arguments: InventedReports.all.map(\.name)) func survivesEveryCut(_ name: String) throws {
        let whole = Array(InventedReports.text(name).utf8)
        for length in stride(from: 1, to: whole.count, by: 97) {
            // A cut before the first word may be refused as empty; anything else must be read.
            _ = try? ReportReader.read(bytes: Array(whole.prefix(length)))
        }
        #expect(try ReportReader.read(bytes: whole).report.measures.isEmpty == false)
    }

    @Test(.enabled(if: SeedFolder.isThere, SeedFolder.why), arguments: SeedFolder.names)
    func survivesCutsOfPublishedReports(_ seed: String) throws {
        let whole = try SeedFolder.file(seed).bytes
        for length in stride(from: 997, to: whole.count, by: 997 * (whole.count > 60_000 ? 7 : 3)) {
            _ = try ReportReader.read(bytes: Array(whole.prefix(length)))
        }
    }

    @Test func joinsAHundredThousandRows() throws {
        var text = "มาตรการ/กิจกรรม\tขั้นตอน/วิธีการปฏิบัติ\tสรุปผลการดำเนินการ\n1. ทำ\t1. เริ่ม\tแล้ว\n"
        text += String(repeating: "\tและทำ\t\n", count: 100_000)
        let measures = try Reshape.read(text).report.measures
        #expect(measures.count == 1 && measures[0].seams.count == 100_000)
    }

    @Test func readsThousandsOfMeasures() throws {
        var text = "มาตรการ/กิจกรรม\tขั้นตอน/วิธีการปฏิบัติ\tสรุปผลการดำเนินการ\n"
        for number in 1...5_000 { text += "\(number % 90 + 1). ทำ\t1. เริ่ม\tแล้ว\n" }
        #expect(try Reshape.read(text).report.measures.count == 5_000)
    }

    @Test func readsFiftyMegabytes() throws {
        let line = Array(String(repeating: "ข้อความยาวมากที่ไม่มีตาราง ", count: 700).utf8) + [10]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(50 << 20)
        while bytes.count < 50 << 20 { bytes += line + [10] }
        #expect(try SourceTextReader.read(bytes).lines.count > 1_000)
    }

    @Test func readsDeeplyNestedMarkup() throws {
        let text =
            String(repeating: "<table><tr><td>", count: 5_000) + "จบ" + String(repeating: "<ol><li>", count: 5_000)
        #expect(try Reshape.read(text).source.tables.count == 1)
    }

    @Test func writesJSONThatKeepsItsKeys() throws {
        let data = try ReportJSON(Reshape.read(InventedReports.text("L5"))).data()
        let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(json["fiscalYear"] as? Int == 2567 && json["kind"] as? String == "ita-analysis")
        #expect(json["layout"] as? String == "L5" && json["plannedForFiscalYear"] as? Int == 2568)
        let agency = try #require(json["agency"] as? [String: Any])
        #expect(agency["name"] as? String == "องค์การบริหารส่วนตำบลป่าเล่าเรื่อง")
        let scores = try #require(json["scores"] as? [String: Any])
        #expect((scores["indicators"] as? [String: Double])?["9"] == 82.5 && scores["total"] as? Double == 88.1)
        #expect((scores["history"] as? [String: Double])?["2566"] == 80.05 && scores["level"] as? String == "ผ่านดี")
        let measure = try #require((json["measures"] as? [[String: Any]])?.first)
        for key in ["title", "steps", "period", "units", "results", "outcomes", "links", "place"] {
            #expect(measure[key] != nil)
        }
        #expect((measure["period"] as? [String: Any])?["start"] as? String == "2024-10-01")
        let finding = try #require((json["findings"] as? [[String: Any]])?.first)
        #expect(finding["items"] as? [String] == ["o8"] && finding["questions"] as? [String] == ["i2"])
    }
}
