/// A column of a layout: what it holds, and its official heading.
package struct LayoutColumn: Sendable, Hashable {
    package let role: ReportColumn
    package let title: String

    init(_ role: ReportColumn, _ title: String) {
        self.role = role
        self.title = title
    }
}

extension ReportLayout {
    /// The columns as the published forms head them, in their order; L7 is prose and has none.
    package var columns: [LayoutColumn] {
        switch self {
        case .L1:
            [
                LayoutColumn(.number, "ลำดับที่"), LayoutColumn(.measure, "มาตรการหรือกิจกรรมที่ดำเนินการ"),
                LayoutColumn(.steps, "ขั้นตอนหรือวิธีการปฏิบัติ"), LayoutColumn(.period, "ช่วงระยะเวลาในการดำเนินการ"),
                LayoutColumn(.responsible, "ผู้รับผิดชอบ"), LayoutColumn(.output, "ผลการดำเนินการ (output)"),
                LayoutColumn(.outcome, "ผลลัพธ์หรือผลสัมฤทธิ์ในการดำเนินการ (outcome/result)"),
            ]
        case .L2:
            [
                LayoutColumn(.measure, "มาตรการ โครงการ หรือกิจกรรม"), LayoutColumn(.steps, "วิธีดำเนินการ"),
                LayoutColumn(.period, "ระยะเวลาดำเนินการ"), LayoutColumn(.responsible, "ผู้รับผิดชอบ"),
                LayoutColumn(.output, "ผลการดำเนินการ"),
                LayoutColumn(.outcome, "ผลลัพธ์หรือความสำเร็จของการดำเนินการ"),
            ]
        case .L3:
            [
                LayoutColumn(.measure, "มาตรการ/กิจกรรม"), LayoutColumn(.steps, "ขั้นตอน/วิธีการปฏิบัติ"),
                LayoutColumn(.period, "ระยะเวลาการดำเนินการ"), LayoutColumn(.output, "สรุปผลการดำเนินการ"),
                LayoutColumn(.outcome, "ผลลัพธ์/ความสำเร็จของการดำเนินงาน"),
            ]
        case .L4:
            [
                LayoutColumn(.assessed, "หัวข้อการประเมิน"),
                LayoutColumn(.weakness, "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องพัฒนา"),
                LayoutColumn(.measure, "มาตรการหรือกิจกรรมที่ดำเนินการ"),
                LayoutColumn(.output, "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม"),
                LayoutColumn(.outcome, "ผลลัพธ์หรือความสำเร็จของการดำเนินการ"),
            ]
        case .L5:
            [
                LayoutColumn(.indicator, "ตัวชี้วัด"), LayoutColumn(.analysis, "ผลการวิเคราะห์"),
                LayoutColumn(.measure, "มาตรการ/โครงการ/กิจกรรม"), LayoutColumn(.steps, "วิธีการดำเนินการ"),
                LayoutColumn(.period, "ระยะเวลา"), LayoutColumn(.responsible, "ผู้รับผิดชอบ"),
            ]
        case .L6:
            [
                LayoutColumn(.indicatorNumber, "ตัวชี้วัดที่"), LayoutColumn(.indicatorName, "รายละเอียดตัวชี้วัด"),
                LayoutColumn(.score, "คะแนน"),
            ]
        case .L7: []
        }
    }
}
