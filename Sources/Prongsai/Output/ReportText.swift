import Kernel
import Reports
import ThaiText

/// A read report as a person looks through it on a terminal.
enum ReportText {
    static func thai(_ report: Report) -> String {
        (cover(report) + scores(report.scores)
            + report.measures.enumerated().flatMap { measure($0.element, $0.offset + 1) }
            + report.findings.map(finding))
            .joined(separator: "\n")
    }

    private static func cover(_ report: Report) -> [String] {
        let agency = [
            report.agency?.name.value, report.agency?.district.map { "อำเภอ\($0.value)" },
            report.agency?.province.map { "จังหวัด\($0.value)" },
        ]
        return [
            "หน่วยงาน: \(agency.compactMap(\.self).joined(separator: " ").orUnknown)",
            "ปีงบประมาณ: \((report.fiscalYear.map { String($0.value.year) } ?? "").orUnknown)",
            "ชนิด: \(report.kind.rawValue)  รูปแบบ: \((report.layout?.rawValue ?? "").orUnknown)",
        ]
    }

    private static func scores(_ scores: ReportedScores) -> [String] {
        var lines: [String] = []
        for mention in scores.indicators {
            let line = mention.place.line.map { " (บรรทัด \($0))" } ?? ""
            lines.append(
                "ตัวชี้วัดที่ \(mention.indicator) \(mention.name ?? ""): \(mention.score.formatted(places: 2))\(line)")
        }
        if let total = scores.totals.first { lines.append("คะแนนรวม: \(total.value.formatted(places: 2))") }
        if let level = scores.levels.first { lines.append("ระดับ: \(level.value)") }
        return lines
    }

    private static func measure(_ measure: ReportedMeasure, _ number: Int) -> [String] {
        let line = measure.place.line.map { " (บรรทัด \($0))" } ?? ""
        var lines = ["", "มาตรการ \(number): \(measure.title.value)\(line)"]
        lines += measure.steps.map { step in "  ขั้นตอน \(step.number.map { "\($0). " } ?? "")\(step.text)" }
        if let period = measure.period {
            let days = [period.start, period.end].compactMap { $0?.formatted(.short, digits: .arabic) }
            lines.append("  ระยะเวลา \(period.text)\(days.isEmpty ? "" : " = \(days.joined(separator: " ถึง "))")")
        }
        if !measure.units.isEmpty { lines.append("  ผู้รับผิดชอบ \(measure.units.map(\.value).joined(separator: ", "))") }
        lines += measure.results.map { "  ผล \($0.number.map { "\($0). " } ?? "")\($0.text)" }
        lines += measure.outcomes.map { "  ผลลัพธ์ \($0.number.map { "\($0). " } ?? "")\($0.text)" }
        lines += measure.links.map { "  ลิงก์ \($0.url)" }
        return lines
    }

    private static func finding(_ finding: ReportedFinding) -> String {
        var text = "\nวิเคราะห์: \(finding.indicator.map { "ตัวชี้วัดที่ \($0) " } ?? "")\(finding.heading.value)"
        if let strength = finding.strength { text += "\n  จุดเด่น \(strength.value)" }
        if let toDevelop = finding.toDevelop { text += "\n  จุดที่ควรพัฒนา \(toDevelop.value)" }
        return text
    }
}

extension String {
    fileprivate var orUnknown: String { isEmpty ? "ไม่ระบุ" : self }
}
