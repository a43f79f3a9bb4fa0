import Kernel
import Tables

extension Rule {
    static let price = Rule(
        "N16", .warning,
        title: Bilingual(
            th: "ราคาที่ตกลงสูงกว่าวงเงินหรือราคากลาง หรือราคากลางเท่ากับวงเงิน",
            en: "The agreed price above budget or reference price, or the two equal"),
        reason: Bilingual(
            th: "ราคาที่ตกลงไม่ควรสูงกว่าวงเงินหรือราคากลาง ถ้าไม่ใช่พิมพ์ผิดต้องอธิบาย (ราคากลางเท่าวงเงินพอดีเป็นข้อสังเกต)",
            en: "An agreed price above either is a slip or needs an explanation (a reference price equal to the budget "
                + "is a note)."),
        remedy: Bilingual(th: "เทียบกับสัญญาและประกาศราคากลาง", en: "Compare with the contract and the price notice.")
    ) { context in
        context.tables.flatMap { table -> [Breach] in
            let budget = table.column(["วงเงิน", "งบประมาณ"], without: ["ปีงบประมาณ", "แหล่ง"])
            let reference = table.column(["ราคากลาง"])
            let agreed = table.column(["ราคาที่ตกลง", "ราคาที่ซื้อ", "วงเงินตามสัญญา"])
            return table.body.flatMap { index, row -> [Breach] in
                let prices = Prices(
                    budget: budget.flatMap { table.number(row, $0) },
                    reference: reference.flatMap { table.number(row, $0) },
                    agreed: agreed.flatMap { table.number(row, $0) })
                return prices.breaches(
                    agreedAt: table.place(index, agreed ?? 0), referenceAt: table.place(index, reference ?? 0))
            }
        }
    }
}

/// The three prices of one purchase, in baht.
private struct Prices {
    let budget: Double?
    let reference: Double?
    let agreed: Double?

    func breaches(agreedAt place: Place, referenceAt referencePlace: Place) -> [Breach] {
        var breaches: [Breach] = []
        if let agreed, let budget, budget > 0, agreed > budget {
            breaches.append(above(agreed, budget, Bilingual(th: "วงเงิน", en: "budget"), at: place))
        } else if let agreed, let reference, reference > 0, agreed > reference {
            breaches.append(above(agreed, reference, Bilingual(th: "ราคากลาง", en: "reference price"), at: place))
        }
        if let reference, let budget, reference > 0, reference == budget {
            let text = NumberTable.written(reference)
            breaches.append(
                Breach(
                    th: "ราคากลางเท่ากับวงเงินพอดี (\(text) บาท)",
                    en: "The reference price equals the budget (\(text) baht).", at: referencePlace, milder: .info))
        }
        return breaches
    }

    private func above(_ agreed: Double, _ limit: Double, _ name: Bilingual, at place: Place) -> Breach {
        let (price, top) = (NumberTable.written(agreed), NumberTable.written(limit))
        return Breach(
            th: "ราคาที่ตกลง \(price) บาท สูงกว่า\(name.th) \(top) บาท",
            en: "The agreed price \(price) baht is above the \(name.en) \(top) baht.", at: place)
    }
}
