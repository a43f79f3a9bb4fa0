import Kernel
import ThaiText

extension Rule {
    static let weekday = Rule(
        "T7", .warning,
        title: Bilingual(th: "วันในสัปดาห์ไม่ตรงกับวันที่", en: "The weekday does not fit the date"),
        reason: Bilingual(
            th: "วันหรือปีอย่างใดอย่างหนึ่งผิด ปฏิทินบอกได้ว่าไม่ตรง แต่บอกไม่ได้ว่าผิดที่ใด",
            en: "Either the weekday or the date is wrong; the calendar cannot say which."),
        remedy: Bilingual(
            th: "ตรวจกับหนังสือเชิญหรือรายงานการประชุม แล้วแก้วันหรือปี",
            en: "Check against the invitation or the minutes and correct one of them.")
    ) { context in
        context.pieces.filter { piece in names.contains { piece.squeezed.contains($0) } }.flatMap { piece in
            ThaiDateReader.mentions(in: piece.text).compactMap { mention in
                breach(mention, at: piece.place, year: context.fiscalYear)
            }
        }
    }

    private static let names: [Squeezed] = ["จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์"]
    private static let namesEn = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private static func breach(_ mention: DateMention, at place: Place, year: FiscalYear?) -> Breach? {
        guard let date = mention.date, let written = mention.writtenWeekday, (1...7).contains(written),
            written != date.weekday
        else { return nil }
        let day = date.formatted(.short)
        let likely = likelyDate(date, weekday: written)
        return Breach(
            th: "\(day) เป็นวัน\(ThaiDate.weekdayNames[date.weekday - 1]) ไม่ใช่วัน\(ThaiDate.weekdayNames[written - 1])",
            en: "\(date.iso) is a \(namesEn[date.weekday - 1]), not a \(namesEn[written - 1]).",
            at: place,
            proposed: likely.map {
                Proposal(
                    $0.formatted(.short),
                    th: "ปี \($0.buddhistYear) เป็นปีที่ใกล้ที่สุดซึ่งวันนี้ตรงกับวัน\(ThaiDate.weekdayNames[written - 1])",
                    en: "\($0.buddhistYear) is the nearest year in which the day is a \(namesEn[written - 1]).")
            })
    }

    /// The same day and month in the nearest year where the weekday fits; of two equally near the earlier.
    private static func likelyDate(_ date: ThaiDate, weekday: Int) -> ThaiDate? {
        for distance in 1...6 {
            for year in [date.year - distance, date.year + distance] {
                if let other = ThaiDate(year: year, month: date.month, day: date.day), other.weekday == weekday {
                    return other
                }
            }
        }
        return nil
    }
}
