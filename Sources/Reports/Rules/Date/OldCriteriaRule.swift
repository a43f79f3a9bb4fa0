import Kernel
import ThaiText

extension Rule {
    static let oldCriteria = Rule(
        "T4", .warning,
        title: Bilingual(th: "ข้อความคัดลอกมาจากเกณฑ์เก่า", en: "Words copied from old criteria"),
        reason: Bilingual(
            th: "ปีที่เก่ากว่าปีก่อนหน้าในจุดอ่อนหรือขั้นตอน มักแปลว่าคัดลอกมาโดยไม่ได้แก้ แต่อาจตั้งใจอ้างของเก่า",
            en: "A year before last year in a weakness or a step is mostly a copy left as it was, but may be meant."),
        remedy: Bilingual(
            th: "แก้ปีให้ตรงกับเกณฑ์หรือผลประเมินที่ใช้จริง หรือบอกว่าอ้างของเก่าเพราะเหตุใด",
            en: "Put the year of the criteria or results really used, or say why the old ones are meant.")
    ) { context in
        guard let year = context.fiscalYear, context.report.kind != .scores else { return [] }
        var breaches: [Breach] = []
        for measure in context.report.measures {
            var texts = [(measure.title.value, measure.title.place)]
            if let weakness = measure.weakness { texts.append((weakness.value, weakness.place)) }
            texts += measure.steps.map { (([$0.text] + $0.items).joined(separator: "\n"), $0.place) }
            for (text, place) in texts {
                guard let old = oldYear(in: text, before: year) else { continue }
                breaches.append(
                    Breach(
                        th: "รายงานปีงบประมาณ \(year.year) พูดถึงปี \(old) ในมาตรการ "
                            + "“\(Wording.short(measure.title.value))” ตรวจว่าคัดลอกมาจากเกณฑ์เก่าหรือไม่",
                        en: "A report of fiscal year \(year.year) speaks of \(old) in the measure "
                            + "“\(Wording.short(measure.title.value))”: check whether it was copied from old criteria.",
                        at: place))
            }
        }
        return breaches
    }

    /// The first year before last year; not the start of a span of years, nor one the text looks back to on purpose.
    private static func oldYear(in text: String, before year: FiscalYear) -> Int? {
        let mentions = FiscalYear.mentions(in: text).filter { $0.wording != .era }
        guard mentions.contains(where: { $0.year.map { $0.year < year.year - 1 } ?? false }) else { return nil }
        let scalars = Array(text.unicodeScalars)
        for (index, mention) in mentions.enumerated() {
            guard let old = mention.year?.year, old < year.year - 1, old >= 2500 else { continue }
            let end = mention.offset + mention.text.unicodeScalars.count
            if index + 1 < mentions.count, mentions[index + 1].offset - end <= 12,
                (mentions[index + 1].year?.year ?? 0) >= year.year - 1
            {
                continue
            }
            let before = Squeezed(
                String(
                    String.UnicodeScalarView(scalars[max(0, mention.offset - 12)..<min(mention.offset, scalars.count)]))
            )
            if before.first(of: ["ตั้งแต่", "นับแต่", "จาก", "เทียบกับ"]) != nil { continue }
            return old
        }
        return nil
    }
}
