import Assessment
import Kernel

extension Rule {
    static let twoScores = Rule(
        "N1", .error,
        title: Bilingual(th: "ตัวชี้วัดเดียวมีคะแนนสองค่า", en: "Two scores for one indicator"),
        reason: Bilingual(
            th: "คะแนนที่ขัดกันต้องมีค่าหนึ่งผิด ใครใช้ต่อก็ผิดตาม",
            en: "Of two scores one is wrong, and whoever uses it goes wrong."),
        remedy: Bilingual(
            th: "เทียบกับผลประเมินทางการแล้วแก้ให้เหลือค่าเดียว ค่าที่เข้ากับคะแนนรวมน่าจะถูก",
            en: "Compare with the official result and keep one value; the one that fits the total is likely right.")
    ) { context in
        (1...10).flatMap { indicator in
            let mentions = context.scores.of(indicator)
            guard let trusted = mentions.first else { return [Breach]() }
            return mentions.dropFirst().filter { $0.score.rounded(to: 2) != trusted.score.rounded(to: 2) }
                .uniqued { [$0.score.millionths, $0.place.line ?? 0] }
                .map { breach(trusted, against: $0, in: context) }
        }
    }

    private static func breach(
        _ trusted: IndicatorMention, against other: IndicatorMention, in context: RuleContext
    ) -> Breach {
        let (first, second) = (trusted.score.formatted(), other.score.formatted())
        let (from, to) = (trusted.source.name, other.source.name)
        let line = trusted.place.line.map { " บรรทัด \($0)" } ?? ""
        let lineEn = trusted.place.line.map { ", line \($0)" } ?? ""
        let confirmed = context.confirmed(trusted)
        let isOther = confirmed == other.score
        return Breach(
            th: "ตัวชี้วัดที่ \(trusted.indicator) มีคะแนนสองค่า \(first) (\(from.th)\(line)) และ \(second) (\(to.th))",
            en:
                "Indicator \(trusted.indicator) has two scores: \(first) (\(from.en)\(lineEn)) and \(second) (\(to.en)).",
            at: isOther ? trusted.place : other.place,
            proposed: confirmed.flatMap {
                context.proposal($0, against: isOther ? trusted.score : other.score, for: trusted.indicator)
            })
    }
}

extension RuleContext {
    /// The score the printed total confirms: the one in every combination that fits, or, where a chance combination
    /// fits as well, the trusted one when all the trusted ones together fit.
    fileprivate func confirmed(_ trusted: IndicatorMention) -> Points? {
        guard let fit else { return nil }
        if let certain = fit.certain(trusted.indicator) { return certain }
        return fit.fitting.first == scores.trusted ? trusted.score : nil
    }

    fileprivate func proposal(_ right: Points, against wrong: Points, for indicator: Int) -> Proposal? {
        guard right != wrong, let fit, let other = fit.total(with: wrong, for: indicator), other != fit.published
        else { return nil }
        let (good, bad) = (right.formatted(), wrong.formatted())
        return Proposal(
            good, th: "\(good) เข้ากับคะแนนรวม \(fit.published.formatted()) ส่วน \(bad) ให้คะแนนรวม \(other.formatted())",
            en: "\(good) fits the total \(fit.published.formatted()); \(bad) gives \(other.formatted()).")
    }
}
