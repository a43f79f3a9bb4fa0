import Kernel

/// The list of rules as users read it (`docs/th/rules.md`), written from the rules themselves.
package enum RuleDocument {
    /// Markdown, Thai first, one table per group; at the end what no rule looks for, and why.
    package static func markdown(_ rules: [Rule], omitted: [OmittedRule] = []) -> String {
        var text = introduction
        for group in groups {
            let members = rules.filter { $0.id.hasPrefix(group.letter) }
            guard !members.isEmpty else { continue }
            text += "\n## \(group.title.th) (\(group.title.en))\n\n"
            text += row(["รหัส", "ระดับ", "ตรวจอะไร", "ทำไมจึงเป็นระดับนี้", "ต้องทำอะไร"])
            text += row(Array(repeating: "---", count: 5))
            for rule in members {
                text += row([
                    rule.id, severity(rule.severity), both(rule.title), both(rule.reason), both(rule.remedy),
                ])
            }
        }
        guard !omitted.isEmpty else { return text }
        text += "\n## สิ่งที่รายงานฉบับเดียวบอกไม่ได้ (What a single report cannot show)\n\n"
        text += "ข้อต่อไปนี้ไม่มีกฎตรวจ เพราะต้องใช้ข้อมูลที่ไม่มีอยู่ในรายงานฉบับเดียว\n\n"
        text += row(["รหัส", "เรื่อง", "เพราะอะไร"]) + row(Array(repeating: "---", count: 3))
        return omitted.reduce(text) { $0 + row([$1.id, both($1.title), both($1.reason)]) }
    }

    private struct Group {
        let letter: String
        let title: Bilingual
    }

    private static let groups = [
        Group(letter: "N", title: Bilingual(th: "ตัวเลขและตัวชี้วัด", en: "Numbers and indicators")),
        Group(letter: "T", title: Bilingual(th: "วันที่และปี", en: "Dates and years")),
        Group(letter: "S", title: Bilingual(th: "โครงสร้างตาราง", en: "Table structure")),
        Group(letter: "X", title: Bilingual(th: "ข้อความ ตัวเลขไทย และลิงก์", en: "Text, digits and links")),
        Group(letter: "Q", title: Bilingual(th: "เนื้อหา", en: "Substance")),
    ]

    private static let introduction = """
        # กฎที่ใช้ตรวจรายงาน

        <!-- เอกสารนี้สร้างจากโปรแกรม อย่าแก้ด้วยมือ: PRONGSAI_RECORD=1 swift test --filter RuleDocumentTests -->

        ทุกข้อที่ตรวจพบบอกรหัสกฎ ระดับ ที่อยู่ในต้นฉบับ ข้อความไทยและอังกฤษ และค่าที่ควรเป็นพร้อมเหตุผลเมื่อรู้ได้
        รหัสกฎไม่เปลี่ยนและไม่นำกลับมาใช้ใหม่ ระดับมีสามระดับ:

        - **ผิดพลาด** (error) คนต้องตัดสินก่อนใช้รายงาน คำสั่ง `prongsai check` จบด้วยสถานะ 1
        - **ควรแก้** (warning) น่าจะผิดหรือผู้อ่านจะเข้าใจผิด
        - **ข้อสังเกต** (info) ไม่ผิด แต่ควรรู้

        """

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "ผิดพลาด<br>error"
        case .warning: "ควรแก้<br>warning"
        case .info: "ข้อสังเกต<br>info"
        }
    }

    private static func both(_ text: Bilingual) -> String {
        "\(escaped(text.th))<br>*\(escaped(text.en))*"
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |\n"
    }

    /// A pipe would end the cell, an asterisk the italics.
    private static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "|" || scalar == "*" { output.append("\\") }
            output.append(scalar)
        }
        return String(output)
    }
}
