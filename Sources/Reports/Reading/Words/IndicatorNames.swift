import ThaiText

/// The official names of the ten indicators and the seven topics, for telling what a heading speaks of. The numbers
/// have not changed since the assessment began; wording has, and OCR changes it again.
enum IndicatorNames {
    static let indicatorTitles: [Int: String] = [
        1: "การปฏิบัติหน้าที่", 2: "การใช้งบประมาณ", 3: "การใช้อำนาจ", 4: "การใช้ทรัพย์สินของราชการ",
        5: "การแก้ไขปัญหาการทุจริต", 6: "คุณภาพการดำเนินงาน", 7: "ประสิทธิภาพการสื่อสาร",
        8: "การปรับปรุงการทำงาน", 9: "การเปิดเผยข้อมูล", 10: "การป้องกันการทุจริต",
    ]

    static let topicTitles: [Int: String] = [
        1: "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", 2: "การให้บริการและระบบ E-Service",
        3: "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ",
        4: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
        5: "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
        6: "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล",
        7: "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน",
    ]

    static let indicators = comparable(indicatorTitles)
    static let topics = comparable(topicTitles)

    private static func comparable(_ titles: [Int: String]) -> [(number: Int, name: ComparableText)] {
        titles.sorted { $0.key < $1.key }.map { ($0.key, ComparableText($0.value)) }
    }

    /// The entry a printed name is most like, and how like; entries less than 0.7 alike may be left out.
    static func best(
        _ text: String, in names: [(number: Int, name: ComparableText)]
    ) -> (number: Int, likeness: Double)? {
        guard text.utf8.count <= 600 else { return nil }
        let wanted = ComparableText(text)
        guard wanted.count >= 4, wanted.count <= 120 else { return nil }
        var best: (number: Int, likeness: Double)?
        for (number, name) in names {
            // Texts of so different lengths cannot be alike enough for any caller.
            guard min(wanted.count, name.count) * 10 >= max(wanted.count, name.count) * 7 else { continue }
            let likeness = Similarity.ratio(wanted, name)
            if likeness > best?.likeness ?? 0 { best = (number, likeness) }
            if likeness == 1 { break }
        }
        return best
    }
}
