import Kernel

extension Rule {
    static let s13 = Rule(
        "S13", .info,
        title: Bilingual(th: "หลายหน่วยงานในช่องเดียว", en: "Several units in one cell"),
        reason: Bilingual(
            th: "แยกหน่วยงานให้แล้ว แต่เครื่องหมายคั่นที่ไม่แน่นอนทำให้แยกผิดได้",
            en: "The units are told apart already, but without a clear mark that can go wrong."),
        remedy: Bilingual(
            th: "คั่นด้วยเครื่องหมายจุลภาคหรือขึ้นบรรทัดใหม่", en: "Part them with commas or line ends.")
    ) { context in
        var cells: [SharedCell] = []
        for measure in context.report.measures where measure.units.count >= 2 {
            guard let first = measure.units.first, !first.text.contains(","), !first.text.contains("\n") else {
                continue
            }
            cells.append(SharedCell(text: first.text, units: measure.units.map(\.value), place: first.place))
        }
        guard let first = cells.first else { return [] }
        let units = first.units.joined(separator: ", ")
        return [
            Breach(
                th: "ช่องผู้รับผิดชอบ \(cells.count) ช่อง\(LineList(cells.map(\.place)).th) มีหลายหน่วยงานคั่นด้วยวรรคหรือขีด "
                    + "เช่น \(Quotation(first.text, limit: 60))",
                en:
                    "\(cells.count) cell(s)\(LineList(cells.map(\.place)).en) hold several units parted by a space or a "
                    + "slash, such as \(Quotation(first.text, limit: 60)).",
                at: first.place,
                proposed: Proposal(units, th: "หน่วยงานที่อ่านได้จากช่องนี้", en: "The units read from this cell."))
        ]
    }
}

/// A cell that names several units.
private struct SharedCell {
    let text: String
    let units: [String]
    let place: Place
}
