import Kernel

extension Rule {
    static let x5 = Rule(
        "X5", .warning,
        title: Bilingual(th: "คำสำคัญสะกดผิด", en: "Key term misspelt"),
        reason: Bilingual(
            th: "คำสำคัญที่สะกดผิดทำให้ค้นไม่พบ และทำให้เอกสารดูไม่น่าเชื่อถือ",
            en: "A misspelt key term is not found by a search and makes the paper look careless."),
        remedy: Bilingual(th: "แก้เป็นคำที่เสนอ", en: "Put the proposed spelling.")
    ) { context in
        list.uses(in: context.pieces).compactMap { use in
            guard let first = use.places.first else { return nil }
            let slip = use.slip
            let lines = LineList(use.places)
            let count = use.count == 1 ? "" : " \(use.count) แห่ง"
            let countEN = use.count == 1 ? "" : " \(use.count) times"
            return Breach(
                th: "“\(slip.printed)”\(count)\(lines.th) สะกดผิด ที่ถูกคือ “\(slip.right)”",
                en: "“\(slip.printed)”\(lines.en) is misspelt\(countEN): write “\(slip.right)”.", at: first,
                proposed: Proposal(slip.right, th: "ตัวสะกดที่ถูกต้อง", en: "The right spelling."))
        }
    }

    private static let list = SlipList(SpellingSlips.integrity + SpellingSlips.office + SpellingSlips.latin)
}
