import Kernel

extension Rule {
    static let x3 = Rule(
        "X3", .warning,
        title: Bilingual(th: "คำที่อ่านผิดจนความหมายเปลี่ยน", en: "A misread word that changes the sense"),
        reason: Bilingual(
            th: "เป็นคำที่มีอยู่จริง โปรแกรมตรวจคำผิดทั่วไปจึงไม่พบ แต่ความหมายผิดไป",
            en: "It is a real word, so a spelling checker passes it; but the sense is wrong."),
        remedy: Bilingual(th: "เทียบกับต้นฉบับ แล้วแก้เป็นคำที่ถูก", en: "Compare with the original and put the right word.")
    ) { context in
        words(in: context.pieces) + PlaceNames.misread(in: context)
    }

    private static func words(in pieces: [TextPiece]) -> [Breach] {
        list.uses(in: pieces).compactMap { use in
            guard let first = use.places.first else { return nil }
            let slip = use.slip
            let lines = LineList(use.places)
            return Breach(
                th: "“\(slip.printed)”\(lines.th) น่าจะเป็น “\(slip.right)” เพราะคำเดิมไม่เข้ากับเรื่อง",
                en: "“\(slip.printed)”\(lines.en) is probably “\(slip.right)”: the printed word does not fit.",
                at: first,
                proposed: Proposal(
                    slip.right, th: "คำที่ใช้ในเรื่องนี้ รูปตัวอักษรใกล้กันจนสแกนผิดได้",
                    en: "The word used in this matter; its letters are easily misread."))
        }
    }

    private static let list = SlipList([
        KnownSlip("กล้องรับฟังความคิดเห็น", "กล่องรับฟังความคิดเห็น"),
        KnownSlip("กล้องแสดงความคิดเห็น", "กล่องแสดงความคิดเห็น"),
        KnownSlip("กล้องรับความคิดเห็น", "กล่องรับความคิดเห็น"),
        KnownSlip("กล้องรับเรื่องร้องเรียน", "กล่องรับเรื่องร้องเรียน"),
        KnownSlip("กล้องข้อเสนอแนะ", "กล่องข้อเสนอแนะ"),
        KnownSlip("ผลการประเมินรายการเรื่องร้องเรียน", "ผลการประเมินรายเครื่องมือ"),
        KnownSlip("เจ้าลีก", "เจาะลึก"),
        KnownSlip("สร้างความปลอดภัยเกี่ยวกับการดำเนินงาน", "สร้างความโปร่งใสเกี่ยวกับการดำเนินงาน"),
        KnownSlip("ความปลอดภัยในการใช้งบประมาณ", "ความโปร่งใสในการใช้งบประมาณ"),
        KnownSlip("คุณธรรมและความปลอดภัย", "คุณธรรมและความโปร่งใส"),
        KnownSlip("ยกย่องคุณธรรมและความโปร่งใส", "ยกระดับคุณธรรมและความโปร่งใส"),
        KnownSlip("กระบวนการงาน การดำเนินงาน", "กระบวนงาน การดำเนินงาน"),
        KnownSlip("ในการกิจหรือบริการ", "ในภารกิจหรือบริการ"),
        KnownSlip("ตามการกิจ", "ตามภารกิจ", unlessBefore: ["กรรม"]),
    ])
}
