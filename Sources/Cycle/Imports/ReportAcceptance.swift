package import Kernel
package import Reports
package import Storage
import ThaiText

/// Making a staged report the agency's results, measures and findings. All of it happens in the caller's transaction.
package enum ReportAcceptance {
    /// Throws `ImportProblem`; `blocked` names everything that stands in the way.
    ///
    /// - Parameter agencyName: what the agency calls itself, which the report's name must resemble.
    package static func accept(
        _ id: ImportID, of agency: AgencyID, named agencyName: String,
        choices: AcceptanceChoices = AcceptanceChoices(), ambience: Ambience, in tx: any WriteTransaction
    ) throws -> AcceptanceOutcome {
        let imports = ReportImportStore(agency: agency)
        guard let staged = try imports.find(id: id, in: tx), let report = try imports.report(of: id, in: tx) else {
            throw ImportProblem.unknown
        }
        switch staged.state {
        case .accepted: return .alreadyAccepted(staged)
        case .rejected: throw ImportProblem.rejected
        case .staged: break
        }
        let blockers = blockers(of: report, for: agencyName, choices: choices)
        guard blockers.isEmpty, let years = ReportedYears(report, given: choices.fiscalYear) else {
            throw ImportProblem.blocked(blockers)
        }

        let context = AcceptanceContext(agency: agency, source: id, ambience: ambience)
        var plan = AcceptancePlan()
        try plan.planScores(report.scores, of: years.scores, in: context, tx)
        try plan.planMeasures(report.measures, of: years.measures, in: context, tx)
        try plan.planFindings(report.findings, of: years.scores, in: context, tx)

        try record(plan.against, of: agency, in: tx)
        guard plan.against.isEmpty || choices.keepsAccepted else { return .conflicting(plan.against) }
        guard try imports.decide(id, .accepted, at: ambience.now(), in: tx),
            let accepted = try imports.find(id: id, in: tx)
        else { throw ImportProblem.alreadyDecided }
        try record(plan.inside, of: agency, in: tx)
        try apply(plan, years: years, context: context, in: tx)
        return .accepted(
            AcceptanceSummary(
                reportImport: accepted, scoresYear: years.scores, measuresYear: years.measures,
                newIndicators: plan.scores.count, newMeasures: plan.measures.count,
                completedMeasures: plan.completions.count, newFindings: plan.findings.count,
                conflicts: plan.inside + plan.against))
    }

    /// Everything that stands in the way, for the page to show beside its button.
    package static func blockers(
        of report: Report, for agencyName: String, choices: AcceptanceChoices
    ) -> [AcceptanceBlocker] {
        var blockers: [AcceptanceBlocker] = []
        if ReportedYears(report, given: choices.fiscalYear) == nil { blockers.append(.fiscalYearUnknown) }
        if let given = choices.fiscalYear, let printed = report.fiscalYear?.value, given != printed,
            !choices.acceptsOtherYear
        {
            blockers.append(.otherYear(reported: printed.year, given: given.year))
        }
        if let reported = report.agency?.name.value, !choices.acceptsOtherName,
            !AgencyLikeness.resembles(reported, agencyName)
        {
            blockers.append(.otherAgency(reported: reported, ours: agencyName))
        }
        if report.scores == ReportedScores(), report.measures.isEmpty, report.findings.isEmpty {
            blockers.append(.nothingRead)
        }
        return blockers
    }

    private static func record(
        _ conflicts: [ValueConflict], of agency: AgencyID, in tx: any WriteTransaction
    ) throws {
        let store = ValueConflictStore(agency: agency)
        for conflict in conflicts { try store.add(conflict, in: tx) }
    }

    /// A row that is there although the plan did not see it means that the plan is stale: nothing is kept.
    private static func apply(
        _ plan: AcceptancePlan, years: ReportedYears, context: AcceptanceContext, in tx: any WriteTransaction
    ) throws {
        let results = AssessmentResultStore(agency: context.agency)
        let now = context.ambience.now()
        let hasScores = !plan.scores.isEmpty || !plan.items.isEmpty || plan.level != nil
        for year in Set(plan.totals.keys).union(hasScores ? [years.scores] : []).sorted() {
            try results.open(year, from: context.source, at: now, in: tx)
        }
        for (year, total) in plan.totals.sorted(by: { $0.key < $1.key }) {
            try expect(results.setTotal(Published(total, source: context.source), of: year, in: tx))
        }
        if let level = plan.level {
            try expect(results.setLevel(Published(level, source: context.source), of: years.scores, in: tx))
        }
        for score in plan.scores { try expect(results.add(score, to: years.scores, in: tx)) }
        for item in plan.items { try expect(results.add(item, to: years.scores, in: tx)) }

        let keeping = MeasureKeeping(agency: context.agency)
        for new in plan.measures { try keeping.add(new.measure, occurrence: new.occurrence, in: tx) }
        for completion in plan.completions {
            try keeping.fill(completion.parts, of: completion.kept, from: completion.other, in: tx)
        }
        let findings = AnalysisFindingStore(agency: context.agency)
        for finding in plan.findings { try findings.add(finding, in: tx) }
    }

    private static func expect(_ isNew: Bool) throws {
        guard isNew else { throw StorageProblem.busy }
    }
}
