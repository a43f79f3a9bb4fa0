import Kernel
import ThaiText

extension Rule {
    static let q8 = Rule(
        "Q8", .info,
        title: Bilingual(th: "ทุกมาตรการใช้เวลาทั้งปี", en: "Every measure takes the whole year"),
        reason: Bilingual(
            th: "อาจถูกต้อง แต่ระยะเวลาที่เหมือนกันหมดใช้ติดตามงานระหว่างปีไม่ได้",
            en: "It may be right, but equal periods cannot be followed up during the year."),
        remedy: Bilingual(
            th: "กำหนดเดือนหรือไตรมาสที่แต่ละขั้นตอนต้องเสร็จ",
            en: "Set the month or quarter in which each step must be done.")
    ) { context in
        let measures = context.report.measures
        let periods = measures.compactMap(\.period)
        guard measures.count >= 3, periods.count == measures.count, periods.allSatisfy(\.isWholeYear),
            let first = periods.first
        else { return [] }
        return [
            Breach(
                th:
                    "ทั้ง \(measures.count) มาตรการใช้เวลาทั้งปี เช่น \(Quotation(first.text)) กำหนดเดือนหรือไตรมาสของแต่ละมาตรการ",
                en:
                    "All \(measures.count) measures take the whole year, such as \(Quotation(first.text)); set a month or a "
                    + "quarter for each.",
                at: first.place)
        ]
    }
}

extension ReportedPeriod {
    /// 1 October to 30 September, or words that say so.
    fileprivate var isWholeYear: Bool {
        if let start, let end {
            return start.month == 10 && start.day == 1 && end.month == 9 && end.day == 30 && end.year == start.year + 1
        }
        let text = Squeezed(text)
        return text.first(of: ["ตลอดปี", "ตลอดทั้งปี", "ไตรมาสที่1-4", "ไตรมาส1-4"]) != nil
            || text.scalars.starts(with: Squeezed("ปีงบประมาณ").scalars)
    }
}
