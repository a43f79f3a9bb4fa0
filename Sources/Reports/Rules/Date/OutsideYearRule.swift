import Kernel
import ThaiText

extension Rule {
    static let outsideYear = Rule(
        "T1", .warning,
        title: Bilingual(
            th: "การดำเนินการอยู่นอกปีงบประมาณของรายงาน", en: "An action lies outside the report's fiscal year"),
        reason: Bilingual(
            th: "งานที่ทำก่อนหรือหลังปีงบประมาณไม่ใช่ผลงานของปีนั้น แต่วันเผยแพร่หรือประกาศหลังสิ้นปีอาจถูกต้อง จึงให้คนตรวจ",
            en: "Work before or after the year is not that year's result; a publication after it may be right, so a "
                + "person must look."),
        remedy: Bilingual(
            th: "ตัดวันที่ที่ไม่ใช่ของปีนี้ออก หรือแก้วันที่ถ้าพิมพ์ผิด แล้วใส่งานนั้นในรายงานของปีที่ทำจริง",
            en: "Remove or correct the date, and report the work in the year it was done.")
    ) { context in
        guard let year = context.fiscalYear else { return [] }
        var breaches: [Breach] = []
        for (measure, results) in zip(context.report.measures, context.resultsByMeasure) {
            let outside = results.map { ($0.place, $0.outside(year)) }
            for line in outside.filter({ !$0.1.isEmpty }).map(\.0.line).uniqued() {
                let days = outside.filter { $0.0.line == line }.flatMap(\.1).uniqued()
                guard let place = outside.first(where: { $0.0.line == line && !$0.1.isEmpty })?.0 else { continue }
                breaches.append(breach(days, measure: measure, year: year, at: place))
            }
        }
        return breaches
    }

    private static func breach(
        _ days: [ThaiDate], measure: ReportedMeasure, year: FiscalYear, at place: Place
    ) -> Breach {
        let dates = Wording.dates(days)
        let title = Wording.short(measure.title.value)
        return Breach(
            th: "ผลของมาตรการ “\(title)” อ้างวันที่ \(dates.th) ซึ่งอยู่นอกปีงบประมาณ \(year.year) "
                + "(\(year.period.formatted(.short))) ให้ตัดออกหรือแก้วันที่",
            en: "The result of “\(title)” names \(dates.en), outside fiscal year \(year.year) "
                + "(\(year.start.iso) to \(year.end.iso)): remove or correct the date.",
            at: place)
    }
}

extension DatedResult {
    /// Days of actions outside the year; and of publications before it, or more than half a year after it.
    fileprivate func outside(_ year: FiscalYear) -> [ThaiDate] {
        guard dates.contains(where: { !year.contains($0) }) else { return [] }
        let actions = days(of: [.action]).filter { !year.contains($0) }
        let published = days(of: [.publication]).filter { $0 < year.start || year.end.days(until: $0) > 183 }
        let wrong = Set(actions + published)
        return dates.filter(wrong.contains).uniqued()
    }
}
