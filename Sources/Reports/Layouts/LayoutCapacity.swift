/// What a layout can say of a measure and what is lost in it. A report written in a layout reads back as `kept(of:)`.
///
/// - L1 to L3 and L5 carry number, title, projects, steps and period; L1, L2 and L5 the responsible units.
/// - L1 to L4 carry status, results and outcomes; L5 is a plan and has none.
/// - L3 carries topics and, on the topic's row, codes. L4 carries the first code and the weakness of each measure.
/// - L5 carries the indicator of each measure, what its analysis found, the scores and the findings.
/// - L4 has no column of steps, period or units. Codes without a topic are lost in L3.
package struct LayoutCapacity: Sendable, Hashable {
    package let layout: ReportLayout

    package init(_ layout: ReportLayout) {
        self.layout = layout
    }

    package func carries(_ column: ReportColumn) -> Bool {
        layout.columns.contains { $0.role == column }
    }

    package var carriesTopics: Bool { layout == .L3 }
    package var carriesScores: Bool { layout == .L5 || layout == .L6 || layout == .L7 }
    package var carriesFindings: Bool { layout == .L5 || layout == .L7 }

    /// The measure without what the layout cannot say.
    package func kept(of measure: ReportedMeasure) -> ReportedMeasure {
        var kept = measure
        if !carries(.steps) { kept.steps = [] }
        if !carries(.period) { kept.period = nil }
        if !carries(.responsible) { kept.units = [] }
        if !carries(.output) {
            kept.results = []
            kept.status = nil
        }
        if !carries(.outcome) { kept.outcomes = [] }
        if !carries(.weakness), !carries(.analysis) { kept.weakness = nil }
        if !carries(.indicator) { kept.indicator = nil }
        if !carriesTopics { kept.topic = nil }
        switch layout {
        case .L3 where measure.topic != nil: break
        case .L4: kept.codes = Array(measure.codes.prefix(1))
        default: kept.codes = []
        }
        return kept
    }
}
