import Kernel
import Tables
import ThaiText

extension Rule {
    static let riskScore = Rule(
        "N14", .error,
        title: Bilingual(
            th: "คะแนนความเสี่ยงไม่เท่ากับโอกาส × ผลกระทบ หรือช่วงระดับมีช่องว่าง",
            en: "A risk score is not likelihood × impact, or the bands have a hole"),
        reason: Bilingual(
            th: "คะแนนผิดทำให้จัดลำดับความเสี่ยงผิด และคะแนนที่ไม่อยู่ในช่วงใดเลยจัดระดับไม่ได้",
            en: "A wrong score ranks the risk wrongly; a score in no band has no level."),
        remedy: Bilingual(
            th: "คูณใหม่ และกำหนดช่วงระดับให้ครบ 1 ถึง 25 โดยไม่ทับกัน",
            en: "Multiply again, and let the bands cover 1 to 25 without overlap.")
    ) { context in
        context.tables.flatMap { $0.wrongProducts + $0.wrongBands }
    }
}

extension NumberTable {
    fileprivate var wrongProducts: [Breach] {
        let product: [Squeezed] = ["คะแนน", "ผลคูณ", "lxi", "l×i", "โอกาสxผลกระทบ", "โอกาส×ผลกระทบ"]
        guard let score = column(product) else { return [] }
        guard let likelihood = column(["โอกาส", "likelihood"], without: ["ผลกระทบ"]),
            let impact = column(["ผลกระทบ", "impact"], without: ["โอกาส"]),
            Set([score, likelihood, impact]).count == 3
        else { return [] }
        return body.compactMap { index, row in
            guard let chance = number(row, likelihood), let harm = number(row, impact),
                let written = number(row, score), (1...5).contains(chance), (1...5).contains(harm),
                NumberTable.differ(chance * harm, written)
            else { return nil }
            let right = NumberTable.written(chance * harm)
            let parts = "\(NumberTable.written(chance)) × \(NumberTable.written(harm)) = \(right)"
            return Breach(
                th: "คะแนนความเสี่ยงเขียนว่า \(NumberTable.written(written)) แต่ \(parts)",
                en: "The risk score is given as \(NumberTable.written(written)), but \(parts).",
                at: place(index, score),
                proposed: Proposal(right, th: "โอกาส × ผลกระทบ: \(parts)", en: "Likelihood × impact: \(parts)"))
        }
    }

    /// A table of bands such as 1-4, 5-9, 10-14, 15-25: every score from 1 to 25 in one of them.
    fileprivate var wrongBands: [Breach] {
        guard (4...12).contains(table.rows.count) else { return [] }
        for column in header.indices {
            let bands = body.compactMap { index, row in
                text(row, column).flatMap(Self.band).map { (band: $0, index: index) }
            }.sorted { $0.band.lowerBound < $1.band.lowerBound }
            guard bands.count >= 3, bands.count >= body.count - 1, let last = bands.last, speaksOfRisk
            else { continue }
            var breaches: [Breach] = []
            var next = 1
            for (band, index) in bands {
                if band.lowerBound != next {
                    let range = band.lowerBound > next ? next...(band.lowerBound - 1) : band.lowerBound...(next - 1)
                    breaches.append(Self.hole(range, isGap: band.lowerBound > next, at: place(index, column)))
                }
                next = max(next, band.upperBound + 1)
            }
            if next <= 25 { breaches.append(Self.hole(next...25, isGap: true, at: place(last.index, column))) }
            return breaches
        }
        return []
    }

    private var speaksOfRisk: Bool {
        table.rows.contains { row in row.cells.contains { Squeezed($0.text).contains("เสี่ยง") } }
    }

    private static func hole(_ scores: ClosedRange<Int>, isGap: Bool, at place: Place) -> Breach {
        let name = scores.count == 1 ? "\(scores.lowerBound)" : "\(scores.lowerBound)–\(scores.upperBound)"
        return Breach(
            th: "คะแนนความเสี่ยง \(name) " + (isGap ? "ไม่อยู่ในระดับใดเลย" : "อยู่ในสองระดับ"),
            en: "The risk scores \(name) are in " + (isGap ? "no level." : "two levels."), at: place)
    }

    /// "15-25", "1 – 4 คะแนน".
    private static func band(_ text: String) -> ClosedRange<Int>? {
        let numbers = ThaiNumber.mentions(in: text)
        let dashed = Squeezed(text).first(of: ["-", "–", "ถึง"]) != nil
        guard dashed, numbers.count == 2 else { return nil }
        let (first, last) = (abs(numbers[0].value), abs(numbers[1].value))
        guard first <= last, first >= 1, last <= 25, first == first.rounded(), last == last.rounded() else {
            return nil
        }
        return Int(first)...Int(last)
    }
}
