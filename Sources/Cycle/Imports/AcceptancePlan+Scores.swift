import Kernel
import Reports
import Storage
import ThaiText

extension AcceptancePlan {
    /// Scores, totals and level against what the year already has.
    mutating func planScores(
        _ reported: ReportedScores, of year: FiscalYear, in context: AcceptanceContext, _ tx: any ReadTransaction
    ) throws {
        let known = try AssessmentResultStore(agency: context.agency).find(year, in: tx)
        planIndicators(reported, of: year, known: known, context)
        planItems(reported, of: year, known: known, context)
        planLevel(reported.levels, of: year, known: known, context)
        var printed: [FiscalYear: [Sourced<Points>]] = [:]
        printed[year] = reported.totals.isEmpty ? nil : reported.totals
        for entry in reported.history {
            guard let past = FiscalYear(entry.year) else { continue }
            let text = entry.total.formatted()
            printed[past, default: []].append(Sourced(entry.total, text: text, place: entry.place))
        }
        for (year, totals) in printed.sorted(by: { $0.key < $1.key }) {
            let known = try AssessmentResultStore(agency: context.agency).find(year, in: tx)
            planTotal(totals, of: year, known: known, context)
        }
    }

    private mutating func planIndicators(
        _ reported: ReportedScores, of year: FiscalYear, known: AssessmentResult?, _ context: AcceptanceContext
    ) {
        let accepted = Dictionary(uniqueKeysWithValues: (known?.indicators ?? []).map { ($0.indicator, $0) })
        let chosen = reported.chosen
        for (_, mention) in chosen.sorted(by: { $0.key < $1.key }) {
            if let kept = accepted[mention.indicator] {
                guard kept.score != mention.score else { continue }
                against.append(
                    context.conflict(
                        .indicator(mention.indicator), in: year, kept: kept.printed, from: kept.source,
                        other: mention.text, stoodIn: mention.source, line: mention.place.line))
            } else {
                scores.append(
                    IndicatorScore(
                        indicator: mention.indicator, name: mention.name, score: mention.score,
                        stoodIn: mention.source, printed: mention.text, line: mention.place.line,
                        source: context.source))
            }
        }
        for mention in reported.contradictions where accepted[mention.indicator]?.score != mention.score {
            // What stands is the value accepted before, where there is one; this report's own choice only where not.
            let kept = accepted[mention.indicator]
            inside.append(
                context.conflict(
                    .indicator(mention.indicator), in: year,
                    kept: kept?.printed ?? chosen[mention.indicator]?.text ?? "", from: kept?.source ?? context.source,
                    other: mention.text, stoodIn: mention.source, line: mention.place.line))
        }
    }

    private mutating func planItems(
        _ reported: ReportedScores, of year: FiscalYear, known: AssessmentResult?, _ context: AcceptanceContext
    ) {
        let accepted = Dictionary(uniqueKeysWithValues: (known?.items ?? []).map { ($0.code, $0) })
        let mentions =
            reported.questions.map {
                ItemScore(code: $0.code, score: $0.score, line: $0.place.line, source: context.source)
            }
            + reported.subIndicators.map {
                ItemScore(code: $0.code, score: $0.score, line: $0.place.line, source: context.source)
            }
        var chosen: [String: ItemScore] = [:]
        for mention in mentions {
            let kept = accepted[mention.code] ?? chosen[mention.code]
            guard let kept else {
                chosen[mention.code] = mention
                items.append(mention)
                continue
            }
            guard kept.score != mention.score else { continue }
            let conflict = context.conflict(
                .item(mention.code), in: year, kept: kept.score.formatted(), from: kept.source,
                other: mention.score.formatted(), line: mention.line)
            if conflict.isInsideOneReport { inside.append(conflict) } else { against.append(conflict) }
        }
    }

    private mutating func planTotal(
        _ printed: [Sourced<Points>], of year: FiscalYear, known: AssessmentResult?, _ context: AcceptanceContext
    ) {
        guard let first = printed.first else { return }
        if let kept = known?.publishedTotal {
            if kept.value != first.value {
                against.append(
                    context.conflict(
                        .total, in: year, kept: kept.value.formatted(), from: kept.source,
                        other: first.text, line: first.place.line))
            }
        } else {
            totals[year] = first.value
        }
        for other in printed.dropFirst() where other.value != first.value && other.value != known?.publishedTotal?.value
        {
            inside.append(
                context.conflict(
                    .total, in: year, kept: first.text, from: context.source, other: other.text,
                    line: other.place.line))
        }
    }

    private mutating func planLevel(
        _ printed: [Sourced<String>], of year: FiscalYear, known: AssessmentResult?, _ context: AcceptanceContext
    ) {
        guard let first = printed.first else { return }
        if let kept = known?.publishedLevel {
            if kept.value != first.value {
                against.append(
                    context.conflict(
                        .level, in: year, kept: kept.value, from: kept.source, other: first.value,
                        line: first.place.line))
            }
        } else {
            level = first.value
        }
        for other in printed.dropFirst() where other.value != first.value && other.value != known?.publishedLevel?.value
        {
            inside.append(
                context.conflict(
                    .level, in: year, kept: first.value, from: context.source, other: other.value,
                    line: other.place.line))
        }
    }
}
