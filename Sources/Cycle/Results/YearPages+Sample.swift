import Kernel
import Web

extension YearsPage {
    static func sample(_ language: Language) -> YearsPage {
        YearsPage(frame: .sample(language, path: ["ita"]), years: [.sample, .earlier, .earliest])
    }

    static func empty(_ language: Language) -> YearsPage {
        YearsPage(frame: .sample(language, path: ["ita"]), years: [])
    }
}

extension YearPage {
    static func sample(_ language: Language) -> YearPage {
        YearPage(frame: .sample(language, path: ["ita", "2568"]), standing: .sample)
    }

    static func empty(_ language: Language) -> YearPage {
        var standing = YearStanding(year: 2568, passMark: .sampledPass)
        standing.remarks = [
            Bilingual(
                th: "ขาดคะแนนตัวชี้วัด 1–10 จึงบอกคะแนนรวมและระดับไม่ได้",
                en: "Without the scores of indicators 1–10 the total and the level cannot be told.")
        ]
        return YearPage(frame: .sample(language, path: ["ita", "2568"]), standing: standing)
    }
}

extension Points {
    /// The pass of the invented years of the samples; on the site it follows from the levels of each year.
    static let sampledPass = sample(85)

    fileprivate static func sample(_ value: Double) -> Points { Points(value) ?? .zero }
}

extension YearStanding {
    /// An invented year that misses the next level by one instrument.
    static let sample = {
        var year = YearStanding(year: 2568, passMark: .sampledPass)
        year.total = .sample(90.88)
        year.level = LevelShown(name: Bilingual(th: "ผ่าน", en: "passed"), tone: .warn)
        year.change = "+4.76"
        year.measures = 6
        year.hasAnalysis = true
        year.publishedTotal = .sample(90.08)
        year.next = Bilingual(
            th: "ถึงระดับผ่านดี ต้องได้ OIT เพิ่ม 1.50 คะแนน", en: "passed, good takes 1.50 more points in OIT.")
        year.rules = RulesShown(
            year: 2568, isVerified: false,
            statement: Bilingual(
                th: "ใช้เกณฑ์ปี 2568 น้ำหนักยืนยันแล้ว ระดับผลยังไม่ยืนยัน", en: "Rules of 2568: weights verified, levels not."))
        year.instruments = [
            InstrumentShown(code: "IIT", name: Phrases.iit, score: .sample(93.2), change: "+2.10", missing: nil),
            InstrumentShown(code: "EIT", name: Phrases.eit, score: .sample(98.4), change: "+0.35", missing: nil),
            InstrumentShown(
                code: "OIT", name: Phrases.oit, score: .sample(83.5), change: "−1.25", missing: .sample(1.5)),
        ]
        let scores: [Double] = [94.1, 92.35, 95.0, 88.05, 96.5, 98.2, 97.4, 99.6, 82.0, 85.0]
        year.indicators = zip(Phrases.indicatorNames, scores).enumerated().map { index, pair in
            IndicatorShown(
                number: index + 1, name: pair.0, instrument: index < 5 ? "IIT" : index < 8 ? "EIT" : "OIT",
                score: .sample(pair.1), change: index % 3 == 0 ? "−0.85" : "+1.40")
        }
        return year
    }()

    static let earlier = sampled(2567, 86.12, Bilingual(th: "ผ่าน", en: "passed"), .warn, change: "+7.77")
    static let earliest = sampled(2566, 78.35, Bilingual(th: "ต้องปรับปรุง", en: "must improve"), .bad, change: nil)

    private static func sampled(
        _ year: Int, _ total: Double, _ level: Bilingual, _ tone: Tone, change: String?
    ) -> YearStanding {
        var standing = YearStanding(year: year, passMark: .sampledPass)
        standing.total = .sample(total)
        standing.level = LevelShown(name: level, tone: tone)
        standing.change = change
        return standing
    }
}
