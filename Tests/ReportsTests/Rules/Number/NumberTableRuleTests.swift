import Kernel
import Testing

@testable import Reports

struct NumberTableRuleTests {
    private static func findings(_ rule: String, under table: [[String]]) throws -> [Finding] {
        let ending = table.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        return try Checked.findings(in: ExampleReport(ending: ending).text).filter { $0.rule == rule }
    }

    @Test func addsUpTheRowsAboveTheClosingOne() throws {
        let rows = [["รายการ", "จำนวนเงิน (บาท)"], ["ค่าจ้าง", "1,200"], ["ค่าวัสดุ", "๘๐๐"], ["รวม", "2,100"]]
        #expect(try Self.findings("N13", under: rows).map(\.proposed?.value) == ["2,000"])
    }

    @Test func leavesAMeanAndAPercentageOutOfSums() throws {
        let rows = [["รายการ", "ร้อยละ"], ["ข้อ ก", "80"], ["ข้อ ข", "90"], ["รวม", "85"]]
        #expect(try Self.findings("N13", under: rows).isEmpty)
    }

    @Test func addsUpTheStatisticOfASentence() throws {
        let bad = "เรื่องร้องเรียนทั้งหมด 5 เรื่อง ดำเนินการแล้วเสร็จ 3 เรื่อง อยู่ระหว่างดำเนินการ 1 เรื่อง"
        let text = ExampleReport(ending: bad).text
        #expect(try Checked.findings(in: text).filter { $0.rule == "N13" }.map(\.proposed?.value) == ["4"])
    }

    @Test(arguments: [("15-25", 0), ("15-20", 1), ("16-25", 1), ("14-25", 1)])
    func seesAHoleOrAnOverlapInTheBandsOfRisk(last: String, count: Int) throws {
        let rows = [
            ["ระดับความเสี่ยง", "ช่วงคะแนน"], ["ต่ำ", "1-4"], ["ปานกลาง", "5-9"], ["สูง", "10-14"], ["สูงมาก", last],
        ]
        #expect(try Self.findings("N14", under: rows).count == count)
    }

    @Test(arguments: [
        ("480,000", "500,000", nil), ("500,000", "490,000", Severity.info), ("490,000", "495,000", .warning),
    ])
    func weighsPricesByWhatIsExceeded(reference: String, agreed: String, expected: Severity?) throws {
        let rows = [
            ["รายการ", "วงเงิน (บาท)", "ราคากลาง (บาท)", "ราคาที่ตกลง (บาท)"], ["ถนน", "500,000", reference, agreed],
        ]
        let severity = try Self.findings("N16", under: rows).map(\.severity).max()
        #expect(severity == (agreed == "500,000" ? .warning : expected))
    }

    @Test func seesTwoDifferentLevelsInOneRow() throws {
        let rows = [["โครงการ", "ตัวชี้วัดความสำเร็จ", "เป้าหมาย"], ["ITA", "ระดับ ผ่านดี", "ระดับ ผ่านดีเยี่ยม"]]
        #expect(try Self.findings("N15", under: rows).count == 1)
    }
}
