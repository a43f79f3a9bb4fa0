import Kernel
import ThaiText
import Web

extension MeasuresPage {
    static func sample(_ language: Language) -> MeasuresPage {
        let entries = [Measure.sample, .unprovenSample, .plannedSample].map {
            Entry(measure: $0, proof: ProofOfClaim.proof(of: $0))
        }
        return MeasuresPage(
            frame: .sample(language, path: ["ita", "2568", "measures"]), year: 2568, query: MeasureQuery(),
            units: ["สำนักปลัด", "กองคลัง"], entries: entries, found: 3, unproven: 1, pages: 2)
    }

    static func empty(_ language: Language) -> MeasuresPage {
        MeasuresPage(
            frame: .sample(language, path: ["ita", "2568", "measures"]), year: 2568, query: MeasureQuery(), units: [],
            entries: [], found: 0, unproven: 0, pages: 1)
    }
}

extension MeasurePage {
    static func sample(_ language: Language) -> MeasurePage {
        page(.sample, language)
    }

    static func unproven(_ language: Language) -> MeasurePage {
        page(.unprovenSample, language)
    }

    private static func page(_ measure: Measure, _ language: Language) -> MeasurePage {
        MeasurePage(
            frame: .sample(language, path: ["ita", "2568", "measures", measure.id.description]), measure: measure,
            proof: ProofOfClaim.proof(of: measure))
    }
}

extension Measure {
    /// An invented measure with evidence of every kind.
    static let sample = invented(
        1, "การใช้ทรัพย์สินของราชการอย่างถูกต้องและตรวจสอบได้", units: ["กองคลัง", "สำนักปลัด"],
        steps: [
            MeasureStep(number: 1, text: "จัดทำระเบียบการยืมทรัพย์สิน", items: ["ยืมภายใน", "ยืมโดยบุคคลภายนอก"]),
            MeasureStep(number: 2, text: "เผยแพร่แบบคำขอยืมบนเว็บไซต์"),
        ],
        results: [
            MeasureResult(
                number: 1, text: "ประกาศใช้ระเบียบเมื่อวันที่ 14 พฤศจิกายน 2567",
                dates: [
                    DateMention(
                        date: ThaiDate(year: 2024, month: 11, day: 14), text: "14 พฤศจิกายน 2567", offset: 26)
                ],
                links: [MeasureLink(url: "https://www.example.go.th/rule.pdf", label: "ระเบียบการยืม")])
        ],
        outcomes: [MeasureResult(text: "มีผู้ยืมผ่านแบบคำขอ จำนวน 35 คน ไม่มีทรัพย์สินสูญหาย")], state: .done)

    /// One that is said to be done, with nothing to show for it.
    static let unprovenSample = invented(
        2, "ส่งเสริมการมีส่วนร่วมของประชาชน", units: ["สำนักปลัด"],
        steps: [MeasureStep(number: 1, text: "จัดประชุมประชาคม")],
        results: [MeasureResult(text: "ดำเนินการแล้วเสร็จ")], outcomes: [], state: .done)

    static let plannedSample = invented(
        3, "เผยแพร่ขั้นตอนการให้บริการให้ครบทุกงาน", units: ["กองช่าง"],
        steps: [MeasureStep(number: 1, text: "รวบรวมขั้นตอนของทุกงาน")], results: [], outcomes: [], state: .approved)

    private static func invented(
        _ number: Int, _ title: String, units: [String], steps: [MeasureStep], results: [MeasureResult],
        outcomes: [MeasureResult], state: MeasureState
    ) -> Measure {
        Measure(
            id: MeasureID(PublicID(high: 0, low: UInt64(number))), fiscalYear: .sampled,
            position: number, number: number, title: title, topic: 4, indicator: 4, codes: ["i11"], steps: steps,
            period: MeasurePeriod(
                text: "ต.ค. 67 – ก.ย. 68", start: ThaiDate(year: 2024, month: 10, day: 1),
                end: ThaiDate(year: 2025, month: 9, day: 30)),
            units: units, statusText: state == .done ? "ดำเนินการแล้วเสร็จ" : nil, state: state, results: results,
            outcomes: outcomes, source: ImportID(PublicID(high: 0, low: 9)))
    }
}

extension FiscalYear {
    /// The year of the samples.
    fileprivate static let sampled = {
        guard let year = FiscalYear(2568) else { preconditionFailure("2568 is a fiscal year") }
        return year
    }()
}
