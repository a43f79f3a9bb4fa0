import Kernel

/// Claims that no evidence can carry: Q10 and Q12.
extension Rule {
    static let q10 = Rule(
        "Q10", .warning,
        title: Bilingual(th: "คำกล่าวอ้างที่พิสูจน์ไม่ได้", en: "Claim that cannot be proved"),
        reason: Bilingual(
            th: "ไม่มีใครพิสูจน์ได้ว่าไม่มีการทุจริตเลย หรือจะไม่มีในอนาคต",
            en: "Nobody can prove that there is no corruption at all, or that there will be none."),
        remedy: Bilingual(
            th: "เขียนสิ่งที่ตรวจได้ เช่น ไม่มีเรื่องชี้มูลในปีนี้ตามสถิติ", en: "Write what can be checked, such as this year's figures.")
    ) { context in
        claims(absolute, in: context.measures) { measure, words in
            Bilingual(
                th: "\(measure.th) อ้างว่า “\(words)” ซึ่งพิสูจน์ไม่ได้ เขียนสิ่งที่ตรวจได้แทน",
                en: "\(measure.en) claims “\(words)”, which cannot be proved; write what can be checked.")
        }
    }

    static let q12 = Rule(
        "Q12", .warning,
        title: Bilingual(th: "ใช้การไม่มีเรื่องร้องเรียนเป็นผลสำเร็จ", en: "No complaints taken as proof"),
        reason: Bilingual(
            th: "ไม่มีเรื่องร้องเรียนอาจแปลว่าคนไม่รู้ช่องทางหรือไม่กล้าร้องเรียน",
            en: "No complaints may mean that people do not know the channel, or do not dare."),
        remedy: Bilingual(
            th: "อ้างสถิติเรื่องร้องเรียนของปี พร้อมวิธีที่ประชาชนรู้จักช่องทาง",
            en: "Cite the year's complaint statistics and how people learn of the channel.")
    ) { context in
        claims(noComplaints, in: context.measures, unless: "สถิติ") { measure, words in
            Bilingual(
                th: "\(measure.th) ใช้ “\(words)” เป็นผลลัพธ์ อ้างสถิติเรื่องร้องเรียนของปีด้วย",
                en: "\(measure.en) takes “\(words)” as its outcome; cite the year's complaint statistics too.")
        }
    }

    private static let absolute: [Squeezed] = [
        "ทั้งในปัจจุบันและอนาคต", "ทั้งปัจจุบันและอนาคต", "ไม่เกิดการทุจริต", "ไม่มีการทุจริต", "ไม่มีเรื่องทุจริต", "ปราศจากการทุจริต",
        "ไม่มีบุคลากรทุจริต", "ไม่มีเจ้าหน้าที่ทุจริต", "ไม่มีผู้ใดทุจริต", "จะไม่มีการทุจริต",
    ]

    private static let noComplaints: [Squeezed] = [
        "ไม่ถูกร้องเรียน", "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน",
        "ไม่พบการร้องเรียน",
    ]

    /// One finding for each measure that uses one of the phrases in a result or an outcome.
    private static func claims(
        _ phrases: [Squeezed], in measures: [MeasureText], unless excuse: Squeezed? = nil,
        says message: (MeasureText, String) -> Bilingual
    ) -> [Breach] {
        measures.compactMap { measure in
            let told = zip(measure.results + measure.outcomes, measure.measure.results + measure.measure.outcomes)
            var used: [Squeezed] = []
            var place: Place?
            for (text, result) in told where excuse.map({ !text.contains($0) }) ?? true {
                let here = phrases.filter { text.contains($0) && !used.contains($0) }
                guard !here.isEmpty else { continue }
                used += here
                place = place ?? result.place
            }
            guard let place else { return nil }
            let said = message(measure, used.map(\.text).joined(separator: "”, “"))
            return Breach(th: said.th, en: said.en, at: place.line == nil ? measure.place : place)
        }
    }
}
