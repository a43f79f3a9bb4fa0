import Kernel

extension Rule {
    static let q1 = Rule(
        "Q1", .warning,
        title: Bilingual(th: "ผลเขียนซ้ำขั้นตอน", en: "Result repeats the step"),
        reason: Bilingual(
            th: "ผลที่คัดลอกขั้นตอนมาทั้งข้อไม่ได้บอกว่าทำจริงเมื่อใดและได้เท่าใด",
            en: "A result copied from the step does not tell when it was done and how much."),
        remedy: Bilingual(
            th: "เขียนวันที่ จำนวน และหลักฐานของสิ่งที่ทำจริง", en: "Write the date, the quantity and the proof of what was done.")
    ) { context in
        context.measures.compactMap { measure in
            let numbers = measure.stepsRepeatedAsResults
            guard let first = numbers.first else { return nil }
            let list = NumberList(numbers.map(\.number))
            return Breach(
                th: "\(measure.th): ผลข้อ \(list.th) เขียนซ้ำขั้นตอนเกือบทุกคำ เพิ่มวันที่ จำนวน หรือหลักฐาน",
                en:
                    "\(measure.en): result \(list.en) repeats its step almost word for word; add a date, a quantity or a "
                    + "proof.",
                at: first.place.line == nil ? measure.place : first.place)
        }
    }
}

extension MeasureText {
    /// Steps and results beyond this are no hand-written list.
    private static let limit = 60

    fileprivate var stepsRepeatedAsResults: [(number: Int, place: Place)] {
        let sources = steps.prefix(Self.limit).filter { $0.count >= 20 }.map(Shingles.init)
        guard !sources.isEmpty else { return [] }
        return results.prefix(Self.limit).indices.compactMap { index in
            let result = measure.results[index]
            guard results[index].count >= 20, result.links.isEmpty, result.dates.isEmpty,
                sources.contains(where: { $0.mayEqual(length: results[index].count) })
            else { return nil }
            let target = Shingles(results[index])
            // Most of the step stands in the result, and the result is made mostly of the step.
            let isCopy = sources.contains { $0.share(in: target) >= 0.75 && target.share(in: $0) >= 0.55 }
            return isCopy ? (result.number ?? index + 1, result.place) : nil
        }
    }
}
