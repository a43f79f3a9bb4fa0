import Kernel

extension Rule {
    static let s15 = Rule(
        "S15", .warning,
        title: Bilingual(th: "ไม่บอกว่าเป็นรายงานของหน่วยงานใด", en: "No agency named"),
        reason: Bilingual(
            th: "เมื่อแยกไฟล์ออกมา ผู้ตรวจจะไม่รู้ว่าเป็นของหน่วยงานใด",
            en: "Apart from its site, nobody can tell whose report it is."),
        remedy: Bilingual(
            th: "เขียนชื่อเต็มของหน่วยงาน อำเภอ และจังหวัดไว้ที่หัวรายงาน",
            en: "Write the full name, district and province at the head of the report.")
    ) { context in
        guard !context.pieces.isEmpty else { return [] }
        let name = context.report.agency?.name
        if let name, name.place.table == nil { return [] }
        let site = MainSite(of: context.links)
        let clues = [
            name.map { Bilingual(th: "ในตารางเขียนว่า \(Quotation($0.text))", en: "a cell says \(Quotation($0.text))") },
            site.map { Bilingual(th: "ลิงก์ชี้ไปที่ \($0.printedHost)", en: "the links lead to \($0.printedHost)") },
        ].compactMap(\.self)
        let proposal = name?.value ?? site?.printedHost
        return [
            Breach(
                th: "หัวรายงานไม่มีชื่อหน่วยงาน" + clues.map { " " + $0.th }.joined() + " เขียนชื่อเต็มไว้ที่หัวรายงาน",
                en: "The head of the report names no agency" + clues.map { "; " + $0.en }.joined()
                    + ". Write the full name there.",
                at: Place(line: context.pieces.first?.place.line),
                proposed: proposal.map {
                    Proposal($0, th: "พบในเนื้อหาของรายงาน", en: "Found inside the report.")
                })
        ]
    }
}
