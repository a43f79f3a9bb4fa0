import Kernel
import ThaiText

/// A result as plain Thai text for a terminal.
package enum ScoreText {
    package static func render(_ result: ScoreResult) -> String {
        var lines = ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. \(result.fiscalYear.year)"]
        for instrument in result.instruments {
            let score = instrument.score.map { shown($0.points) } ?? "บอกไม่ได้"
            lines.append("  \(instrument.id.rawValue)  \(score)")
        }
        lines.append("  คะแนนรวม  \(result.total?.published.formatted() ?? "บอกไม่ได้")")
        lines.append("  ระดับ  \(result.level?.name ?? "บอกไม่ได้")")
        lines += result.messages.map(\.th)
        return lines.joined(separator: "\n") + "\n"
    }

    /// At least two decimals, more where the score has them: 92.944, 96.78.
    private static func shown(_ points: Points) -> String {
        points == points.rounded(to: 2) ? points.formatted() : points.formatted(places: 3)
    }
}
