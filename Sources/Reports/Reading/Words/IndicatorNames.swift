import ThaiText

/// The official names of the ten indicators and the seven topics, for telling what a heading speaks of. The numbers
/// have not changed since the assessment began; wording has, and OCR changes it again.
enum IndicatorNames {
    static let indicators: [(number: Int, name: ComparableText)] = [
        (1, "การปฏิบัติหน้าที่"), (2, "การใช้งบประมาณ"), (3, "การใช้อำนาจ"), (4, "การใช้ทรัพย์สินของราชการ"),
        (5, "การแก้ไขปัญหาการทุจริต"), (6, "คุณภาพการดำเนินงาน"), (7, "ประสิทธิภาพการสื่อสาร"),
        (8, "การปรับปรุงการทำงาน"), (9, "การเปิดเผยข้อมูล"), (10, "การป้องกันการทุจริต"),
    ].map { ($0.0, ComparableText($0.1)) }

    static let topics: [(number: Int, name: ComparableText)] = [
        (1, "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ"), (2, "การให้บริการและระบบ E-Service"),
        (3, "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ"),
        (4, "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ"),
        (5, "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง"),
        (6, "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล"),
        (7, "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน"),
    ].map { ($0.0, ComparableText($0.1)) }

    /// The entry a printed name is most like, and how like.
    static func best(
        _ text: String, in names: [(number: Int, name: ComparableText)]
    ) -> (number: Int, likeness: Double)? {
        guard text.utf8.count <= 600 else { return nil }
        let wanted = ComparableText(text)
        guard wanted.count >= 4, wanted.count <= 120 else { return nil }
        return names.map { ($0.number, Similarity.ratio(wanted, $0.name)) }.max { $0.1 < $1.1 }
    }
}
