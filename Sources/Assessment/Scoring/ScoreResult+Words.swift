package import Kernel
import ThaiText

/// A result in words, for a page or a terminal.
extension ScoreResult {
    /// Everything a reader must be told beside the figures: what is missing, what rounding or another reading would
    /// change, and how far the rules are verified.
    package var messages: [Bilingual] {
        [missingMessage, toNext?.message, roundingMessage, alternativeMessage, rulesMessage].compactMap(\.self)
    }

    /// Why there is no total and no level; nil when nothing is missing.
    package var missingMessage: Bilingual? {
        guard !missing.isEmpty else { return nil }
        let numbers = missing.map(String.init).joined(separator: ", ")
        let unknown = instruments.filter { $0.score == nil }.map(\.id.rawValue).joined(separator: ", ")
        return Bilingual(
            th: "ขาดคะแนนตัวชี้วัด \(numbers) จึงบอกคะแนน \(unknown) คะแนนรวม และระดับไม่ได้",
            en:
                "Without a score for indicator \(numbers) the score of \(unknown), the total and the level cannot be told."
        )
    }

    private var roundingMessage: Bilingual? {
        guard let level, let levelUnrounded else { return nil }
        return Bilingual(
            th:
                "ระดับ \(level.name) เทียบจากคะแนนที่ปัดเศษแล้ว หากเทียบก่อนปัดเศษจะเป็น \(levelUnrounded.name) กติกาทางการไม่ชัดเจน",
            en: "\(level.name) compares rounded scores; unrounded ones would give \(levelUnrounded.name). "
                + "The official rule is not documented.")
    }

    private var alternativeMessage: Bilingual? {
        guard let level, let alternativeLevel else { return nil }
        return Bilingual(
            th: "แหล่งข้อมูลของปี \(fiscalYear.year) ขัดกัน: \(level.name) ตามชื่อใหม่ หรือ \(alternativeLevel.name) ตามตัวอักษร",
            en: "Sources for \(fiscalYear.year) disagree: \(level.name) by the new names, "
                + "\(alternativeLevel.name) by the letters.")
    }

    /// Which rules were used, always said.
    package var rulesMessage: Bilingual {
        let th = rules.doubts.map(\.th).joined(separator: "; ")
        let en = rules.doubts.map(\.en).joined(separator: "; ")
        if rules.verified {
            return Bilingual(
                th: "ใช้เกณฑ์ปี \(rules.from.year) ยืนยันแล้ว", en: "Rules of \(rules.from.year), verified.")
        }
        return Bilingual(
            th: "ใช้เกณฑ์ปี \(rules.from.year) «ยังไม่ยืนยัน»: \(th)",
            en: "Rules of \(rules.from.year), not verified: \(en).")
    }
}

extension LevelDistance {
    /// "ถึงระดับผ่านดี ต้องได้ OIT เพิ่ม 1.25 คะแนน".
    package var message: Bilingual {
        var (th, en): ([String], [String]) = ([], [])
        if total > .zero {
            th.append("คะแนนรวมเพิ่ม \(total.formattedUp) คะแนน")
            en.append("\(total.formattedUp) more points in total")
        }
        for gap in instruments {
            th.append("\(gap.instrument.rawValue) เพิ่ม \(gap.points.formattedUp) คะแนน")
            en.append("\(gap.points.formattedUp) more points in \(gap.instrument.rawValue)")
        }
        return Bilingual(
            th: "ถึงระดับ\(level.name) ต้องได้ " + th.joined(separator: " และ "),
            en: "\(level.name) (\(level.nameEn)) takes " + en.joined(separator: " and ") + ".")
    }
}

extension Points {
    /// Two decimals, never less than what is really missing.
    fileprivate var formattedUp: String {
        let up = (millionths + 9_999) / 10_000 * 10_000
        return (Points(millionths: up) ?? self).formatted(places: 2)
    }
}
