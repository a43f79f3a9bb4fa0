import Assessment
import Kernel
import ThaiText

extension Rule {
    static let resultLevel = Rule(
        "N3", .error,
        title: Bilingual(th: "ระดับไม่ตรงกับคะแนน", en: "The level does not follow from the scores"),
        reason: Bilingual(
            th: "ระดับกำหนดจากคะแนนรวมและคะแนนรายเครื่องมือ ประกาศระดับผิดเป็นเรื่องใหญ่",
            en: "The level is fixed by the total and the instruments; announcing a wrong one is grave."),
        remedy: Bilingual(
            th: "เทียบกับผลประเมินทางการ แล้วแก้ระดับหรือคะแนน",
            en: "Compare with the official result and correct the level or the scores.")
    ) { context in
        guard let rules = context.rules, let total = context.report.scores.totals.first else { return [] }
        return context.report.scores.levels.uniqued { name(of: $0) }.compactMap { printed in
            let level = name(of: printed)
            let expected = context.expectedLevels(total: total.value, by: rules)
            guard !level.isEmpty, !expected.isEmpty, !expected.contains(level) else { return nil }
            let right = expected.joined(separator: " หรือ ")
            let rightEn = expected.joined(separator: " or ")
            let doubt = rules.verified ? "" : " (เกณฑ์ของปี \(rules.year.year) ยังไม่ได้ยืนยันทั้งหมด)"
            let doubtEn = rules.verified ? "" : " (not all rules of \(rules.year.year) are verified)"
            let points = total.value.formatted()
            return Breach(
                th: "เขียนว่าระดับ “\(level)” แต่คะแนนรวม \(points) ให้ระดับ \(right)\(doubt)",
                en: "The level is given as “\(level)”, but the total \(points) gives \(rightEn)\(doubtEn).",
                at: printed.place,
                proposed: expected.count == 1
                    ? Proposal(
                        right, th: "ตามเกณฑ์ของปี \(rules.year.year): คะแนนรวม \(points) และคะแนนรายเครื่องมือ",
                        en: "By the rules of \(rules.year.year): the total \(points) and the instruments.") : nil)
        }
    }

    private static func name(of printed: Sourced<String>) -> String {
        var words = printed.value.split { $0 == " " || $0 == "\u{A0}" }[...]
        if words.first == "ระดับ" { words = words.dropFirst() }
        return words.joined().uppercased()
    }
}

extension RuleContext {
    /// The level under each reading of the year's rules; where an instrument is not known, every level the total
    /// allows.
    fileprivate func expectedLevels(total: Points, by rules: RuleSet) -> [String] {
        let sheet = ScoreSheet(fiscalYear: rules.year, indicators: scores.trusted)
        let instruments = Scoring.score(sheet, by: rules).instruments.compactMap(\.score?.published)
        guard instruments.count == rules.instruments.count else {
            return rules.levels.possible(total: total).map(\.name).uniqued()
        }
        return [
            rules.levels.level(total: total, instruments: instruments)?.name,
            rules.levels.alternativeLevel(total: total, instruments: instruments)?.name,
        ].compactMap(\.self).uniqued()
    }
}
