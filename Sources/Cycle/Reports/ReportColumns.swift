import Kernel
import Reports

/// What stands in a column of the report.
enum ReportCell: Sendable {
    case number, measure, steps, period, units, results, outcomes, assessed, weakness, indicator
}

/// The column sets of published reports of measures, with the headings as agencies print them. The Thai headings are
/// official; the report is a Thai document also on the English pages.
struct ReportColumns: Sendable {
    let layout: ReportLayout
    let columns: [(cell: ReportCell, title: String)]

    /// The layouts that are tables of measures.
    static let layouts: [ReportLayout] = [.L1, .L2, .L3, .L4, .L5]

    /// - Parameters:
    ///   - chosen: what the reader asked for; anything but L1 to L5 counts as nothing.
    ///   - usual: the layout of the report that the measures came in.
    init(chosen: String?, usual: ReportLayout?) {
        let wanted = chosen.flatMap(ReportLayout.init) ?? usual ?? .L1
        layout = Self.layouts.contains(wanted) ? wanted : .L1
        columns = Self.columns(of: layout)
    }

    private static func columns(of layout: ReportLayout) -> [(ReportCell, String)] {
        switch layout {
        case .L2:
            [
                (.measure, "มาตรการ โครงการ หรือกิจกรรม"), (.steps, "วิธีดำเนินการ"), (.period, "ระยะเวลาดำเนินการ"),
                (.units, "ผู้รับผิดชอบ"), (.results, "ผลการดำเนินการ"),
                (.outcomes, "ผลลัพธ์หรือความสำเร็จของการดำเนินการ"),
            ]
        case .L3:
            [
                (.measure, "มาตรการ/กิจกรรม"), (.steps, "ขั้นตอน/วิธีการปฏิบัติ"), (.period, "ระยะเวลาการดำเนินการ"),
                (.results, "สรุปผลการดำเนินการ"), (.outcomes, "ผลลัพธ์/ความสำเร็จของการดำเนินงาน"),
            ]
        case .L4:
            [
                (.assessed, "หัวข้อการประเมิน"), (.weakness, "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน"),
                (.measure, "มาตรการหรือกิจกรรม"), (.results, "สรุปผลการดำเนินการ"),
                (.outcomes, "ผลลัพธ์หรือความสำเร็จ"),
            ]
        case .L5:
            [
                (.indicator, "ตัวชี้วัด"), (.weakness, "ผลการวิเคราะห์"), (.measure, "มาตรการ/โครงการ/กิจกรรม"),
                (.steps, "วิธีการดำเนินการ"), (.period, "ระยะเวลา"), (.units, "ผู้รับผิดชอบ"),
            ]
        case .L1, .L6, .L7:
            [
                (.number, "ลำดับที่"), (.measure, "มาตรการหรือกิจกรรมที่ดำเนินการ"),
                (.steps, "ขั้นตอนหรือวิธีการปฏิบัติ"), (.period, "ช่วงระยะเวลาในการดำเนินการ"), (.units, "ผู้รับผิดชอบ"),
                (.results, "ผลการดำเนินการ (output)"), (.outcomes, "ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/result)"),
            ]
        }
    }
}
