import Assessment
import Kernel
import ThaiText

extension Rule {
    static let questionPlace = Rule(
        "N9", .error,
        title: Bilingual(th: "ข้อคำถามอยู่ใต้ตัวชี้วัดที่ไม่ใช่ของมัน", en: "A question under the wrong indicator"),
        reason: Bilingual(
            th: "เลขข้อบอกตัวชี้วัดแน่นอนในแต่ละปี ถ้าอยู่ผิดที่ การวิเคราะห์จะตอบผิดเรื่อง มักเกิดจากการวางซ้ำ",
            en:
                "A question's number fixes its indicator in each year; in the wrong place the analysis answers the wrong "
                + "thing, mostly by pasting."),
        remedy: Bilingual(
            th: "ย้ายข้อนั้นไปไว้ใต้ตัวชี้วัดของมัน หรือแก้เลขข้อ", en: "Move it under its indicator, or correct its number.")
    ) { context in
        guard let year = context.report.analysisYear?.value ?? context.fiscalYear else { return [] }
        let catalogue = context.catalogues.catalogue(for: year)
        let numbering = QuestionNumbering.of(year, in: context.catalogues)
        let isSure = catalogue?.numbering.standing.verified ?? true
        return context.report.findings.flatMap { finding in
            finding.questions.uniqued { $0.value }.compactMap { question -> Breach? in
                guard let indicator = finding.indicator, let code = QuestionCode(printed: question.value) else {
                    return nil
                }
                guard let right = numbering.indicator(of: code) else {
                    return Breach(
                        th: "แบบประเมินปี \(year.year) ไม่มีข้อ \(code)",
                        en: "The survey of \(year.year) has no question \(code).", at: question.place, milder: .warning)
                }
                guard right != indicator else { return nil }
                let name = catalogue?.indicator(right)?.name ?? ""
                return Breach(
                    th: "ข้อ \(code) เป็นของตัวชี้วัดที่ \(right) \(name) แต่อยู่ใต้ตัวชี้วัดที่ \(indicator)",
                    en: "Question \(code) belongs to indicator \(right), but stands under indicator \(indicator).",
                    at: question.place,
                    proposed: Proposal(
                        "ตัวชี้วัดที่ \(right)", th: "ลำดับข้อของปี \(year.year) จัดข้อ \(code) ไว้ใต้ตัวชี้วัดที่ \(right)",
                        en: "The numbering of \(year.year) puts \(code) under indicator \(right)."),
                    milder: isSure ? nil : .warning)
            }
        }
    }
}

extension QuestionCode {
    /// The canonical form the reader gives, "i10" or "e9".
    fileprivate init?(printed text: String) {
        guard let letter = text.unicodeScalars.first, let number = Int(text.dropFirst()) else { return nil }
        switch letter {
        case "i": self.init(.iit, number)
        case "e": self.init(.eit, number)
        default: return nil
        }
    }
}
