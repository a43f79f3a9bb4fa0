import Kernel
import Web

extension HomePage {
    static func sample(_ language: Language) -> HomePage {
        HomePage(frame: .sample(language, path: []), agency: .sample, scores: .sample)
    }

    static func empty(_ language: Language) -> HomePage {
        HomePage(
            frame: .sample(language, path: []), agency: .sample, scores: ScoreSummary(years: [], floor: .zero))
    }
}

extension ScoreSummary {
    /// Three invented years.
    static let sample = ScoreSummary(
        years: [
            (2566, 78.35, Bilingual(th: "ต้องปรับปรุง", en: "must improve"), Tone.bad),
            (2567, 86.12, Bilingual(th: "ผ่าน", en: "passed"), .warn),
            (2568, 91.47, Bilingual(th: "ผ่านดี", en: "passed, good"), .good),
        ].compactMap { year, total, level, tone in
            Points(total).map { Year(year: year, total: $0, level: level, tone: tone, isVerified: year != 2568) }
        },
        floor: Points(85.0) ?? .zero)
}
