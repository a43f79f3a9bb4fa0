import ThaiText

/// A number that counts something done: "จำนวน 3 ครั้ง", "35 คน", "ร้อยละ 85.20". Years, list numbers, section
/// numbers, telephone numbers and lengths of time ("ภายใน 15 วัน") count nothing and prove nothing.
enum CountedFigure {
    /// True where such a figure stands in the text.
    static func stands(in text: String) -> Bool {
        let folded = SearchKey.fold(text)
        let scalars = Array(folded.unicodeScalars)
        return ThaiNumber.mentions(in: folded).contains { mention in
            let end = mention.offset + mention.text.unicodeScalars.count
            let before = scalars[..<min(mention.offset, scalars.count)]
            return !follows(ordinals, before)
                && (isCounted(scalars[min(end, scalars.count)...]) || follows(announcements, before))
        }
    }

    /// Classifiers of things that an office counts, and of money. Those of time are missing on purpose.
    private static let classifiers = [
        "ครั้ง", "คน", "ราย", "ฉบับ", "เรื่อง", "โครงการ", "กิจกรรม", "หมู่บ้าน", "หมู่", "ครัวเรือน", "หลังคาเรือน", "แห่ง",
        "เครื่อง", "ชุด", "แผ่น", "ป้าย", "จุด", "ช่องทาง", "รายการ", "ข้อ", "คะแนน", "บาท", "เล่ม", "แบบ", "หน่วยงาน", "กอง",
        "คดี",
        "ข่าว", "โพสต์", "ผู้เข้า", "%", "เปอร์เซ็นต์", "ร้อยละ",
    ].map { Array($0.unicodeScalars) }

    /// Words after which a number counts whatever follows.
    private static let announcements = ["ร้อยละ", "คิดเป็น", "จำนวน"].map { Array($0.unicodeScalars) }

    /// Words after which a number only says which one: "มาตรา 9 แห่งพระราชบัญญัติ" is no nine places.
    private static let ordinals = [
        "มาตรา", "ข้อ", "หมวด", "พ.ศ.", "ครั้งที่", "ฉบับที่", "หมู่ที่", "หมู่", "ข้อที่", "วันที่", "ลำดับ", "ปี",
    ].map { Array($0.unicodeScalars) }

    private static func isCounted(_ following: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = following.drop { $0 == " " }
        guard following.count - words.count <= 1 else { return false }
        return classifiers.contains { words.starts(with: $0) }
    }

    private static func follows(_ words: [[Unicode.Scalar]], _ preceding: ArraySlice<Unicode.Scalar>) -> Bool {
        let read = preceding.reversed().drop { $0 == " " }
        return words.contains { read.starts(with: $0.reversed()) }
    }
}
