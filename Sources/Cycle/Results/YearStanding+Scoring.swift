import Assessment
import Kernel
import ThaiText
import Web

extension YearStanding {
    /// What follows from a result by the rules of its year.
    /// - Parameters:
    ///   - published: total and level as published; shown beside the computed ones where they differ, and in their place
    ///     where indicators are missing.
    ///   - previous: the year before, for the changes.
    init(
        _ result: ScoreResult, published: (total: Points?, level: String?), previous: ScoreResult?,
        catalogue: Catalogue?
    ) {
        let levels = result.rules.levels
        self.init(year: result.fiscalYear.year, passMark: levels.passMark)
        total = result.total?.published ?? published.total?.rounded(to: 2)
        level = (result.level ?? published.level.flatMap(levels.named)).map { LevelShown($0, in: levels) }
        if level == nil, let printed = published.level {
            level = LevelShown(name: Bilingual(th: printed, en: printed), tone: .plain)
        }
        if let computed = result.total?.published, let stated = published.total, stated.rounded(to: 2) != computed {
            publishedTotal = stated
        }
        if let computed = result.level, let stated = published.level, levels.named(stated)?.name != computed.name {
            publishedLevel = stated
        }
        next = result.toNext?.message
        remarks = result.remarks
        rules = RulesShown(
            year: result.rules.from.year, isVerified: result.rules.verified, statement: result.rulesMessage)
        let changes = previous.map { ScoreComparison(earlier: $0, later: result) }
        change = changes?.total?.formatted
        instruments = result.instruments.map { InstrumentShown($0, result, changes, catalogue) }
        indicators = result.rules.indicators.map { IndicatorShown($0, result, changes, catalogue) }
    }
}

extension ScoreResult {
    /// What is missing, and what rounding or another reading would change; the rules are said elsewhere.
    fileprivate var remarks: [Bilingual] {
        if sheet.indicators.isEmpty { return [Phrases.noIndicators] }
        return messages.filter { $0 != rulesMessage && $0 != toNext?.message }
    }
}

extension LevelShown {
    init(_ rule: LevelRule, in levels: LevelRules) {
        self.init(name: Bilingual(th: rule.name, en: rule.nameEn), tone: levels.tone(of: rule))
    }
}

extension InstrumentShown {
    fileprivate init(
        _ score: InstrumentScore, _ result: ScoreResult, _ changes: ScoreComparison?, _ catalogue: Catalogue?
    ) {
        let entry = catalogue?.instruments.first { $0.id == score.id }
        let gap = result.toNext?.missing(score.id) ?? .zero
        let up = (gap.millionths + 9_999) / 10_000 * 10_000
        self.init(
            code: score.id.rawValue,
            name: entry.map { Bilingual(th: $0.name, en: $0.nameEn) } ?? Phrases.name(score.id),
            score: score.score?.published, change: changes?.change(score.id)?.formatted,
            missing: gap == .zero ? nil : Points(millionths: up),
            hasFloor: (result.toNext?.level ?? result.level)?.minEachInstrument != nil)
    }
}

extension IndicatorShown {
    fileprivate init(_ number: Int, _ result: ScoreResult, _ changes: ScoreComparison?, _ catalogue: Catalogue?) {
        let instrument = result.rules.instruments.first { $0.indicators.contains(number) }
        self.init(
            number: number, name: Phrases.indicatorName(number, in: catalogue),
            instrument: instrument?.id.rawValue ?? "", score: result.sheet.indicators[number],
            change: changes?.indicators[number]?.formatted)
    }
}

extension Phrases {
    static let noIndicators = Bilingual(
        th: "ทราบเฉพาะผลที่ประกาศ ไม่มีคะแนนรายตัวชี้วัด",
        en: "Only the published result is known; there are no scores of indicators.")

    static func name(_ instrument: Instrument) -> Bilingual {
        switch instrument {
        case .iit: iit
        case .eit: eit
        case .oit: oit
        }
    }

    /// The official name of the year, and for the years before the first catalogue the present one.
    static func indicatorName(_ number: Int, in catalogue: Catalogue?) -> Bilingual {
        if let indicator = catalogue?.indicator(number) {
            return Bilingual(th: indicator.name, en: indicator.nameEn)
        }
        return indicatorNames.indices.contains(number - 1)
            ? indicatorNames[number - 1] : Bilingual(th: "ตัวชี้วัดที่ \(number)", en: "Indicator \(number)")
    }
}
