/// Short invented reports as text, for examples and tests: a cover and one tab-separated table of measures.
struct ExampleReport {
    var rows: [ExampleRow] = [ExampleRow()]
    var cover = """
        รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568
        องค์การบริหารส่วนตำบลดอนสว่าง อำเภอเมืองแก้ว จังหวัดชลธาร
        """
    var header = [
        "มาตรการ โครงการ หรือกิจกรรม", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ",
        "ผลลัพธ์หรือความสำเร็จของการดำเนินการ",
    ]
    /// What stands below the table.
    var ending = ""

    /// The cover on line 1, the header on line 4, the first row on line 5.
    var text: String {
        let table = ([header] + rows.map(\.cells)).map { $0.joined(separator: "\t") }.joined(separator: "\n")
        return cover + "\n\n" + table + "\n" + (ending.isEmpty ? "" : "\n" + ending + "\n")
    }

    /// One row that differs from a blameless one by `change`.
    static func with(_ change: (inout ExampleRow) -> Void) -> String {
        var row = ExampleRow()
        change(&row)
        return ExampleReport(rows: [row]).text
    }

    static func rows(_ rows: ExampleRow...) -> String {
        ExampleReport(rows: rows).text
    }

    static let clean = ExampleReport(rows: [ExampleRow(), .training, .complaints]).text
}

/// One row: no rule has anything against it.
struct ExampleRow {
    var title = "1. ปรับปรุงการยืมพัสดุ"
    var steps = "1. จัดทำคู่มือยืมพัสดุ 2. อบรมผู้ยืมพัสดุ"
    var period = "ม.ค. 2568 - มี.ค. 2568"
    var units = "กองคลัง"
    var results =
        "1. แจกคู่มือยืมพัสดุ 40 เล่ม เมื่อวันที่ 15 มกราคม 2568 2. อบรมพนักงาน 32 คน เมื่อวันที่ 20 กุมภาพันธ์ 2568"
    var outcome = "ตัวชี้วัดที่ 4 พัสดุที่คืนตรงเวลาเพิ่มจากร้อยละ 70 เป็นร้อยละ 95"

    var cells: [String] { [title, steps, period, units, results, outcome] }

    func but(_ change: (inout ExampleRow) -> Void) -> ExampleRow {
        var copy = self
        change(&copy)
        return copy
    }

    static let training = ExampleRow(
        title: "2. อบรมจริยธรรมพนักงาน",
        steps: "1. เชิญวิทยากรจากสำนักงาน ป.ป.ช. จังหวัด 2. ทดสอบก่อนและหลังอบรม",
        period: "เม.ย. 2568 - มิ.ย. 2568", units: "สำนักปลัด",
        results: "1. วิทยากรบรรยายเมื่อวันที่ 8 เมษายน 2568 2. ผู้ตอบแบบทดสอบ 45 คน",
        outcome: "ตัวชี้วัดที่ 5 คะแนนทดสอบเฉลี่ยเพิ่มจาก 61 เป็น 84 คะแนน")

    static let complaints = ExampleRow(
        title: "3. ลดเวลาตอบข้อสอบถามของประชาชน",
        steps: "1. มอบเจ้าหน้าที่ประจำโต๊ะตอบคำถาม 2. บันทึกเวลาตอบทุกราย",
        period: "ต.ค. 2567 - ธ.ค. 2567", units: "กองช่าง",
        results: "1. เจ้าหน้าที่เริ่มงานเมื่อวันที่ 2 ตุลาคม 2567 2. บันทึกเวลาแล้ว 118 ราย",
        outcome: "ตัวชี้วัดที่ 7 ประชาชนได้คำตอบเร็วขึ้นจาก 5 วันเป็น 2 วัน")
}
