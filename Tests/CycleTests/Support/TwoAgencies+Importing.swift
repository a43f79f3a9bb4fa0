import Cycle
import Kernel
import Reports
import Storage
import ThaiText

extension TwoAgencies {
    /// Stages the report, its bytes made from `text`.
    @discardableResult
    func stage(
        _ report: Report, as text: String = "ไฟล์", findings: [Finding] = [], for agency: AgencyID? = nil
    ) async throws -> ImportOutcome {
        let file = ReportFile(name: "report.txt", bytes: Array(text.utf8), report: report, findings: findings)
        let (agency, ambience) = (agency ?? ours, ambience)
        return try await store.write { tx in
            try ReportStaging.stage(file, for: agency, ambience: ambience, in: tx)
        }
    }

    func accept(_ id: ImportID, _ choices: AcceptanceChoices = AcceptanceChoices()) async throws -> AcceptanceOutcome {
        let (agency, ambience) = (ours, ambience)
        return try await store.write { tx in
            try ReportAcceptance.accept(
                id, of: agency, named: TwoAgencies.name, choices: choices, ambience: ambience, in: tx)
        }
    }

    @discardableResult
    func take(
        _ report: Report, as text: String = "ไฟล์", _ choices: AcceptanceChoices = AcceptanceChoices()
    ) async throws -> AcceptanceOutcome {
        try await accept(stage(report, as: text).reportImport.id, choices)
    }

    func result(_ year: FiscalYear, of agency: AgencyID? = nil) async throws -> AssessmentResult? {
        let results = AssessmentResultStore(agency: agency ?? ours)
        return try await store.read { tx in try results.find(year, in: tx) }
    }

    func measures(
        _ year: FiscalYear, where filter: MeasureFilter = MeasureFilter(), of agency: AgencyID? = nil
    ) async throws -> [Measure] {
        let measures = MeasureStore(agency: agency ?? ours)
        return try await store.read { tx in try measures.list(year, where: filter, in: tx).items }
    }

    func conflicts(_ year: FiscalYear, of agency: AgencyID? = nil) async throws -> [ValueConflict] {
        let conflicts = ValueConflictStore(agency: agency ?? ours)
        return try await store.read { tx in try conflicts.open(in: year, in: tx) }
    }
}
