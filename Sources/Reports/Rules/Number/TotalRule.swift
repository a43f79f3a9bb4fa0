import Kernel

extension Rule {
    static let total = Rule(
        "N2", .error,
        title: Bilingual(th: "คะแนนรวมไม่ตรงกับคะแนนรายตัวชี้วัด", en: "The total does not follow from its parts"),
        reason: Bilingual(
            th: "คะแนนรวมคิดจากตัวชี้วัดตามสูตร ถ้าไม่ตรงต้องมีค่าหนึ่งผิด",
            en: "The total is worked out from the indicators; if it does not follow, one of them is wrong."),
        remedy: Bilingual(
            th: "เทียบทุกค่ากับผลประเมินทางการ แล้วแก้คะแนนรวมหรือคะแนนในตาราง",
            en: "Compare every figure with the official result and correct the total or the table.")
    ) { context in
        guard let total = context.report.scores.totals.first else { return [] }
        var breaches: [Breach] = []
        for source in [ScoreSource.scoreTable, .heading, .measuresTable] {
            let own = context.scores.set(from: source)
            // With fewer than seven of its own, a set says little about the total.
            guard own.count >= 7, let place = context.scores.from(source).first?.place else { continue }
            let parts = context.scores.trusted.merging(own) { $1 }
            guard let computed = context.total(of: parts), !computed.isPublishedAs(total.value) else { continue }
            let filled = parts.keys.filter { own[$0] == nil }.sorted()
            breaches.append(breach(total, computed, source, filled: filled, at: place, in: context))
        }
        return breaches
    }

    private static func breach(
        _ total: Sourced<Points>, _ computed: Points, _ source: ScoreSource, filled: [Int], at place: Place,
        in context: RuleContext
    ) -> Breach {
        let (printed, sum) = (total.value.formatted(), computed.formatted())
        let rest = filled.map(String.init).joined(separator: ", ")
        let th = filled.isEmpty ? "" : " (ตัวชี้วัดที่ \(rest) ใช้ค่าจากที่อื่นในรายงาน)"
        let en = filled.isEmpty ? "" : " (indicators \(rest) taken from elsewhere in the report)"
        let trustedFits = context.total(of: context.scores.trusted)?.isPublishedAs(total.value) ?? false
        let proposed =
            trustedFits
            ? Proposal(
                printed, th: "คะแนนในตารางคะแนนรวมได้ \(printed) ตามที่ประกาศ จึงควรแก้ที่\(source.name.th)",
                en: "The scores trusted most give the published \(printed), so the \(source.name.en) should be mended.")
            : Proposal(
                sum, th: "คิดจากคะแนนใน\(source.name.th)ตามสูตรของปี",
                en: "Worked out from the \(source.name.en) by the formula of the year.")
        return Breach(
            th: "คะแนนใน\(source.name.th)รวมได้ \(sum)\(th) ไม่ตรงกับคะแนนรวม \(printed) ที่เขียนไว้",
            en: "The scores of the \(source.name.en) give \(sum)\(en), not the total \(printed) that is printed.",
            at: trustedFits ? place : total.place, proposed: proposed)
    }
}
