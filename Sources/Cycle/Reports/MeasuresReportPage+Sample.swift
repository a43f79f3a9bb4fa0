import Kernel
import Reports
import Web

extension MeasuresReportPage {
    static func sample(_ language: Language) -> MeasuresReportPage {
        page(language, .L1, MeasuresPage.sample(language).entries)
    }

    static func weaknesses(_ language: Language) -> MeasuresReportPage {
        page(language, .L4, MeasuresPage.sample(language).entries)
    }

    static func empty(_ language: Language) -> MeasuresReportPage {
        page(language, .L1, [])
    }

    private static func page(
        _ language: Language, _ layout: ReportLayout, _ entries: [MeasuresPage.Entry]
    ) -> MeasuresReportPage {
        MeasuresReportPage(
            frame: .sample(language, path: ["ita", "2568", "report"]), agency: .sample,
            year: Measure.sample.fiscalYear, query: MeasureQuery(), units: ["สำนักปลัด", "กองคลัง"],
            layout: layout, entries: entries, found: entries.count)
    }
}
