import Kernel
import ThaiText

extension Rule {
    static let monthGap = Rule(
        "T8", .info,
        title: Bilingual(th: "งานประจำเดือนขาดบางเดือน", en: "A monthly series has gaps"),
        reason: Bilingual(
            th: "เดือนที่ขาดอาจไม่ได้ประชุมจริง หรือลืมใส่วันที่ รายงานจึงยังใช้ได้",
            en: "The month may really have had no meeting, or its date was forgotten; the report still stands."),
        remedy: Bilingual(
            th: "เติมวันที่ของเดือนที่ขาด หรือบอกว่าเดือนนั้นไม่ได้จัดเพราะเหตุใด",
            en: "Add the missing date, or say why nothing was held in that month.")
    ) { context in
        guard let year = context.fiscalYear else { return [] }
        var told: Set<[ThaiDate]> = []
        return context.results.compactMap { result in
            let squeezed = Squeezed(result.text)
            guard result.dates.count >= 4, squeezed.first(of: ["ประจำเดือน", "ทุกเดือน", "รายเดือน"]) != nil,
                let months = context.expectedMonths(of: result, in: year)
            else { return nil }
            let held = Set(result.dates.map(\.startOfMonth))
            let missing = months.filter { !held.contains($0) }
            guard !missing.isEmpty, months.count - missing.count >= 4, told.insert(missing).inserted
            else { return nil }
            let names = Wording.months(missing)
            return Breach(
                th: "บอกว่าทำทุกเดือน แต่ไม่มีวันที่ของ \(names.th)",
                en: "Said to be monthly, but there is no date in \(names.en).", at: result.place)
        }
    }
}

extension RuleContext {
    /// First days of the months the measure covers: its own period, the six-month round, or the whole year.
    fileprivate func expectedMonths(of result: DatedResult, in year: FiscalYear) -> [ThaiDate]? {
        let own = report.measures[result.measure].period
        var start = year.start
        var end = report.roundMonths.flatMap { year.round(months: $0.value)?.end } ?? year.end
        if let first = own?.start, let last = own?.end, first <= last {
            start = max(start, first.startOfMonth)
            end = min(end, last)
        }
        var months: [ThaiDate] = []
        var month = start
        while month <= end {
            months.append(month)
            guard let next = month.endOfMonth.adding(days: 1) else { return nil }
            month = next
        }
        return months
    }
}
