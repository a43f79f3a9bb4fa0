import Kernel

extension Rule {
    static let superlative = Rule(
        "N7", .warning,
        title: Bilingual(
            th: "คำว่าต่ำสุด สูงสุด ต่ำ หรือสูง ขัดกับตัวเลข", en: "“Lowest”, “highest”, “low” or “high” against the figures"),
        reason: Bilingual(
            th: "ตัวเลขยังอยู่ให้ตรวจ แต่ผู้อ่านจะเชื่อคำพูดและเลือกแก้ผิดเรื่อง",
            en: "The figures stand there to be checked, but readers trust the words and mend the wrong thing."),
        remedy: Bilingual(
            th: "แก้คำให้ตรงกับตัวเลข หรือแก้ตัวเลข", en: "Make the words follow the figures, or correct the figures.")
    ) { context in
        let lowest = context.extremes { $0.min { $0.score < $1.score } }
        let highest = context.extremes { $0.max { $0.score < $1.score } }
        let trusted = context.scores.mostTrusted
        return context.judgements.compactMap { judgement in
            let text = Squeezed(judgement.text)
            let source = judgement.mention.source
            if text.first(of: ["ต่ำสุด", "ต่ำที่สุด", "น้อยที่สุด"]) != nil {
                return beaten(judgement.mention, by: lowest[source], isLow: true, trusted: trusted)
            }
            if text.first(of: ["คะแนนสูงสุด", "คะแนนสูงที่สุด", "คะแนนมากที่สุด"]) != nil {
                return beaten(judgement.mention, by: highest[source], isLow: false, trusted: trusted)
            }
            return trusted[judgement.mention.indicator].flatMap { plain(judgement.mention, text, trusted: $0) }
        }
    }

    /// No value is offered from a figure that a better source of the report gives otherwise.
    private static func beaten(
        _ mention: IndicatorMention, by rival: IndicatorMention?, isLow: Bool, trusted: [Int: IndicatorMention]
    ) -> Breach? {
        guard let rival, rival.score != mention.score else { return nil }
        let isTrusted = trusted[rival.indicator]?.score.rounded(to: 2) == rival.score.rounded(to: 2)
        let better = isTrusted ? nil : trusted[rival.indicator]
        let (score, other) = (mention.score.formatted(), rival.score.formatted())
        return Breach(
            th: "บอกว่าตัวชี้วัดที่ \(mention.indicator) (\(score)) ได้คะแนน\(isLow ? "ต่ำ" : "สูง")สุด "
                + "แต่\(mention.source.name.th)ให้ตัวชี้วัดที่ \(rival.indicator) \(other)"
                + (better.map { " ซึ่ง\($0.source.name.th)ให้ \($0.score.formatted()) ตัดสินคะแนนนั้นก่อน" } ?? ""),
            en: "Indicator \(mention.indicator) (\(score)) is called the \(isLow ? "lowest" : "highest"), but the "
                + "\(mention.source.name.en) gives indicator \(rival.indicator) \(other)"
                + (better.map { "; the \($0.source.name.en) gives it \($0.score.formatted()): settle that first." }
                    ?? "."),
            at: mention.place,
            proposed: better != nil
                ? nil
                : Proposal(
                    "ตัวชี้วัดที่ \(rival.indicator)", th: "คะแนน\(isLow ? "ต่ำ" : "สูง")สุดคือ \(other)",
                    en: "The \(isLow ? "lowest" : "highest") score is \(other)."))
    }

    /// "คะแนนต่ำ" on what another place of the report, or this one, gives 95 or more; "คะแนนสูง" on less than 85.
    private static func plain(_ mention: IndicatorMention, _ text: Squeezed, trusted: IndicatorMention) -> Breach? {
        let best = max(trusted.score, mention.score)
        let figure =
            trusted.score == mention.score
            ? Bilingual(th: "คะแนน \(best.formatted())", en: "the score is \(best.formatted())")
            : Bilingual(
                th: "\(trusted.source.name.th)ให้ \(trusted.score.formatted())",
                en: "the \(trusted.source.name.en) gives \(trusted.score.formatted())")
        if text.contains("คะแนนต่ำ"), best.millionths >= 95_000_000 {
            return Breach(
                th: "บอกว่าตัวชี้วัดที่ \(mention.indicator) ได้คะแนนต่ำ แต่\(figure.th)",
                en: "Indicator \(mention.indicator) is called low, but \(figure.en).", at: mention.place)
        }
        if text.contains("คะแนนสูง"), max(trusted.score, mention.score).millionths < 85_000_000 {
            return Breach(
                th: "บอกว่าตัวชี้วัดที่ \(mention.indicator) ได้คะแนนสูง แต่\(figure.th)",
                en: "Indicator \(mention.indicator) is called high, but \(figure.en).", at: mention.place)
        }
        return nil
    }
}

/// Words beside a score that weigh it.
private struct Judgement {
    let mention: IndicatorMention
    let text: String
}

extension RuleContext {
    fileprivate func extremes(
        _ choose: ([IndicatorMention]) -> IndicatorMention?
    ) -> [ScoreSource: IndicatorMention] {
        var extremes: [ScoreSource: IndicatorMention] = [:]
        for source in ScoreSource.allCases { extremes[source] = choose(scores.from(source)) }
        return extremes
    }

    /// The analysis cell of each row with a score, and the strength of each section with one.
    fileprivate var judgements: [Judgement] {
        let keyed = Dictionary(
            scores.from(.measuresTable).map { ([$0.indicator, $0.place.line ?? 0], $0) },
            uniquingKeysWith: { first, _ in first })
        let headed = Dictionary(
            scores.from(.heading).map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = report.measures.compactMap { measure -> Judgement? in
            guard let weakness = measure.weakness, let indicator = measure.indicator?.value else { return nil }
            return keyed[[indicator, weakness.place.line ?? 0]].map { Judgement(mention: $0, text: weakness.value) }
        }
        let sections = report.findings.compactMap { finding -> Judgement? in
            guard let strength = finding.strength, let indicator = finding.indicator else { return nil }
            return headed[indicator].map { Judgement(mention: $0, text: strength.value) }
        }
        return rows + sections
    }
}
