import Kernel

extension Rule {
    static let jump = Rule(
        "N10", .warning,
        title: Bilingual(th: "คะแนนเปลี่ยนมากเกินปกติในปีเดียว", en: "An implausible jump in one year"),
        reason: Bilingual(
            th: "เปลี่ยนเกิน 15 คะแนนในปีเดียวเป็นไปได้แต่พบน้อย มักพิมพ์ผิดหรือเทียบผิดปี",
            en: "More than 15 points in a year is possible but rare; mostly a slip or the wrong year."),
        remedy: Bilingual(
            th: "ใส่คะแนนของทั้งสองปี แล้วตรวจส่วนต่าง", en: "Give the scores of both years and check the difference.")
    ) { context in
        let changes = context.report.scores.changes.filter { abs($0.change) > 15 }.map { change in
            let size = abs((change.change * 100).rounded() / 100)
            let text = Points(min(size, 100))?.formatted() ?? String(size)
            return Breach(
                th: "ตัวชี้วัดที่ \(change.indicator) \(change.change > 0 ? "เพิ่มขึ้น" : "ลดลง") \(text) คะแนนในปีเดียว "
                    + "ใส่คะแนนของทั้งสองปีให้ตรวจได้",
                en: "Indicator \(change.indicator) \(change.change > 0 ? "rose" : "fell") by \(text) points in one "
                    + "year: give the scores of both years.",
                at: change.place)
        }
        let series = context.report.scores.history.sorted { $0.year < $1.year }
        let totals = zip(series, series.dropFirst()).compactMap { before, after -> Breach? in
            guard after.year == before.year + 1, abs(after.total.value - before.total.value) > 15 else { return nil }
            let (from, to) = (before.total.formatted(), after.total.formatted())
            return Breach(
                th: "คะแนนรวมเปลี่ยนจาก \(from) (ปี \(before.year)) เป็น \(to) (ปี \(after.year)) ในปีเดียว ตรวจทั้งสองค่า",
                en: "The total goes from \(from) (\(before.year)) to \(to) (\(after.year)) in one year: check both.",
                at: after.place)
        }
        return changes + totals
    }

    static let oneYear = Rule(
        "N11", .info,
        title: Bilingual(th: "อ้างผลโดยไม่มีคะแนนครบสองปี", en: "A claim without both years"),
        reason: Bilingual(
            th: "ยังไม่ผิด แต่ผู้อ่านตรวจไม่ได้ว่าดีขึ้นจริง",
            en: "Not wrong, but nobody can check whether it got better."),
        remedy: Bilingual(
            th: "เขียนคะแนนของปีนี้และปีก่อนคู่กัน", en: "Give this year's score and last year's side by side.")
    ) { context in
        guard context.report.kind == .measuresReport else { return [] }
        let claimed = context.scores.mentions.filter { $0.source == .prose || $0.source == .measuresTable }
        let changes = context.report.scores.changes
        let changed = Set(changes.map(\.indicator))
        let several = Dictionary(grouping: claimed, by: \.indicator).filter { Set($0.value.map(\.score)).count > 1 }
        let alone = claimed.filter { !changed.contains($0.indicator) && several[$0.indicator] == nil }
        let levels = alone.map { mention in
            Breach(
                th: "ตัวชี้วัดที่ \(mention.indicator) บอกคะแนน \(mention.score.formatted()) โดยไม่มีคะแนนปีก่อนให้เทียบ",
                en: "Indicator \(mention.indicator) has the score \(mention.score.formatted()) without last year's to "
                    + "compare.",
                at: mention.place)
        }
        let scored = Set(context.report.scores.indicators.map(\.indicator))
        let differences = changes.filter { !scored.contains($0.indicator) }.map {
            Breach(
                th: "ตัวชี้วัดที่ \($0.indicator) บอกเพียงส่วนต่างจากปีก่อน ไม่มีคะแนนของปีใดเลย",
                en: "Indicator \($0.indicator) has only the difference to last year, no score of either year.",
                at: $0.place)
        }
        return (levels + differences).sorted { ($0.place.line ?? .max) < ($1.place.line ?? .max) }
    }
}
