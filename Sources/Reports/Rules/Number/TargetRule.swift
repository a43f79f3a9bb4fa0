import Kernel
import Tables
import ThaiText

extension Rule {
    static let target = Rule(
        "N15", .warning,
        title: Bilingual(th: "เป้าหมายกับตัวชี้วัดความสำเร็จไม่ตรงกัน", en: "Target and measure of success differ"),
        reason: Bilingual(
            th: "วัดด้วยเกณฑ์หนึ่งแต่ตั้งเป้าอีกอย่าง จะบอกไม่ได้ว่าสำเร็จหรือไม่ แต่อาจตั้งใจ",
            en: "Measured by one thing and aimed at another, success cannot be told; it may be meant."),
        remedy: Bilingual(
            th: "ใช้ค่าเดียวกันทั้งสองช่อง หรืออธิบายความต่าง", en: "Use one value in both cells, or explain.")
    ) { context in
        context.tables.flatMap { table -> [Breach] in
            guard let kpi = table.column(["ตัวชี้วัดความสำเร็จ", "ตัวชี้วัดผลสำเร็จ", "kpi"], without: ["เป้าหมาย"]),
                let target = table.column(["เป้าหมาย"], without: ["ตัวชี้วัด", "kpi"])
            else { return [] }
            return table.body.compactMap { index, row in
                guard let measured = table.text(row, kpi), let aimed = table.text(row, target) else { return nil }
                let (left, right) = (Goal(measured), Goal(aimed))
                guard left.differs(from: right) else { return nil }
                return Breach(
                    th: "ตัวชี้วัดความสำเร็จคือ “\(Wording.short(measured))” แต่เป้าหมายคือ “\(Wording.short(aimed))”",
                    en: "Success is measured by “\(Wording.short(measured))”, but the target is "
                        + "“\(Wording.short(aimed))”.",
                    at: table.place(index, target))
            }
        }
    }
}

/// What a cell asks for: a level, or one share in per cent or points.
private struct Goal {
    let level: Squeezed?
    let share: Double?

    init(_ text: String) {
        let squeezed = Squeezed(text)
        // The longest name first: "ผ่าน" stands in all of them.
        level = squeezed.first(of: ["ผ่านดีเยี่ยม", "ผ่านดี", "ต้องปรับปรุง"])
        share = squeezed.first(of: ["ร้อยละ", "%", "คะแนน"]) == nil ? nil : ThaiNumber.decimal(in: text)
    }

    func differs(from other: Goal) -> Bool {
        if let level, let theirs = other.level { return level != theirs }
        guard let share, let theirs = other.share else { return false }
        return NumberTable.differ(share, theirs)
    }
}
