package import Kernel

/// Findings for a terminal: grouped by severity, the gravest first, each with its line, rule, message and mend.
package enum CheckText {
    package static func rendered(_ findings: [Finding], file: String, in language: Language = .th) -> String {
        guard !findings.isEmpty else { return "\(file): \(nothingFound[language])\n" }
        var text = "\(file): \(summary(of: findings)[language])\n"
        for severity in Severity.allCases.sorted(by: >) {
            let group = findings.filter { $0.severity == severity }
            guard !group.isEmpty else { continue }
            text += "\n\(heading(severity)[language]) (\(group.count))\n"
            for finding in group {
                text += "  \(place(finding.place)[language])  \(finding.rule)  \(finding.message[language])\n"
                if let proposed = finding.proposed {
                    text += "      \(proposal[language]): \(proposed.value) (\(proposed.why[language]))\n"
                }
            }
        }
        return text
    }

    /// "บรรทัด 42", or where in a table when a line says little.
    package static func place(_ place: Place) -> Bilingual {
        guard let line = place.line else { return Bilingual(th: "ทั้งฉบับ", en: "whole text") }
        guard let table = place.table, let row = place.row, let column = place.column else {
            return Bilingual(th: "บรรทัด \(line)", en: "line \(line)")
        }
        return Bilingual(
            th: "บรรทัด \(line) (ตาราง \(table) แถว \(row) ช่อง \(column))",
            en: "line \(line) (table \(table), row \(row), column \(column))")
    }

    /// The plural word of a severity, as headings and summaries use it.
    package static func heading(_ severity: Severity) -> Bilingual {
        switch severity {
        case .error: Bilingual(th: "ข้อผิดพลาด ต้องตัดสินก่อนใช้", en: "Errors, to be decided before use")
        case .warning: Bilingual(th: "ข้อควรแก้", en: "Warnings")
        case .info: Bilingual(th: "ข้อสังเกต", en: "Notes")
        }
    }

    private static func summary(of findings: [Finding]) -> Bilingual {
        func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
        let (errors, warnings, notes) = (count(.error), count(.warning), count(.info))
        return Bilingual(
            th: "ข้อผิดพลาด \(errors) ข้อควรแก้ \(warnings) ข้อสังเกต \(notes)",
            en: "\(errors) errors, \(warnings) warnings, \(notes) notes")
    }

    private static let nothingFound = Bilingual(th: "ไม่พบสิ่งที่ต้องแก้", en: "nothing to mend")
    private static let proposal = Bilingual(th: "ค่าที่เสนอ", en: "proposed")
}
