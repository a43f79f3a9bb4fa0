import Kernel
import ThaiText

extension Rule {
    static let q5 = Rule(
        "Q5", .warning,
        title: Bilingual(th: "จุดเด่นไม่มีตัวเลข", en: "Strength without a figure"),
        reason: Bilingual(
            th: "จุดเด่นที่ไม่มีคะแนนหรือข้อคำถามอ้างอิงบอกไม่ได้ว่าเด่นเรื่องใด",
            en: "Without a score or a question, a strength does not say what is strong."),
        remedy: Bilingual(
            th: "ระบุข้อคำถามที่ได้คะแนนสูงและคะแนนของข้อนั้น",
            en: "Name the question that scored high, with its score.")
    ) { context in
        context.report.findings.compactMap { finding in
            guard let strength = finding.strength,
                !strength.value.unicodeScalars.contains(where: { ThaiDigits.value(of: $0) != nil })
            else { return nil }
            let number = finding.indicator.map { "ตัวชี้วัดที่ \($0) " } ?? ""
            let numberEN = finding.indicator.map { "of indicator \($0) " } ?? ""
            return Breach(
                th: "จุดเด่นของ\(number)\(Quotation(strength.value)) ไม่มีตัวเลข เพิ่มข้อคำถามและคะแนน",
                en:
                    "The strength \(numberEN)\(Quotation(strength.value)) gives no figure; add the question and its score.",
                at: strength.place)
        }
    }
}
