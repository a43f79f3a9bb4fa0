import Kernel
import ThaiText

extension Rule {
    static let stepYear = Rule(
        "T2", .error,
        title: Bilingual(th: "ขั้นตอนเป็นของปีอื่น", en: "A step belongs to another year"),
        reason: Bilingual(
            th: "งานของปีถัดไปรายงานว่าเสร็จในปีนี้ไม่ได้ และกิจกรรมที่ทำก่อนปีที่ขั้นตอนกำหนดตอบขั้นตอนนั้นไม่ได้ "
                + "(ถ้าเพียงเอ่ยถึงปีหน้าโดยไม่มีวันที่ขัดกัน นับเป็นควรแก้)",
            en: "Next year's work cannot be reported as done this year, and acts before the year a step asks for do "
                + "not answer it (a mere mention of next year is a warning)."),
        remedy: Bilingual(
            th: "แก้ปีในขั้นตอนให้ตรงกับปีของรายงาน หรือย้ายขั้นตอนไปไว้ในรายงานของปีที่ถูกต้อง",
            en: "Correct the year in the step, or move the step to the report of its year.")
    ) { context in
        guard let year = context.fiscalYear, context.report.kind == .measuresReport else { return [] }
        return zip(context.measures, context.resultsByMeasure).flatMap { text, results in
            let measure = text.measure
            let answers = Dictionary(
                results.compactMap { result in result.number.map { ($0, result) } },
                uniquingKeysWith: { first, _ in first })
            return measure.steps.compactMap { step in
                let answer = step.number.flatMap { answers[$0] }
                return StepYear(step, answer: answer, of: text, year: year)?.breach
            }
        }
    }
}

/// A step that names a day or a year after the report's fiscal year.
private struct StepYear {
    let breach: Breach

    init?(_ step: ReportedStep, answer: DatedResult?, of measure: MeasureText, year: FiscalYear) {
        let text = ([step.text] + step.items).joined(separator: "\n")
        let name = "\(measure.th): " + (step.number.map { "ขั้นตอนที่ \($0)" } ?? "ขั้นตอน")
        let nameEn = "\(measure.en): " + (step.number.map { "step \($0)" } ?? "a step")
        if let late = Self.lateDay(in: text, of: year) {
            let date = Wording.dates([late])
            breach = Breach(
                th: "\(name) กำหนดวันที่ \(date.th) ซึ่งอยู่หลังสิ้นปีงบประมาณ \(year.year) ของรายงาน "
                    + "ตรวจว่าคัดลอกมาจากเกณฑ์ของปีอื่นหรือไม่",
                en: "\(nameEn) asks for \(date.en), after the end of the report's fiscal year \(year.year): check "
                    + "whether it was copied from another year's criteria.",
                at: step.place)
            return
        }
        guard let later = Self.laterYear(in: text, than: year), let asked = later.year else { return nil }
        let start = later.saysFiscalYear ? asked.start : asked.start.adding(days: 92) ?? asked.start
        if let dates = answer?.dates, !dates.isEmpty, dates.allSatisfy({ $0 < start }), !Self.isPlan(later, in: text) {
            let days = Wording.dates(dates.uniqued())
            breach = Breach(
                th: "\(name) เป็นของปี \(asked.year) แต่ผลที่ตอบเป็นกิจกรรมวันที่ \(days.th) ซึ่งอยู่ก่อนปีนั้น "
                    + "แก้ปีในขั้นตอนหรือแก้ผล",
                en: "\(nameEn) is about \(asked.year), but its result names \(days.en), before that year: correct "
                    + "the year or the result.",
                at: step.place)
        } else {
            breach = Breach(
                th: "\(name) พูดถึงปี \(asked.year) แต่รายงานเป็นของปีงบประมาณ \(year.year) "
                    + "ถ้าเป็นงานเตรียมของปีหน้าให้เขียนให้ชัด ถ้าคัดลอกมาให้แก้ปี",
                en: "\(nameEn) speaks of \(asked.year), but the report is of fiscal year \(year.year): say so if "
                    + "it prepares next year, correct the year if it was copied.",
                at: step.place, milder: .warning)
        }
    }

    /// A day figures are taken on after the year, or any day more than a quarter after it: a report of the year may
    /// be due in the months that follow.
    private static func lateDay(in text: String, of year: FiscalYear) -> ThaiDate? {
        let mentions = ThaiDateReader.mentions(in: text)
        guard mentions.contains(where: { $0.date.map { $0 > year.end } ?? false }) else { return nil }
        let scalars = Array(text.unicodeScalars)
        return mentions.first { mention in
            guard let date = mention.date, date > year.end else { return false }
            return year.end.days(until: date) > 92 || DateUse(of: mention, in: scalars) == .cutOff
        }?.date
    }

    /// The first year after the report's that is not the end of a span such as "ปี 2566-2570".
    private static func laterYear(in text: String, than year: FiscalYear) -> YearMention? {
        var last: YearMention?
        for mention in FiscalYear.mentions(in: text) where mention.wording != .era {
            defer { last = mention }
            guard let named = mention.year, named > year else { continue }
            if let last, let start = last.year, start <= year,
                mention.offset - last.offset - last.text.unicodeScalars.count <= 12
            {
                continue
            }
            return mention
        }
        return nil
    }

    /// "แผนดำเนินงานประจำปี 2569": next year's plan is rightly made this year.
    private static func isPlan(_ mention: YearMention, in text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        let end = min(mention.offset, scalars.count)
        let before = Squeezed(String(String.UnicodeScalarView(scalars[max(0, end - 60)..<end])))
        return before.first(of: ["แผน", "ที่จะ"]) != nil
    }
}
