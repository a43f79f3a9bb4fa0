import Kernel

extension Rule {
    static let x7 = Rule(
        "X7", .info,
        title: Bilingual(th: "วรรคเกินกลางคำ", en: "Stray spaces inside words"),
        reason: Bilingual(
            th: "เกิดจากการตัดบรรทัดของต้นฉบับ อ่านเข้าใจได้ แต่ค้นคำไม่พบ",
            en: "Left over from line ends of the original: readable, but a search misses the word."),
        remedy: Bilingual(th: "ลบวรรคที่อยู่กลางคำ", en: "Delete the spaces inside words.")
    ) { context in
        var broken: [Int: Int] = [:]
        var places: [Place] = []
        var total = 0
        for piece in context.pieces {
            var squeezed: [Int: Int] = [:]
            for match in index.matches(in: piece.squeezed) { squeezed[match.phrase, default: 0] += 1 }
            guard !squeezed.isEmpty else { continue }
            var whole: [Int: Int] = [:]
            for match in index.matches(in: Squeezed(asPrinted: piece.text)) { whole[match.phrase, default: 0] += 1 }
            let gaps = squeezed.merging(whole) { $0 - $1 }.filter { $0.value > 0 }
            guard !gaps.isEmpty else { continue }
            places.append(piece.place)
            for (word, count) in gaps {
                broken[word, default: 0] += count
                total += count
            }
        }
        guard let first = places.first else { return [] }
        let commonest = broken.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        let examples = commonest.prefix(3).map { "“\(words[$0.key].text)”" }.joined(separator: ", ")
        return [
            Breach(
                th: "คำสำคัญ \(total) แห่งมีวรรคอยู่กลางคำ เช่น \(examples)\(LineList(places).th)",
                en: "\(total) key word(s) have a space inside, such as \(examples)\(LineList(places).en).", at: first)
        ]
    }

    /// Words that cannot arise from the end of one word and the beginning of the next.
    private static let words: [Squeezed] = [
        "หน่วยงาน", "ประชาชน", "งบประมาณ", "โปร่งใส", "เจ้าหน้าที่", "ประสิทธิภาพ", "ประชาสัมพันธ์", "จัดซื้อจัดจ้าง", "รับผิดชอบ",
        "ทุจริต", "เผยแพร่", "เว็บไซต์", "บุคลากร", "ร้องเรียน", "ทรัพย์สิน", "จริยธรรม", "คุณธรรม", "ปีงบประมาณ", "ผู้บริหาร",
        "มาตรการ", "โครงการ", "กิจกรรม", "ปฏิบัติหน้าที่", "มีส่วนร่วม", "ภารกิจ", "อย่างเคร่งครัด", "อย่างต่อเนื่อง", "พึงพอใจ",
        "ดำเนินการ", "ดำเนินงาน", "ระยะเวลา", "ผู้รับบริการ", "ตรวจสอบ", "สาธารณชน", "ลำดับที่",
        "ในการดำเนินการ", "ในการดำเนินงาน", "ในการปฏิบัติงาน", "บุคคลภายนอก",
    ]

    private static let index = PhraseIndex(words)
}

extension Squeezed {
    /// The text with a bar for every space, so that a word that is broken in print is broken here too.
    fileprivate init(asPrinted text: String) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text.unicodeScalars.lazy.map { $0.properties.isWhitespace ? "|" : $0 })
        self.init(String(view))
    }
}
