import Kernel

extension Rule {
    static let s9 = Rule(
        "S9", .warning,
        title: Bilingual(th: "ผลไม่ตรงกับขั้นตอนทีละข้อ", en: "Results do not answer the steps one by one"),
        reason: Bilingual(
            th: "ผู้อ่านจับคู่ขั้นตอนกับผลด้วยเลขข้อ ข้อที่ไม่มีคู่จะดูเหมือนยังไม่ได้ทำ",
            en: "Readers pair steps and results by number; what has no pair looks as if it was never done."),
        remedy: Bilingual(
            th: "เขียนผลให้ครบทุกขั้นตอนด้วยเลขข้อเดียวกัน แยกผลที่ไม่มีขั้นตอนไว้ท้ายสุด",
            en: "Give every step a result with the same number; put results without a step last.")
    ) { context in
        context.measures.compactMap { measure in
            let pairs = StepResultPairs(measure)
            guard !pairs.complaints.isEmpty else { return nil }
            let place = measure.measure.results.first?.place ?? measure.place
            return Breach(
                th: "\(measure.th): " + pairs.complaints.map(\.th).joined(separator: " · ")
                    + " เติมผลของขั้นตอนที่ไม่มีผล และย้ายผลที่ไม่มีขั้นตอนไปไว้ท้ายสุด",
                en: "\(measure.en): " + pairs.complaints.map(\.en).joined(separator: "; ")
                    + ". Write the missing results, and put results without a step last.",
                at: place.line == nil ? measure.place : place)
        }
    }
}

/// The steps and results of one measure, paired by number and then by likeness.
private struct StepResultPairs {
    private(set) var complaints: [Bilingual] = []

    /// A table that long is no list of steps any more.
    private static let limit = 40

    init(_ text: MeasureText) {
        let measure = text.measure
        let steps = measure.steps.map(\.number)
        let results = measure.results.map(\.number)
        guard (1...Self.limit).contains(steps.count), (1...Self.limit).contains(results.count) else { return }
        let stepNumbers = Set(steps.compactMap(\.self))
        let resultNumbers = Set(results.compactMap(\.self))
        guard stepNumbers.count >= 2, resultNumbers.count >= 2 else { return }
        let unanswered = stepNumbers.subtracting(resultNumbers).subtracting(measure.numbersNamedTogether).sorted()
        if !unanswered.isEmpty {
            let list = NumberList(unanswered)
            complaints.append(
                Bilingual(th: "ขั้นตอนข้อ \(list.th) ไม่มีผลที่เลขตรงกัน", en: "step \(list.en) has no result of its number"))
        }
        let unasked = steps.contains(nil) ? [] : resultNumbers.subtracting(stepNumbers).sorted()
        if !unasked.isEmpty {
            let list = NumberList(unasked)
            complaints.append(Bilingual(th: "ผลข้อ \(list.th) ไม่มีขั้นตอน", en: "result \(list.en) has no step"))
        }
        let words = (steps: text.steps.map(Shingles.init), results: text.results.map(Shingles.init))
        complaints += Self.shifts(text, words.steps, words.results)
        if complaints.isEmpty { complaints += Self.strangers(text, words.steps, words.results) }
    }

    /// Steps that another number answers in nearly the same words.
    private static func shifts(_ text: MeasureText, _ steps: [Shingles], _ results: [Shingles]) -> [Bilingual] {
        var shifts: [(step: Int, result: Int)] = []
        for (index, step) in text.measure.steps.enumerated() where text.steps[index].count >= 20 {
            guard let number = step.number,
                let own = text.measure.results.firstIndex(where: { $0.number == number })
            else { continue }
            let likeness = results.map { steps[index].share(in: $0) }
            guard likeness[own] < 0.4, let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }),
                likeness[best] >= 0.7, let other = text.measure.results[best].number, other != number
            else { continue }
            shifts.append((number, other))
        }
        guard !shifts.isEmpty else { return [] }
        let moved = Bilingual(
            th: shifts.map { "ขั้นตอนข้อ \($0.step) ตรงกับผลข้อ \($0.result)" }.joined(separator: ", "),
            en: shifts.map { "step \($0.step) is answered by result \($0.result)" }.joined(separator: ", "))
        return [moved] + leftOver(by: shifts, of: text.measure)
    }

    /// What a shift leaves alone: the step whose result answers another, the result whose step is answered by another.
    private static func leftOver(
        by shifts: [(step: Int, result: Int)], of measure: ReportedMeasure
    ) -> [Bilingual] {
        let steps = Set(shifts.map(\.result)).subtracting(shifts.map(\.step))
            .intersection(measure.steps.compactMap(\.number)).sorted()
        let results = Set(shifts.map(\.step)).subtracting(shifts.map(\.result)).sorted()
        let (alone, unasked) = (NumberList(steps), NumberList(results))
        return [
            steps.isEmpty
                ? nil
                : Bilingual(
                    th: "ขั้นตอนข้อ \(alone.th) ไม่มีผลของตนเอง", en: "step \(alone.en) has no result of its own"),
            results.isEmpty
                ? nil : Bilingual(th: "ผลข้อ \(unasked.th) ไม่มีขั้นตอน", en: "result \(unasked.en) has no step"),
        ].compactMap(\.self)
    }

    /// A step and a result of one number that have no words in common, neither with each other nor with any other, in a
    /// measure whose other results take up the words of their steps: elsewhere an answer in new words is no stranger.
    private static func strangers(_ text: MeasureText, _ steps: [Shingles], _ results: [Shingles]) -> [Bilingual] {
        let pairs = text.measure.steps.indices.compactMap { index -> (number: Int, step: Int, result: Int)? in
            guard let number = text.measure.steps[index].number,
                let own = text.measure.results.firstIndex(where: { $0.number == number })
            else { return nil }
            return (number, index, own)
        }
        let lonely = pairs.filter { pair in
            results.allSatisfy { steps[pair.step].share(in: $0) < 0.15 }
                && steps.allSatisfy { results[pair.result].share(in: $0) < 0.15 }
        }
        let others = pairs.filter { pair in !lonely.contains { $0.number == pair.number } }
        guard others.count >= 2, others.allSatisfy({ steps[$0.step].share(in: results[$0.result]) >= 0.3 }) else {
            return []
        }
        return lonely.map { pair in
            Bilingual(
                th: "ขั้นตอนข้อ \(pair.number) กับผลข้อ \(pair.number) ไม่พูดถึงเรื่องเดียวกัน "
                    + "ขั้นตอนข้อ \(pair.number) จึงไม่มีผล และผลข้อ \(pair.number) ไม่มีขั้นตอน",
                en: "step \(pair.number) and result \(pair.number) do not speak of the same "
                    + "thing, so that the step has no result and the result no step")
        }
    }
}

extension ReportedMeasure {
    /// "1.และ 2.": numbers a result answers together with its own.
    fileprivate var numbersNamedTogether: Set<Int> {
        var numbers: Set<Int> = []
        for result in results {
            guard let number = result.number else { continue }
            let head = String(String.UnicodeScalarView(Squeezed(result.text).scalars.prefix(6)))
            if head.hasPrefix("และ\(number + 1)") || head.hasPrefix("-\(number + 1)") { numbers.insert(number + 1) }
        }
        return numbers
    }
}
