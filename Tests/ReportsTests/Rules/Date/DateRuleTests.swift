import Kernel
import Testing

@testable import Reports

struct DateRuleTests {
    private static func findings(_ rule: String, results: String) throws -> [Finding] {
        try Checked.findings(in: ExampleReport.with { $0.results = results }).filter { $0.rule == rule }
    }

    @Test(arguments: [
        ("1. ประชุมวันที่ 30 กันยายน 2567", 1), ("1. ประชุมวันที่ 1 ตุลาคม 2567", 0), ("1. ประชุมวันที่ 30 ก.ย. 68", 0),
        ("1. ประกาศผลเมื่อวันที่ 15 ตุลาคม 2568", 0), ("1. ประกาศผลเมื่อวันที่ 15 ตุลาคม 2566", 1),
        ("1. ข้อมูล ณ วันที่ 31 มีนาคม 2569", 0), ("1. รายงานรอบ 1 ต.ค. 2568 – 31 มี.ค. 2569", 0),
    ])
    func tellsAnActionFromAPublication(results: String, count: Int) throws {
        #expect(try Self.findings("T1", results: results).count == count)
    }

    @Test func namesTheMeasureWhoseStepIsOfAnotherYear() throws {
        let text = ExampleReport.with { $0.steps = "1. จัดทำข้อมูล ณ วันที่ 31 มีนาคม 2569" }
        let found = try #require(try Checked.findings(in: text).first { $0.rule == "T2" })
        #expect(found.message.th.hasPrefix("มาตรการที่ 1 “"))
        #expect(found.message.en.hasPrefix("Measure 1 “"))
    }

    @Test func saysTheDaysOutsideTheYearOfOneRowOnce() throws {
        let found = try Self.findings("T1", results: "1. ประชุมวันที่ 3 พ.ย. 2568 2. อบรมวันที่ 4 ธ.ค. 2568")
        #expect(found.count == 1)
        #expect(found.first?.message.en.contains("2025-11-03, 2025-12-04") == true)
    }

    @Test(arguments: [
        ("1. จัดทำข้อมูล ณ วันที่ 31 มีนาคม 2569", Severity.error), ("1. จัดทำแผนดำเนินงานประจำปีงบประมาณ 2569", .warning),
        ("1. เผยแพร่ข่าวที่เกิดขึ้นในปีงบประมาณ 2569", .error), ("1. ถือตามพระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. 2560", nil),
    ])
    func weighsAStepOfAnotherYear(step: String, severity: Severity?) throws {
        let text = ExampleReport.with {
            $0.steps = step
            $0.results = "1. ประชุมเมื่อวันที่ 15 มกราคม 2568"
        }
        #expect(try Checked.findings(in: text).filter { $0.rule == "T2" }.map(\.severity).max() == severity)
    }

    @Test func findsAListThatGoesOnUnderAnotherMeasure() throws {
        let days = "วันที่ 5 ก.พ. 2568 วันที่ 7 มี.ค. 2568 วันที่ 4 เม.ย. 2568"
        let text = ExampleReport.rows(
            ExampleRow().but { $0.results = "1. ประชุม \(days) 2. อบรมพนักงาน 32 คน" },
            .training.but { $0.results = "1. ประชุม \(days) วันที่ 9 พ.ค. 2568 2. ผู้ตอบแบบทดสอบ 45 คน" })
        let found = try Checked.findings(in: text).filter { $0.rule == "T5" }
        #expect(found.map(\.place.line) == [5])
        #expect(found.first?.message.en.contains("lines 5, 6") == true)
    }

    @Test(arguments: [("3105", "2562"), ("๓๑๑๑", "2568")])
    func takesTheSecondConversionBack(year: String, right: String) throws {
        let found = try Self.findings("T6", results: "1. แจกคู่มือเมื่อวันที่ 15 มกราคม \(year)")
        #expect(found.map(\.proposed?.value) == [right])
    }

    @Test func namesTheNearestYearAWeekdayFits() throws {
        let found = try Self.findings("T7", results: "1. กิจกรรมวันพฤหัสบดีที่ 9 ธันวาคม 2567")
        #expect(found.map(\.proposed?.value) == ["9 ธ.ค. 2564"])
    }

    @Test func namesTheMonthsWithoutAMeeting() throws {
        let days = ["7 ต.ค. 2567", "5 พ.ย. 2567", "6 ธ.ค. 2567", "8 ม.ค. 2568"]
        let text = ExampleReport.with {
            $0.period = "ต.ค. 2567 - มี.ค. 2568"
            $0.results = "1. ประชุมพนักงานประจำเดือน " + days.map { "วันที่ \($0)" }.joined(separator: " / ")
        }
        let found = try Checked.findings(in: text).filter { $0.rule == "T8" }
        #expect(found.first?.message.th.hasSuffix("ก.พ. 2568, มี.ค. 2568") == true)
    }

    @Test func leavesALaterPlanSpanAlone() throws {
        let text = ExampleReport.with { $0.steps = "1. ทบทวนแผนพัฒนาท้องถิ่น ปี 2566-2570 2. อบรมผู้ยืมพัสดุ" }
        #expect(try Checked.findings(in: text).filter { $0.rule == "T4" || $0.rule == "T2" }.isEmpty)
    }
}
