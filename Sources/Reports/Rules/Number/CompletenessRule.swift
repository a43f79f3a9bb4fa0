import Kernel

extension Rule {
    static let completeness = Rule(
        "N6", .error,
        title: Bilingual(th: "ตัวชี้วัดขาดหรือซ้ำ", en: "An indicator is missing or stands twice"),
        reason: Bilingual(
            th: "ผลประเมินมีสิบตัวชี้วัด ตารางที่ขาดหรือซ้ำใช้คิดคะแนนหรือรายงานไม่ได้จนกว่าคนจะตัดสิน",
            en: "A result has ten indicators; a table that lacks or repeats one cannot be used until somebody decides."),
        remedy: Bilingual(
            th: "เติมแถวที่ขาด ส่วนแถวที่ซ้ำให้ตรวจว่าเลขผิดหรือวางซ้ำ",
            en: "Add the missing row; of two rows find out whether a number is wrong or a row was pasted.")
    ) { context in
        let keyed = context.report.measures.compactMap { measure in
            measure.indicator.map { Row(indicator: $0.value, title: measure.title.value, place: $0.place) }
        }
        let scored = context.scores.from(.scoreTable).map { Row(indicator: $0.indicator, title: "", place: $0.place) }
        let measures = Bilingual(th: "ตารางมาตรการ", en: "table of measures")
        let scores = Bilingual(th: "ตารางคะแนน", en: "table of scores")
        // A plan for a few weak indicators is complete as it is; one for eight or nine has forgotten the rest.
        return breaches(in: scored, enough: 5, called: scores) + breaches(in: keyed, enough: 8, called: measures)
    }

    private struct Row {
        let indicator: Int
        let title: String
        let place: Place
    }

    private static func breaches(in rows: [Row], enough: Int, called name: Bilingual) -> [Breach] {
        let present = Set(rows.map(\.indicator))
        guard present.count >= enough, let start = rows.first?.place else { return [] }
        var breaches: [Breach] = []
        let missing = (1...10).filter { !present.contains($0) }.map(String.init).joined(separator: ", ")
        if !missing.isEmpty {
            breaches.append(
                Breach(
                    th: "\(name.th)ไม่มีตัวชี้วัดที่ \(missing)",
                    en: "The \(name.en) has no indicator \(missing).", at: start))
        }
        for indicator in 1...10 {
            let same = rows.filter { $0.indicator == indicator }
            guard let first = same.first else { continue }
            for row in same.dropFirst() {
                let pasted = !row.title.isEmpty && Squeezed(row.title) == Squeezed(first.title)
                let line = first.place.line.map { " (บรรทัด \($0) แล้ว)" } ?? ""
                let lineEn = first.place.line.map { " (first on line \($0))" } ?? ""
                breaches.append(
                    Breach(
                        th: "ตัวชี้วัดที่ \(indicator) อยู่ใน\(name.th)ซ้ำ\(line)" + (pasted ? " ด้วยมาตรการเดียวกัน" : ""),
                        en: "Indicator \(indicator) stands twice in the \(name.en)\(lineEn)"
                            + (pasted ? ", with the same measure." : "."),
                        at: row.place))
            }
        }
        return breaches
    }
}
