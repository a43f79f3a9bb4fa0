import Kernel

/// What a typed or scanned table carries besides its rows: S6 and S17.
extension Rule {
    static let s6 = mended(
        "S6", .bandRow,
        title: Bilingual(th: "แถวหัวข้อคั่นกลางตาราง", en: "Topic rows across the table"),
        remedy: Bilingual(
            th: "ไม่ต้องแก้ หากมาตรการใต้หัวข้อนั้นตรงกับหัวข้อจริง",
            en: "Nothing, if the measures below belong to that topic.")
    ) { fact in
        Bilingual(
            th: "มีแถวหัวข้อ \(fact.count) แถว\(fact.lines.th) ใช้เป็นหัวข้อของมาตรการที่อยู่ข้างใต้แล้ว",
            en: "\(fact.count) topic row(s)\(fact.lines.en) are taken as the topic of the measures below.")
    }

    static let s17 = mended(
        "S17", .ruleRow,
        title: Bilingual(th: "แถวขีดเส้นในตาราง", en: "Row of dashes inside the table"),
        remedy: Bilingual(th: "ลบแถวที่มีแต่ขีด", en: "Delete the rows of dashes.")
    ) { fact in
        Bilingual(
            th: "มีแถวที่มีแต่ขีด \(fact.count) แถว\(fact.lines.th) ข้ามไปแล้ว",
            en: "\(fact.count) row(s) hold nothing but dashes\(fact.lines.en); skipped.")
    }
}
