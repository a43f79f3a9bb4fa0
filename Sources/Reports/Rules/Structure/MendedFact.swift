import Kernel

/// Everything of one kind that the reader mended: one finding for all of it, at the first place.
struct MendedFact: Sendable {
    let count: Int
    let lines: LineList
    /// The first words concerned that say something.
    let example: Quotation?
    let place: Place

    init?(_ kind: Repair.Kind, in context: RuleContext) {
        let repairs = context.read.repairs.filter { $0.kind == kind }
        guard let first = repairs.first else { return nil }
        count = repairs.count
        lines = LineList(repairs.map(\.place))
        example = repairs.first { !Squeezed($0.text).isEmpty }.map { Quotation($0.text, limit: 60) }
        place = first.place
    }
}

extension Rule {
    /// A rule about what the reader mended by itself: information, one finding however often it happened.
    static func mended(
        _ id: String, _ kind: Repair.Kind, title: Bilingual, remedy: Bilingual,
        says message: @escaping @Sendable (MendedFact) -> Bilingual
    ) -> Rule {
        Rule(
            id, .info, title: title,
            reason: Bilingual(
                th: "โปรแกรมอ่านได้ครบแล้ว จึงแจ้งให้ทราบเท่านั้น",
                en: "The reader has put it right already, so it is only mentioned."),
            remedy: remedy
        ) { context in
            guard let fact = MendedFact(kind, in: context) else { return [] }
            let said = message(fact)
            return [Breach(th: said.th, en: said.en, at: fact.place)]
        }
    }
}
