import Kernel
import Tables

extension Rule {
    static let sum = Rule(
        "N13", .error,
        title: Bilingual(th: "ผลรวมไม่ตรงกับส่วนย่อย", en: "A sum does not follow from its parts"),
        reason: Bilingual(
            th: "เลขคณิตผิดแปลว่ามีค่าหนึ่งผิดแน่นอน", en: "Where a sum is wrong, one of the figures certainly is."),
        remedy: Bilingual(
            th: "นับใหม่จากทะเบียน แล้วแก้ผลรวมหรือส่วนย่อย", en: "Count again from the register and correct it.")
    ) { context in
        context.tables.flatMap { $0.wrongRows + $0.wrongFoot }
            + context.pieces.compactMap { $0.wrongStatistic }
    }

    fileprivate static func wrongSum(_ written: Double, _ sum: Double, of parts: Bilingual, at place: Place) -> Breach {
        let (total, right) = (NumberTable.written(written), NumberTable.written(sum))
        return Breach(
            th: "\(parts.th)รวมได้ \(right) แต่เขียนผลรวมว่า \(total)",
            en: "\(parts.en) add up to \(right), but the total is given as \(total).", at: place,
            proposed: Proposal(right, th: "รวมจากส่วนย่อยที่เขียนไว้", en: "The sum of the parts as written."))
    }
}

extension NumberTable {
    private static let parts: [Squeezed] = [
        "แล้วเสร็จ", "ระหว่างดำเนินการ", "ยังไม่ดำเนินการ", "ยุติ", "ยกเลิก", "ไม่รับ", "ส่งต่อ",
    ]

    /// Rows with all = done + in progress + what else has its column.
    fileprivate var wrongRows: [Breach] {
        let parts = columns(Self.parts)
        guard parts.count >= 2, let total = column(["ทั้งหมด", "รวม"], without: Self.parts) else { return [] }
        return body.compactMap { index, row in
            let figures = parts.compactMap { number(row, $0) }
            guard figures.count == parts.count, let written = number(row, total) else { return nil }
            let sum = figures.reduce(0, +)
            guard Self.differ(sum, written) else { return nil }
            return Rule.wrongSum(
                written, sum, of: Bilingual(th: "ช่องย่อยของแถว", en: "The parts of the row"), at: place(index, total))
        }
    }

    /// A closing row "รวม" whose figures are not those of the rows above it.
    fileprivate var wrongFoot: [Breach] {
        let skipped: [Squeezed] = ["ร้อยละ", "เฉลี่ย", "คะแนน", "ลำดับ", "ที่", "ปี", "%"]
        guard let foot = table.rows.indices.dropFirst(3).first(where: { isFoot(table.rows[$0]) }) else { return [] }
        let rows = table.rows[1..<foot]
        return header.indices.compactMap { column in
            guard header[column].first(of: skipped) == nil, let written = number(table.rows[foot], column)
            else { return nil }
            let figures = rows.compactMap { number($0, column) }
            guard figures.count == rows.count else { return nil }
            let sum = figures.reduce(0, +)
            guard Self.differ(sum, written) else { return nil }
            let name = Wording.short(table.rows[0].cells[column].text)
            return Rule.wrongSum(
                written, sum, of: Bilingual(th: "ช่อง “\(name)” ", en: "The figures under “\(name)”"),
                at: place(foot, column))
        }
    }

    private func isFoot(_ row: TableRow) -> Bool {
        row.cells.prefix(2).contains { ["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด"].contains(Squeezed($0.text)) }
    }
}

extension TextPiece {
    /// "ทั้งหมด 5 เรื่อง แล้วเสร็จ 3 เรื่อง อยู่ระหว่างดำเนินการ 1 เรื่อง" in one sentence.
    fileprivate var wrongStatistic: Breach? {
        guard let all = count(after: "ทั้งหมด", from: 0), let done = count(after: "แล้วเสร็จ", from: all.end),
            let open = count(after: "ระหว่างดำเนินการ", from: done.end), open.end - all.end <= 120,
            all.value != done.value + open.value
        else { return nil }
        return Rule.wrongSum(
            Double(all.value), Double(done.value + open.value),
            of: Bilingual(th: "เรื่องที่แล้วเสร็จและที่อยู่ระหว่างดำเนินการ", en: "The done and the open ones"), at: place)
    }

    /// The count of matters right behind a word: "ทั้งหมด5เรื่อง", "แล้วเสร็จจำนวน3เรื่อง".
    private func count(after word: Squeezed, from start: Int) -> (value: Int, end: Int)? {
        guard let offset = squeezed.firstOffset(of: word, from: start) else { return nil }
        let scalars = squeezed.scalars
        var index = offset + word.count
        let limit = min(index + 8, scalars.count)
        while index < limit, !isDigit(scalars[index]) { index += 1 }
        var value = 0
        let first = index
        while index < scalars.count, isDigit(scalars[index]), index - first < 9 {
            value = value * 10 + Int(scalars[index].value - 0x30)
            index += 1
        }
        let unit: Squeezed = "เรื่อง"
        guard index > first, squeezed.firstOffset(of: unit, from: index) == index else { return nil }
        return (value, index + unit.count)
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
