import Kernel
import ThaiText

extension Rule {
    static let analysisYear = Rule(
        "T3", .warning,
        title: Bilingual(
            th: "ปีที่วิเคราะห์ไม่ใช่ปีก่อนของมาตรการ", en: "The year analysed is not the year before the measures"),
        reason: Bilingual(
            th: "มาตรการของปีหนึ่งตอบผลคะแนนของปีก่อน เพราะผลของปีเดียวกันยังไม่ออกตอนกำหนดมาตรการ",
            en: "Measures answer the scores of the year before; this year's scores are not out when they are set."),
        remedy: Bilingual(
            th: "ตรวจว่าใช้ผลประเมินของปีใด แล้วแก้ปีของการวิเคราะห์หรือปีของมาตรการ",
            en: "Check which year's scores were used and correct one of the two years.")
    ) { context in
        let report = context.report
        switch report.kind {
        case .measuresReport:
            guard let analysed = report.analysisYear, let year = report.fiscalYear, analysed.value >= year.value
            else { return [] }
            return [breach(analysed: analysed, measures: year.value)]
        case .itaAnalysis, .measuresPlan:
            guard let planned = report.planYear, let analysed = report.analysisYear ?? report.fiscalYear,
                analysed.value >= planned.value
            else { return [] }
            return [breach(analysed: analysed, measures: planned.value)]
        case .scores, .unknown:
            return []
        }
    }

    private static func breach(analysed: Sourced<FiscalYear>, measures year: FiscalYear) -> Breach {
        let expected = year.year - 1
        return Breach(
            th: "วิเคราะห์ผลประเมินของปี \(analysed.value.year) แต่มาตรการเป็นของปี \(year.year) "
                + "โดยปกติมาตรการตอบผลของปี \(expected)",
            en: "The scores analysed are of \(analysed.value.year), the measures of \(year.year); measures normally "
                + "answer the scores of \(expected).",
            at: analysed.place,
            proposed: Proposal(
                String(expected), th: "มาตรการของปี \(year.year) ตอบผลประเมินของปีก่อน",
                en: "Measures of \(year.year) answer the results of the year before."))
    }
}
