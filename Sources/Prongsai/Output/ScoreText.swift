import Assessment
import Kernel
import ThaiText

/// A score as a person reads it on a terminal.
enum ScoreText {
    static func thai(_ result: ScoreResult) -> String {
        var lines = ["ผลการประเมิน ITA ปีงบประมาณ \(result.fiscalYear.year)"]
        for instrument in result.instruments {
            let score = instrument.score.map { $0.points.formatted(places: 2) } ?? "บอกไม่ได้"
            lines.append("  \(instrument.id.rawValue)  \(score)")
        }
        lines.append("  คะแนนรวม  \(result.total.map { $0.published.formatted(places: 2) } ?? "บอกไม่ได้")")
        lines.append("  ระดับ  \(result.level?.name ?? "บอกไม่ได้")")
        lines += result.messages.map { "- \($0.th)" }
        return lines.joined(separator: "\n")
    }
}
