import Kernel

extension Rule {
    static let oddScore = Rule(
        "N12", .warning,
        title: Bilingual(th: "คะแนนหรือเลขตัวชี้วัดผิดรูป", en: "A score or an indicator's number out of shape"),
        reason: Bilingual(
            th: "เลขที่ไม่อยู่ใน 1–10 คะแนนที่ไม่อยู่ใน 0–100 ทศนิยมตำแหน่งเดียว หรือคะแนนที่ไม่มีใครอธิบาย มักแปลว่ามีอะไรตกหล่น",
            en: "A number outside 1–10, a score outside 0–100, a single decimal, or a score nobody explains mostly "
                + "means that something was lost."),
        remedy: Bilingual(
            th: "เทียบกับผลประเมินทางการ แล้วเติมหรือแก้", en: "Compare with the official result, then add or correct.")
    ) { context in
        let short = [ScoreSource.scoreTable, .heading].flatMap { source in
            let mentions = context.scores.from(source)
            guard mentions.count(where: { decimals(in: $0.text) == 2 }) >= 2 else { return [IndicatorMention]() }
            return mentions.filter { decimals(in: $0.text) == 1 }
        }.map { mention in
            Breach(
                th: "ตัวชี้วัดที่ \(mention.indicator) เขียนคะแนนทศนิยมตำแหน่งเดียว (\(Squeezed(mention.text).text)) "
                    + "ค่าอื่นมีสองตำแหน่ง อาจพิมพ์ตก",
                en: "Indicator \(mention.indicator) has one decimal (\(Squeezed(mention.text).text)) where the others "
                    + "have two: a digit may be lost.",
                at: mention.place)
        }
        return short + outOfRange(in: context) + unexplained(in: context)
    }

    /// Digits behind the point, nought without one.
    private static func decimals(in text: String) -> Int {
        let scalars = Squeezed(text).scalars
        guard let point = scalars.firstIndex(of: ".") else { return 0 }
        return scalars[(point + 1)...].prefix { (0x30...0x39).contains($0.value) }.count
    }

    private static func outOfRange(in context: RuleContext) -> [Breach] {
        context.tables.flatMap { table -> [Breach] in
            guard let number = table.column(["ตัวชี้วัดที่", "ลำดับตัวชี้วัด"]),
                let score = table.column(["คะแนน"], without: ["เต็ม", "น้ำหนัก"]), score != number, table.header.count <= 5
            else { return [] }
            return table.body.flatMap { index, row -> [Breach] in
                var breaches: [Breach] = []
                if let value = table.number(row, number), !(1...10).contains(value) || value != value.rounded() {
                    let text = NumberTable.written(value)
                    breaches.append(
                        Breach(
                            th: "ตัวชี้วัดที่ \(text) ไม่มี มีเพียง 1 ถึง 10", en: "There is no indicator \(text), only 1 to 10.",
                            at: table.place(index, number)))
                }
                if let value = table.number(row, score), !(0...100).contains(value) {
                    let text = NumberTable.written(value)
                    breaches.append(
                        Breach(
                            th: "คะแนน \(text) ไม่อยู่ใน 0 ถึง 100", en: "The score \(text) is not from 0 to 100.",
                            at: table.place(index, score)))
                }
                return breaches
            }
        }
    }

    /// Scores of the table that an analysis by indicator passes over.
    private static func unexplained(in context: RuleContext) -> [Breach] {
        let analysed = Set(context.report.findings.compactMap(\.indicator))
        let scored = context.scores.from(.scoreTable)
        let missing = scored.filter { !analysed.contains($0.indicator) }.uniqued { $0.indicator }
        guard analysed.count >= 5, let first = missing.first else { return [] }
        let names = missing.map { String($0.indicator) }.joined(separator: ", ")
        return [
            Breach(
                th: "ตัวชี้วัดที่ \(names) มีคะแนนแต่ไม่มีการวิเคราะห์",
                en: "Indicators \(names) have a score but no analysis.", at: first.place)
        ]
    }
}
