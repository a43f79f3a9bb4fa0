import Kernel
import Reports
import Storage
import ThaiText

/// Everything accepting a report would do, worked out before the first row is written.
struct AcceptancePlan {
    var scores: [IndicatorScore] = []
    var items: [ItemScore] = []
    /// By year; the report's own year and those of its history.
    var totals: [FiscalYear: Points] = [:]
    var level: String?
    var measures: [NewMeasure] = []
    var completions: [Completion] = []
    var findings: [AnalysisFinding] = []
    /// The report contradicts itself.
    var inside: [ValueConflict] = []
    /// The report contradicts what is accepted.
    var against: [ValueConflict] = []

    struct NewMeasure {
        let measure: Measure
        let occurrence: Int
    }

    struct Completion {
        let kept: Measure
        let other: Measure
        let parts: [MeasurePart]
    }

    var isEmpty: Bool {
        scores.isEmpty && items.isEmpty && totals.isEmpty && level == nil && measures.isEmpty && completions.isEmpty
            && findings.isEmpty && inside.isEmpty && against.isEmpty
    }
}

/// What a planner needs of its surroundings.
struct AcceptanceContext {
    let agency: AgencyID
    let source: ImportID
    let ambience: Ambience

    func conflict(
        _ subject: ConflictSubject, in year: FiscalYear, kept: String, from keptSource: ImportID, other: String,
        stoodIn: ScoreSource? = nil, line: Int? = nil
    ) -> ValueConflict {
        ValueConflict(
            id: ConflictID(ambience.newID()), fiscalYear: year, subject: subject, kept: kept, keptSource: keptSource,
            other: other, otherSource: source, stoodIn: stoodIn, line: line, recordedAt: ambience.now())
    }
}
