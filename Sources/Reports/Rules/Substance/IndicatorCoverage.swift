import Kernel

extension Rule {
    static let q13 = Rule(
        "Q13", .warning,
        title: Bilingual(th: "ตัวชี้วัดกับมาตรการไม่ครบคู่", en: "Indicators and measures do not pair up"),
        reason: Bilingual(
            th: "จุดที่ควรพัฒนาซึ่งไม่มีมาตรการจะไม่มีใครทำ และมาตรการที่ไม่ตอบตัวชี้วัดวัดผลไม่ได้",
            en: "A point to develop without a measure is left undone; a measure without an indicator cannot be weighed."
        ),
        remedy: Bilingual(
            th: "เพิ่มมาตรการให้ตัวชี้วัดนั้น หรือระบุตัวชี้วัดของมาตรการ",
            en: "Add a measure for the indicator, or name the indicator of the measure.")
    ) { context in
        weakWithoutMeasure(in: context) + measuresWithoutIndicator(in: context)
    }

    /// Only where the measures are keyed by indicator: elsewhere nothing tells which one they answer.
    private static func weakWithoutMeasure(in context: RuleContext) -> [Breach] {
        let covered = Set(context.report.measures.compactMap { $0.indicator?.value })
        guard covered.count >= 2 else { return [] }
        return context.report.findings.compactMap { finding in
            guard let indicator = finding.indicator, !covered.contains(indicator), !finding.questions.isEmpty else {
                return nil
            }
            let codes = finding.questions.map(\.value).joined(separator: ", ")
            return Breach(
                th: "ตัวชี้วัดที่ \(indicator) มีจุดที่ควรพัฒนา (\(codes)) แต่ไม่มีมาตรการในตาราง",
                en: "Indicator \(indicator) has points to develop (\(codes)), but no measure in the table.",
                at: finding.toDevelop?.place ?? finding.place)
        }
    }

    private static func measuresWithoutIndicator(in context: RuleContext) -> [Breach] {
        let without = context.measures.filter { !$0.namesIndicator }
        guard !without.isEmpty, without.count * 2 < context.measures.count, let first = without.first else { return [] }
        let ordinals = NumberList(without.map(\.ordinal))
        return [
            Breach(
                th: "มาตรการที่ \(ordinals.th) ไม่บอกว่าตอบตัวชี้วัดใด ทั้งที่มาตรการอื่นบอก ระบุตัวชี้วัดที่ใช้วัดผล",
                en: "Measure \(ordinals.en) does not say which indicator it answers, though the others do; name it.",
                at: first.place)
        ]
    }
}

extension MeasureText {
    /// Keyed by an indicator, a question or a topic, or speaking of one in its results.
    fileprivate var namesIndicator: Bool {
        measure.indicator != nil || !measure.codes.isEmpty || measure.topic != nil
            || (outcomes + results + [title]).contains { $0.contains("ตัวชี้วัด") }
    }
}
