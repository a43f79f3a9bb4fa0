import Kernel
import Reports
import ThaiText

/// Invented scores: a weak year, a year that passes, a good one. Each total is the one its ten scores give.
enum DemoScores {
    static func report2566(of agency: String) -> Report {
        var report = Report.demo(of: agency, year: 2566, kind: .scores, layout: .L6)
        report.scores = scores(
            ["82.10", "84.35", "83.02", "78.44", "80.19", "83.50", "80.22", "81.75", "78.00", "75.00"], total: "79.63")
        return report
    }

    static func report2567(of agency: String) -> Report {
        var report = Report.demo(of: agency, year: 2567, kind: .itaAnalysis, layout: .L7)
        report.scores = scores(
            ["86.40", "88.15", "87.90", "82.36", "85.44", "88.12", "85.60", "86.91", "86.00", "80.00"], total: "85.08",
            level: "ผ่าน")
        report.planYear = FiscalYear(2568).map { Sourced($0, text: "พ.ศ. 2568", place: Place(line: 2)) }
        report.findings = [
            ReportedFinding(
                indicator: 4, heading: .demo("การใช้ทรัพย์สินของราชการ"),
                strength: .demo("มีทะเบียนทรัพย์สินครบทุกกองและตรวจนับประจำปี"),
                toDevelop: .demo("ผู้ยืมยังไม่รู้ขั้นตอน และไม่มีที่ให้ดูว่าของชิ้นใดว่าง (i12)"), questions: [.demo("i12")]),
            ReportedFinding(
                indicator: 10, heading: .demo("การป้องกันการทุจริต"),
                strength: .demo("ผู้บริหารประกาศไม่รับของขวัญทั้งภาษาไทยและภาษาอังกฤษ"),
                toDevelop: .demo("ยังไม่เผยแพร่ผลการจัดการความเสี่ยงและรายงานรับทรัพย์สิน"), items: [.demo("o29"), .demo("o31")]),
        ]
        return report
    }

    /// Ten scores in the order of the indicators, as a table of scores prints them.
    static func scores(_ printed: [String], total: String, level: String? = nil) -> ReportedScores {
        let indicators = zip(names, printed).enumerated().compactMap { index, entry -> IndicatorMention? in
            guard let score = Double(entry.1).flatMap(Points.init) else { return nil }
            return IndicatorMention(
                indicator: index + 1, name: entry.0, score: score, source: .scoreTable, text: entry.1,
                place: Place(line: index + 4, table: 1, row: index + 2, column: 3))
        }
        let place = Place(line: 14, table: 1, row: 12, column: 3)
        return ReportedScores(
            indicators: indicators,
            totals: Double(total).flatMap(Points.init).map { [Sourced($0, text: total, place: place)] } ?? [],
            levels: level.map { [.demo($0, line: 14)] } ?? [])
    }

    private static let names = [
        "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
    ]
}
