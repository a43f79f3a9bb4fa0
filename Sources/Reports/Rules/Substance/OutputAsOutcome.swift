import Kernel
import ThaiText

extension Rule {
    static let q3 = Rule(
        "Q3", .warning,
        title: Bilingual(th: "ผลลัพธ์บอกเพียงสิ่งที่ทำ", en: "Outcome tells only what was done"),
        reason: Bilingual(
            th: "ผลลัพธ์คือสิ่งที่เปลี่ยนไปแก่ผู้รับบริการ สิ่งที่หน่วยงานทำคือผลการดำเนินการ",
            en: "An outcome is what changed for people; what the agency did is the output."),
        remedy: Bilingual(
            th: "เขียนว่าใครได้อะไร ดีขึ้นจากเท่าใดเป็นเท่าใด", en: "Write who gained what, from which figure to which.")
    ) { context in
        let measures = context.measures.filter { !$0.outcomes.isEmpty }
        let outputs = measures.filter { measure in
            measure.outcomes.allSatisfy { $0.isWhatTheAgencyDid && !$0.hasQuantity }
        }
        guard let first = outputs.first, let outcome = first.measure.outcomes.first else { return [] }
        let ordinals = NumberList(outputs.map(\.ordinal))
        return [
            Breach(
                th:
                    "ผลลัพธ์ของมาตรการที่ \(ordinals.th) (\(outputs.count) จาก \(measures.count)) บอกสิ่งที่หน่วยงานทำและไม่มีตัวเลข "
                    + "เช่น \(Quotation(outcome.text)) เขียนสิ่งที่เปลี่ยนไปพร้อมตัวเลข",
                en:
                    "The outcome of measure \(ordinals.en) (\(outputs.count) of \(measures.count)) tells what the agency did, "
                    + "without a figure, such as \(Quotation(outcome.text)); write what changed, with figures.",
                at: outcome.place.line == nil ? first.place : outcome.place)
        ]
    }
}

extension Squeezed {
    private static let deeds: [Squeezed] = [
        "หน่วยงานได้", "หน่วยงานมีการ", "หน่วยงานดำเนินการ", "อบต.ได้", "อบต.มีการ", "เทศบาลได้", "เทศบาลมีการ", "ได้ดำเนินการ",
        "ดำเนินการ",
        "มีการจัด", "มีการเผยแพร่", "มีการประชาสัมพันธ์", "ได้จัดทำ", "ได้เผยแพร่", "จัดทำ",
    ]

    fileprivate var isWhatTheAgencyDid: Bool {
        Self.deeds.contains { scalars.starts(with: $0.scalars) } && !startsWithReceived
    }

    /// "หน่วยงานได้รับ…" tells what came back, not what was done.
    private var startsWithReceived: Bool {
        scalars.starts(with: Squeezed("หน่วยงานได้รับ").scalars)
            || scalars.starts(with: Squeezed("หน่วยงานได้คะแนน").scalars)
    }
}
