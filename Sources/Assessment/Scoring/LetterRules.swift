import Kernel
import ThaiText

/// The letters AA to F, by the total alone. Fiscal years 2562 to 2565 by an e-book of the Office of SMEs Promotion of
/// 2565 that prints the bands; 17 published pairs of total and letter and the 13 agencies of Phichit of 2564 agree. The
/// weights 30/30/40 are those Thammasat University states for 2564. The bands are printed with two decimals (84.99, 85),
/// so they are of the rounded total.
extension RuleSet {
    static func letters(_ year: FiscalYear) -> RuleSet {
        let known = (2562...2565).contains(year.year)
        let bands = [("AA", 95), ("A", 85), ("B", 75), ("C", 65), ("D", 55), ("E", 50), ("F", 0)]
        let standing = Standing(verified: known, sources: ["sme-2565", "phichit-2564"])
        let rules = bands.map { name, from in
            LevelRule(
                name: name, nameEn: name, minTotal: Points(millionths: from * 1_000_000) ?? .zero,
                minEachInstrument: nil, standing: standing)
        }
        let doubt = Bilingual(
            th: "ช่วงคะแนนตัวอักษรและน้ำหนัก 30/30/40 พบเอกสารเฉพาะปี 2562 ถึง 2565",
            en: "letters and the weights 30/30/40 are documented for 2562 to 2565 only")
        return RuleSet(
            year: year,
            instruments: [
                InstrumentRule(id: .iit, weight: 3_000, indicators: [1, 2, 3, 4, 5]),
                InstrumentRule(id: .eit, weight: 3_000, indicators: [6, 7, 8]),
                InstrumentRule(id: .oit, weight: 4_000, indicators: [9, 10]),
            ],
            levels: LevelRules(rules: rules, standing: standing), verified: known, doubts: known ? [] : [doubt])
    }
}
