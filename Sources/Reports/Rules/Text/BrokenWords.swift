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
            let matches = index.matches(in: piece.squeezed)
            guard !matches.isEmpty else { continue }
            let gaps = piece.gaps
            var isBroken = false
            for match in matches {
                let inner = match.offset + 1..<match.offset + words[match.phrase].count
                guard inner.contains(where: { $0 < gaps.count && gaps[$0] }) else { continue }
                isBroken = true
                broken[match.phrase, default: 0] += 1
                total += 1
            }
            if isBroken { places.append(piece.place) }
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

extension TextPiece {
    /// For every scalar of the squeezed text, whether spaces stood before it in print.
    fileprivate var gaps: [Bool] {
        var gaps: [Bool] = []
        gaps.reserveCapacity(squeezed.count)
        var isGap = false
        for scalar in text.unicodeScalars {
            if scalar.isSqueezedAway {
                isGap = true
            } else {
                gaps.append(isGap)
                isGap = false
            }
        }
        return gaps
    }
}
