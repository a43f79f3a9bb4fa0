import Kernel
import Reports
import ThaiText

/// The invented analysis of 2568, with three measures planned for 2569 from it.
enum DemoFindings {
    static func report(of agency: String) -> Report {
        var report = Report.demo(of: agency, year: 2568, kind: .itaAnalysis, layout: .L7)
        report.planYear = FiscalYear(2569).map { Sourced($0, text: "พ.ศ. 2569", place: Place(line: 2)) }
        report.findings = findings
        report.measures = planned
        return report
    }

    private static let findings: [ReportedFinding] = [
        finding(
            1, "การปฏิบัติหน้าที่", "ติดป้ายขั้นตอนและเวลาไว้ทุกช่องบริการ ผู้มารับบริการตรวจได้เองว่าเสร็จตามกำหนดหรือไม่",
            "งานที่ต้องออกพื้นที่ยังแจ้งวันนัดช้ากว่าที่คู่มือบอก", questions: ["i2"]),
        finding(
            2, "การใช้งบประมาณ", "เผยแพร่แผนใช้จ่ายเงินและความก้าวหน้าทุกเดือนบนเว็บไซต์และป้ายหน้าสำนักงาน",
            "บุคลากรบางส่วนยังไม่ทราบว่ากองของตนใช้เงินไปเท่าใดแล้ว", questions: ["i4"]),
        finding(3, "การใช้อำนาจ", "มอบหมายงานเป็นหนังสือและเปิดให้บุคลากรให้ความเห็นต่อเกณฑ์ประเมิน", nil, questions: ["i7"]),
        finding(
            4, "การใช้ทรัพย์สินของราชการ", "มีปฏิทินให้ดูว่าของชิ้นใดว่าง ผู้ยืมขอผ่านแบบออนไลน์ได้",
            "เป็นตัวชี้วัดที่ได้คะแนนน้อยที่สุด การทวงคืนของที่เกินกำหนดยังไม่สม่ำเสมอ", questions: ["i12"]),
        finding(
            5, "การแก้ไขปัญหาการทุจริต", "ผู้แจ้งเบาะแสไม่ต้องบอกชื่อและติดตามเรื่องได้ด้วยรหัส",
            "บุคลากรยังไม่แน่ใจว่าผู้แจ้งจะได้รับความคุ้มครองอย่างไร", questions: ["i14"]),
        finding(6, "คุณภาพการดำเนินงาน", "ประชาชนพอใจการบริการจุดเดียวเบ็ดเสร็จ", nil, questions: ["e3"]),
        finding(
            7, "ประสิทธิภาพการสื่อสาร", "ตอบคำถามในช่องถามตอบภายในสองวันทำการ",
            "ผู้สูงอายุในหมู่บ้านไกลยังได้ข่าวจากเสียงตามสายช้ากว่าที่อื่น", questions: ["e5", "e6"]),
        finding(
            10, "การป้องกันการทุจริต", "ประเมินความเสี่ยงครบทุกกระบวนงานที่มีคะแนนสูง",
            "รายงานผลจัดการความเสี่ยงยังไม่บอกว่าความเสี่ยงที่เหลือเท่าใด", items: ["o24"]),
    ]

    private static let planned: [ReportedMeasure] = [
        DemoMeasures.measure(
            1, "ทวงคืนของที่ยืมเกินกำหนดอย่างเป็นระบบ", indicator: 4, codes: ["i12"], units: ["กองคลัง"],
            period: "ต.ค. 2568 - ก.ย. 2569",
            steps: ["แจ้งเตือนผู้ยืมก่อนครบกำหนดสามวัน", "สรุปของเกินกำหนดให้ปลัดทราบทุกสิ้นเดือน"]),
        DemoMeasures.measure(
            2, "ให้ความรู้เรื่องการคุ้มครองผู้แจ้งเบาะแส", indicator: 5, codes: ["i14"], units: ["สำนักปลัด"],
            period: "ม.ค. - มี.ค. 2569", steps: ["จัดอบรมบุคลากรทุกกอง", "ทำแผ่นพับขนาดพกพา"]),
        DemoMeasures.measure(
            3, "ส่งข่าวถึงหมู่บ้านไกลให้ทันวันเดียวกัน", indicator: 7, codes: ["e5"], units: ["สำนักปลัด", "กองช่าง"],
            period: "ต.ค. 2568 - มี.ค. 2569", steps: ["ซ่อมเสียงตามสายที่เสีย", "ตั้งกลุ่มไลน์ประจำหมู่บ้าน"]),
    ]

    private static func finding(
        _ indicator: Int, _ heading: String, _ strength: String, _ toDevelop: String?, questions: [String] = [],
        items: [String] = []
    ) -> ReportedFinding {
        ReportedFinding(
            indicator: indicator, heading: .demo(heading), strength: .demo(strength),
            toDevelop: toDevelop.map { .demo($0) }, questions: questions.map { .demo($0) },
            items: items.map { .demo($0) })
    }
}
