import Kernel
import ThaiText

extension Rule {
    static let calendarYear = Rule(
        "T9", .info,
        title: Bilingual(th: "ใช้ปีปฏิทินแทนปีงบประมาณ", en: "The calendar year taken for the fiscal year"),
        reason: Bilingual(
            th: "งานเดือนตุลาคมถึงธันวาคมเป็นของปีงบประมาณถัดไป แต่บางประกาศใช้ปีปฏิทินโดยตั้งใจ",
            en: "October to December belongs to the next fiscal year, but some notices mean the calendar year."),
        remedy: Bilingual(
            th: "เขียนให้ชัดว่าเป็นปีงบประมาณหรือปี พ.ศ.", en: "Say whether the fiscal or the calendar year is meant.")
    ) { context in
        context.results.flatMap { result in
            // Nobody writes more dates than that into one result; a text made to exhaust us might.
            let late = result.mentions.filter { ($0.date?.month ?? 0) >= 10 }.prefix(100)
            guard !late.isEmpty, Squeezed(result.text).contains("ประจำปี") else { return [Breach]() }
            let years = FiscalYear.mentions(in: result.text).filter { $0.wording != .era }
            return late.compactMap { mention in breach(mention, years, result) }
        }
    }

    private static func breach(_ mention: DateMention, _ years: [YearMention], _ result: DatedResult) -> Breach? {
        guard let date = mention.date, let right = date.fiscalYear else { return nil }
        let near = years.contains { year in
            year.year?.year == date.buddhistYear && result.hasNothingBetween(mention, year)
        }
        guard near else { return nil }
        let day = date.formatted(.short)
        return Breach(
            th: "วันที่ \(day) อยู่ในปีงบประมาณ \(right.year) แต่เขียนว่าประจำปี \(date.buddhistYear)",
            en: "\(date.iso) lies in fiscal year \(right.year), but the text says year \(date.buddhistYear).",
            at: result.place,
            proposed: Proposal(
                "ปีงบประมาณ \(right.year)", th: "ปีงบประมาณเริ่มวันที่ 1 ตุลาคม",
                en: "The fiscal year starts on 1 October."))
    }
}

extension DatedResult {
    /// True where a year stands within 40 letters of a date and no other date is in between.
    fileprivate func hasNothingBetween(_ mention: DateMention, _ year: YearMention) -> Bool {
        let dateEnd = mention.offset + mention.text.unicodeScalars.count
        let yearEnd = year.offset + year.text.unicodeScalars.count
        let gap = year.offset >= dateEnd ? dateEnd..<year.offset : min(yearEnd, mention.offset)..<mention.offset
        return gap.count <= 40 && !mentions.contains { gap.contains($0.offset) }
    }
}
