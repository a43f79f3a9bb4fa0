import Kernel

extension Rule {
    /// Each spelling is said once: it is the reader's only hint that the same words were read in two ways.
    static let s4 = Rule(
        "S4", .info,
        title: Bilingual(th: "ชื่อมาตรการในแถวต่อไม่ตรงกับชื่อเดิม", en: "Continued title differs from the first"),
        reason: Bilingual(
            th: "รวมเป็นมาตรการเดียวกันแล้วตามเลขข้อและความคล้าย แต่ชื่อหนึ่งในสองน่าจะพิมพ์ผิด",
            en: "Joined by number and likeness already; one of the two titles is probably misread."),
        remedy: Bilingual(
            th: "พิมพ์ชื่อมาตรการให้ตรงกันทุกหน้า", en: "Write the title of a measure alike on every page.")
    ) { context in
        var order: [Squeezed] = []
        var places: [Squeezed: [Repair]] = [:]
        for repair in context.read.repairs where repair.kind == .continuedTitleDiffers {
            let key = Squeezed(repair.text)
            if places[key] == nil { order.append(key) }
            places[key, default: []].append(repair)
        }
        return order.compactMap { key in
            guard let repairs = places[key], let first = repairs.first else { return nil }
            let lines = LineList(repairs.map(\.place))
            let words = Quotation(first.text, limit: 90)
            return Breach(
                th: "ชื่อ \(words)\(lines.th) ต่างจากชื่อเดิมของมาตรการเดียวกัน ตรวจว่าชื่อใดถูก",
                en:
                    "The title \(words)\(lines.en) differs from the first title of the same measure; check which is right.",
                at: first.place)
        }
    }
}
