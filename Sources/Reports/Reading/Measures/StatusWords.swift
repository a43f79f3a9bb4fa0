import ThaiText

/// Words that say how far a measure got, where they stand alone.
enum StatusWords {
    static let all = [
        "ดำเนินการแล้วเสร็จ", "ดำเนินการเสร็จสิ้น", "ดำเนินการเสร็จเรียบร้อยแล้ว", "ดำเนินการเรียบร้อยแล้ว", "ดำเนินการแล้ว",
        "แล้วเสร็จ", "เสร็จสิ้น", "เสร็จเรียบร้อย", "อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "กำลังดำเนินการ",
        "ยังไม่ได้ดำเนินการ", "ยังไม่ดำเนินการ", "ไม่ได้ดำเนินการ", "ยังไม่แล้วเสร็จ", "ยกเลิก",
    ]

    private static let comparable = Set(all.map(ThaiRepair.comparable))

    static func isStatus(_ text: String) -> Bool {
        text.utf8.count <= 160 && comparable.contains(ThaiRepair.comparable(text))
    }

    /// A status in the last line of a longer text.
    static func atEnd(of text: String) -> String? {
        guard let last = text.utf8.split(separator: UInt8(ascii: "\n")).last, last.count < text.utf8.count else {
            return nil
        }
        let line = String(decoding: last, as: UTF8.self)
        return isStatus(line) ? line : nil
    }
}
