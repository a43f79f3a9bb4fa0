import ThaiText

/// What a column of a report's table holds.
package enum ReportColumn: String, Hashable, Sendable, CaseIterable {
    case number, measure, steps, period, responsible, output, outcome
    /// L4: the question or item the row answers, and what is wrong there.
    case assessed, weakness
    /// L5: the indicator the row answers, and what the analysis found.
    case indicator, analysis
    /// L6.
    case indicatorNumber, indicatorName, score
    /// A table of totals by year.
    case year, level

    /// The column a heading names; nil for one that names none.
    init?(heading: String) {
        guard heading.utf8.count <= 420 else { return nil }
        // Compared as bytes: the phrases are in the same comparable form, and bytes compare many times faster.
        let text = Array(ThaiRepair.comparable(heading).utf8)
        guard !text.isEmpty else { return nil }
        for (column, words) in Self.whole where words.contains(text) {
            self = column
            return
        }
        for (column, words) in Self.within where words.contains(where: { Self.stands($0, in: text) }) {
            self = column
            return
        }
        for (column, words) in Self.beginnings where words.contains(where: { text.starts(with: $0) }) {
            self = column
            return
        }
        return nil
    }

    private static func stands(_ word: [UInt8], in text: [UInt8]) -> Bool {
        guard word.count <= text.count else { return false }
        return (0...text.count - word.count).contains { start in
            text[start] == word[0] && text[start..<start + word.count].elementsEqual(word)
        }
    }

    /// The column a heading damaged by OCR most likely names.
    init?(damagedHeading heading: String) {
        guard heading.utf8.count <= 420 else { return nil }
        let text = ComparableText(heading)
        guard text.count >= 6 else { return nil }
        let best = Self.titles.map { ($0.column, Similarity.ratio(text, $0.title)) }.max { $0.1 < $1.1 }
        guard let best, best.1 >= 0.75 else { return nil }
        self = best.0
    }

    private static let wholeWords: [(ReportColumn, [String])] = [
        (.number, ["ลำดับที่", "ลำดับ", "ที่", "ข้อ", "ข้อที่", "no"]), (.indicatorNumber, ["ตัวชี้วัดที่"]),
        (.indicator, ["ตัวชี้วัด", "ประเด็นตัวชี้วัด", "ตัวชี้วัดita"]),
        (.year, ["ปี", "ปีงบประมาณ", "ปีพศ", "ปีงบประมาณพศ", "ปีที่ประเมิน"]),
        (.level, ["ระดับ", "ระดับผลการประเมิน", "ผลการประเมินระดับ"]), (.output, ["output", "ผล"]),
        (.outcome, ["outcome", "result"]),
    ]

    private static let whole: [(ReportColumn, [[UInt8]])] = bytes(wholeWords)

    private static let within: [(ReportColumn, [[UInt8]])] = bytes(withinWords)

    private static let withinWords: [(ReportColumn, [String])] = [
        (.weakness, ["ข้อบกพร่อง", "จุดอ่อน", "จุดที่ควรพัฒนา"])
    ]

    private static func bytes(_ words: [(ReportColumn, [String])]) -> [(ReportColumn, [[UInt8]])] {
        words.map { entry in (entry.0, entry.1.map { Array($0.utf8) }) }
    }

    private static let beginnings: [(ReportColumn, [[UInt8]])] = bytes(beginningWords)

    /// In this order: "ผลการวิเคราะห์" before "ผลการ…", "มาตรการ" last of all.
    private static let beginningWords: [(ReportColumn, [String])] = [
        (.indicatorName, ["รายละเอียดตัวชี้วัด", "ชื่อตัวชี้วัด", "รายการตัวชี้วัด"]),
        (.analysis, ["ผลการวิเคราะห์", "ผลวิเคราะห์", "การวิเคราะห์"]),
        (.assessed, ["หัวข้อการประเมิน", "ข้อคำถาม", "หัวข้อประเมิน", "ประเด็นการประเมิน", "แบบวัดข้อ"]),
        (.score, ["คะแนน", "ผลคะแนน"]),
        (.outcome, ["ผลลัพธ์", "ผลสัมฤทธิ์", "ความสำเร็จ"]),
        (
            .output,
            [
                "สรุปผลการดำเนิน", "ผลการดำเนิน", "ผลการปฏิบัติ", "สรุปผลการปฏิบัติ", "ผลผลิต", "ผลดำเนิน",
                "รายงานผลการดำเนิน",
            ]
        ),
        (
            .steps,
            [
                "ขั้นตอน", "วิธีดำเนิน", "วิธีการดำเนิน", "วิธีการปฏิบัติ", "วิธีปฏิบัติ", "แนวทางการดำเนิน", "แนวทางการปฏิบัติ",
                "แนวทางปฏิบัติ", "วิธีการ",
            ]
        ),
        (.period, ["ช่วงระยะเวลา", "ระยะเวลา", "ช่วงเวลา", "กำหนดเวลา", "กำหนดระยะเวลา"]),
        (
            .responsible,
            ["ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "ส่วนราชการที่รับผิดชอบ"]
        ),
        (.measure, ["มาตรการ", "โครงการหรือกิจกรรม", "โครงการกิจกรรม", "กิจกรรมโครงการ", "แนวทางมาตรการ"]),
    ]

    private static let titleWords: [(ReportColumn, String)] = [
        (.number, "ลำดับที่"), (.measure, "มาตรการหรือกิจกรรมที่ดำเนินการ"), (.measure, "มาตรการ โครงการ หรือกิจกรรม"),
        (.measure, "มาตรการ/กิจกรรม"), (.steps, "ขั้นตอนหรือวิธีการปฏิบัติ"), (.steps, "วิธีดำเนินการ"),
        (.period, "ช่วงระยะเวลาในการดำเนินการ"), (.period, "ระยะเวลาการดำเนินการ"), (.responsible, "ผู้รับผิดชอบ"),
        (.output, "ผลการดำเนินการ"), (.output, "สรุปผลการดำเนินการ"),
        (.outcome, "ผลลัพธ์หรือผลสัมฤทธิ์ในการดำเนินการ"), (.outcome, "ผลลัพธ์หรือความสำเร็จของการดำเนินการ"),
        (.assessed, "หัวข้อการประเมิน"), (.analysis, "ผลการวิเคราะห์"), (.indicatorName, "รายละเอียดตัวชี้วัด"),
    ]

    private static let titles: [(column: ReportColumn, title: ComparableText)] = titleWords.map { word in
        (column: word.0, title: ComparableText(word.1))
    }
}
