import Kernel
import Reports
import Storage
import ThaiText

extension AcceptancePlan {
    /// Measures against those the year already has. Two of one title are told apart by their order.
    mutating func planMeasures(
        _ reported: [ReportedMeasure], of year: FiscalYear, in context: AcceptanceContext, _ tx: any ReadTransaction
    ) throws {
        let keeping = MeasureKeeping(agency: context.agency)
        let store = MeasureStore(agency: context.agency)
        var position = try keeping.lastPosition(in: year, in: tx)
        var occurrences: [String: Int] = [:]
        for entry in reported where !entry.title.value.isEmpty {
            var measure = Measure(
                entry, id: MeasureID(context.ambience.newID()), year: year, position: position + 1,
                source: context.source)
            let occurrence = (occurrences[measure.titleKey] ?? 0) + 1
            occurrences[measure.titleKey] = occurrence
            let known = try keeping.find(titleKey: measure.titleKey, occurrence: occurrence, in: year, in: tx)
            if let known, let kept = try store.find(known, in: tx) {
                measure.position = kept.position
                compare(kept, with: measure, context)
            } else {
                measures.append(NewMeasure(measure: measure, occurrence: occurrence))
                position += 1
            }
        }
    }

    /// Findings against those the year already has.
    mutating func planFindings(
        _ reported: [ReportedFinding], of year: FiscalYear, in context: AcceptanceContext, _ tx: any ReadTransaction
    ) throws {
        let store = AnalysisFindingStore(agency: context.agency)
        var position = try store.lastPosition(in: year, in: tx)
        var planned: [String: AnalysisFinding] = [:]
        for entry in reported {
            let finding = AnalysisFinding(entry, year: year, position: position + 1, source: context.source)
            guard let kept = try planned[finding.key] ?? store.find(key: finding.key, in: year, in: tx) else {
                planned[finding.key] = finding
                findings.append(finding)
                position += 1
                continue
            }
            guard kept.words != finding.words else { continue }
            let conflict = context.conflict(
                .finding(finding.heading), in: year, kept: kept.words, from: kept.source, other: finding.words,
                line: finding.line)
            if conflict.isInsideOneReport { inside.append(conflict) } else { against.append(conflict) }
        }
    }

    private mutating func compare(_ kept: Measure, with other: Measure, _ context: AcceptanceContext) {
        let comparison = MeasureComparison(kept: kept, other: other)
        if !comparison.filled.isEmpty {
            completions.append(Completion(kept: kept, other: other, parts: comparison.filled))
        }
        for difference in comparison.differing {
            against.append(
                context.conflict(
                    .measure(kept.title, difference.part), in: kept.fiscalYear, kept: difference.kept,
                    from: kept.source, other: difference.other, line: other.line))
        }
    }
}

extension AnalysisFinding {
    fileprivate init(_ reported: ReportedFinding, year: FiscalYear, position: Int, source: ImportID) {
        self.init(
            fiscalYear: year, position: position, indicator: reported.indicator, topic: reported.topic,
            heading: reported.heading.value, strength: reported.strength?.value,
            toDevelop: reported.toDevelop?.value, questions: reported.questions.map(\.value),
            items: reported.items.map(\.value), line: reported.place.line, source: source)
    }
}
