import Kernel
import Reports
import ThaiText

/// The years a report's parts belong to: the year whose scores it gives or analyses, and the year of its measures.
/// An analysis of 2568 that plans for 2569 gives scores of 2568 and measures of 2569.
struct ReportedYears {
    let scores: FiscalYear
    let measures: FiscalYear

    /// Nil where the report does not say and nobody has said so; a year given by hand is the year reported.
    init?(_ report: Report, given: FiscalYear?) {
        guard let reported = given ?? report.fiscalYear?.value ?? report.analysisYear?.value else { return nil }
        scores = given ?? report.analysisYear?.value ?? reported
        switch report.kind {
        case .itaAnalysis, .measuresPlan: measures = report.planYear?.value ?? reported
        case .measuresReport, .scores, .unknown: measures = reported
        }
    }
}
