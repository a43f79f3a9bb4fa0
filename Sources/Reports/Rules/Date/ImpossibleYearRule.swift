import Kernel
import ThaiText

extension Rule {
    static let impossibleYear = Rule(
        "T6", .error,
        title: Bilingual(th: "ปีแปลงเป็น พ.ศ. สองครั้ง หรือเป็นไปไม่ได้", en: "A year converted twice, or impossible"),
        reason: Bilingual(
            th: "ปีหลัง พ.ศ. 2600 ไม่ใช่ปีของงานใดในรายงาน ข้อมูลที่ใช้ปีนี้จะผิดทั้งหมด",
            en: "No work of a report lies after B.E. 2600; whatever uses the year is wrong."),
        remedy: Bilingual(
            th: "ถ้าบวก 543 ไปสองครั้งให้ลบออก 543 ถ้าพิมพ์สลับเลขให้แก้ปี",
            en: "Take off 543 if it was added twice, otherwise correct the year.")
    ) { context in
        context.pieces.filter { $0.text.hasYearAfter2600 }.flatMap { piece in
            let dates = ThaiDateReader.mentions(in: piece.text).compactMap(\.writtenYear)
            let years = FiscalYear.mentions(in: piece.text).map(\.writtenYear)
            return (dates + years).filter { (2601...3200).contains($0) }.uniqued().map { year in
                let right = year - 543
                let proposed =
                    (2500...2600).contains(right)
                    ? Proposal(
                        String(right), th: "\(year) − 543 = \(right)",
                        en: "\(year) − 543 = \(right)") : nil
                return Breach(
                    th: "ปี \(year) เป็นไปไม่ได้" + (proposed == nil ? " ตรวจปีอีกครั้ง" : " น่าจะแปลงเป็น พ.ศ. สองครั้ง"),
                    en: "The year \(year) is impossible"
                        + (proposed == nil ? ": check it." : ": it was probably converted twice."),
                    at: piece.place, proposed: proposed)
            }
        }
    }
}

extension String {
    /// Four digits that could be such a year stand alone somewhere: a cheap look before the dates are read.
    fileprivate var hasYearAfter2600: Bool {
        var run = 0
        var value = 0
        for scalar in unicodeScalars {
            if let digit = ThaiDigits.value(of: scalar) {
                run += 1
                value = value * 10 % 10_000 + digit
            } else {
                if run == 4, (2601...3200).contains(value) { return true }
                run = 0
                value = 0
            }
        }
        return run == 4 && (2601...3200).contains(value)
    }
}
