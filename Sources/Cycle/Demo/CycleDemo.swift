package import Kernel
import Reports
package import Storage
import ThaiText

/// Three invented years of an invented agency, taken in through the same door as a real report: staged, accepted.
package enum CycleDemo {
    /// Fills an agency that has nothing yet; false where it has, and then nothing changes.
    @discardableResult
    package static func fill(
        _ agency: AgencyID, named name: String, ambience: Ambience, in tx: any WriteTransaction
    ) throws -> Bool {
        guard try ReportImportStore(agency: agency).list(limit: 1, in: tx).items.isEmpty else { return false }
        for (fileName, report) in reports(of: name) {
            let file = ReportFile(name: fileName, bytes: Array(DemoText.text(of: report).utf8), report: report)
            let staged = try ReportStaging.stage(file, for: agency, ambience: ambience, in: tx).reportImport
            let outcome = try ReportAcceptance.accept(
                staged.id, of: agency, named: name, ambience: ambience, in: tx)
            guard case .accepted = outcome else { throw ImportProblem.alreadyDecided }
        }
        return true
    }

    private static func reports(of agency: String) -> [(String, Report)] {
        [
            ("ผลการประเมิน-2566.txt", DemoScores.report2566(of: agency)),
            ("วิเคราะห์ผลการประเมิน-2567.txt", DemoScores.report2567(of: agency)),
            ("รายงานมาตรการ-2568.txt", DemoMeasures.report(of: agency)),
            ("วิเคราะห์ผลการประเมิน-2568.txt", DemoFindings.report(of: agency)),
        ]
    }
}
