/// Examples whose tables are Markdown or HTML.
extension RuleExample {
    private static let cover = """
        ผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568
        องค์การบริหารส่วนตำบลดอนสว่าง อำเภอเมืองแก้ว จังหวัดชลธาร
        """

    private static let head = """
        | มาตรการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาการดำเนินการ | สรุปผลการดำเนินการ | ผลลัพธ์/ความสำเร็จของการดำเนินงาน |
        |---|---|---|---|---|
        """

    private static let tail =
        "1. อบรมพนักงาน 32 คน เมื่อวันที่ 20 กุมภาพันธ์ 2568 | พัสดุที่คืนตรงเวลาเพิ่มจากร้อยละ 70 เป็นร้อยละ 95 |"

    /// A topic row over a measure; `second` is the topic row of the next page.
    static func bands(second: String?) -> String {
        let first = """
            \(cover)

            \(head)
            | **การใช้ทรัพย์สินของราชการ I19** |  |  |  |  |
            | 3. การยืมพัสดุอย่างเป็นธรรม | 1. อบรมผู้ยืมพัสดุ | ม.ค. 2568 - มี.ค. 2568 | \(tail)

            """
        guard let second else { return first }
        return first + """

            \(head)
            | **\(second)** |  |  |  |  |
            | 4. การตรวจนับพัสดุ | 1. ตรวจนับทุกไตรมาส | เม.ย. 2568 - มิ.ย. 2568 | 1. ตรวจนับ 3 ครั้ง เมื่อวันที่ 4 เมษายน 2568 | พัสดุหายลดจาก 6 ชิ้นเป็น 1 ชิ้น |

            """
    }

    /// The third measure goes on under a title of its own on the next page.
    static func continuedTitle(_ title: String) -> String {
        bands(second: nil) + """

            \(head)
            | \(title) | 2. ตรวจนับพัสดุ | ม.ค. 2568 - มี.ค. 2568 | 2. ตรวจนับ 3 ครั้ง เมื่อวันที่ 4 มีนาคม 2568 |  |

            """
    }

    static let wholeTable = cutTable + "</td></tr></table>\n"

    /// The table ends in the middle of its last cell.
    static let cutTable = """
        <p>ผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568</p>
        <p>องค์การบริหารส่วนตำบลดอนสว่าง อำเภอเมืองแก้ว จังหวัดชลธาร</p>
        <table>
        <tr><th>มาตรการ/กิจกรรม</th><th>ขั้นตอน/วิธีการปฏิบัติ</th><th>ระยะเวลา</th><th>ผู้รับผิดชอบ</th><th>ผลการดำเนินการ</th><th>ผลลัพธ์</th></tr>
        <tr><td>1. ปรับปรุงการยืมพัสดุ</td><td>1. อบรมผู้ยืมพัสดุ</td><td>ม.ค. 2568 - มี.ค. 2568</td><td>กองคลัง</td><td>1. อบรมพนักงาน 32 คน เมื่อวันที่ 20 กุมภาพันธ์ 2568</td><td>พัสดุที่คืนตรงเวลาเพิ่มจากร้อยละ 70 เป็นร้อยละ 95
        """
}
