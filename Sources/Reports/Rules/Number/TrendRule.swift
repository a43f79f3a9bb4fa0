import Kernel
import ThaiText

extension Rule {
    static let trend = Rule(
        "N8", .warning,
        title: Bilingual(th: "คำบอกแนวโน้มขัดกับตัวเลข หรือไม่มีตัวเลข", en: "A trend against its figures, or without any"),
        reason: Bilingual(
            th: "แนวโน้มคิดจากคะแนนรายปีได้ ถ้าไม่ตรงหรือไม่มีตัวเลข ผู้อ่านตรวจไม่ได้",
            en: "A trend follows from the yearly scores; against them, or without them, nobody can check it."),
        remedy: Bilingual(
            th: "ใส่คะแนนของทุกปีที่อ้าง แล้วเขียนแนวโน้มตามนั้น",
            en: "Give the scores of all years spoken of and word the trend by them.")
    ) { context in
        context.pieces.filter { $0.role != .cell }.compactMap { piece in
            steadyRise(in: piece, context) ?? riseWithoutFigures(in: piece)
        }
    }

    private static func steadyRise(in piece: TextPiece, _ context: RuleContext) -> Breach? {
        let words: [Squeezed] = [
            "ดีขึ้นอย่างต่อเนื่อง", "เพิ่มขึ้นอย่างต่อเนื่อง", "สูงขึ้นอย่างต่อเนื่อง", "ดีขึ้นทุกปี", "เพิ่มขึ้นทุกปี", "สูงขึ้นทุกปี",
        ]
        guard let words = piece.squeezed.first(of: words) else { return nil }
        let series = context.report.scores.history.sorted { $0.year < $1.year }
        guard let fall = zip(series, series.dropFirst()).first(where: { $0.total > $1.total }) else { return nil }
        let (from, to) = fall
        return Breach(
            th: "เขียนว่า “\(words.text)” แต่คะแนนลดจาก \(from.total.formatted()) (ปี \(from.year)) "
                + "เป็น \(to.total.formatted()) (ปี \(to.year))",
            en: "A steady rise is claimed, but the score fell from \(from.total.formatted()) (\(from.year)) to "
                + "\(to.total.formatted()) (\(to.year)).",
            at: piece.place)
    }

    private static func riseWithoutFigures(in piece: TextPiece) -> Breach? {
        let text = piece.squeezed
        guard text.contains("คะแนน"), text.first(of: ["เพิ่มขึ้นจาก", "สูงขึ้นจาก", "เพิ่มขึ้นกว่า", "สูงกว่าปี", "ดีกว่าปี"]) != nil,
            text.count <= 300
        else { return nil }
        let years = FiscalYear.mentions(in: piece.text)
        guard !years.isEmpty || text.contains("ปีที่ผ่านมา") else { return nil }
        let written = years.map { Double($0.writtenYear) }
        let figures = ThaiNumber.mentions(in: piece.text).filter { !written.contains($0.value) }
        guard figures.isEmpty else { return nil }
        return Breach(
            th: "บอกว่าคะแนนเพิ่มขึ้น แต่ไม่มีคะแนนของปีใดเลย ใส่คะแนนทั้งสองปี",
            en: "A rise of the score is claimed without any figure: give the scores of both years.",
            at: piece.place)
    }
}
