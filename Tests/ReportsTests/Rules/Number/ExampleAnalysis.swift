/// A short invented analysis as text: a sentence with total and level, a table of scores, a section for each indicator
/// and a table of planned measures. As it stands no rule of numbers or dates has anything against it.
struct ExampleAnalysis {
    var year = "2568"
    var planYear = "2569"
    var total = "87.20"
    var level = "ผ่าน"
    var trend = "เพิ่มขึ้นจากปี 2567 (84.65)"
    var scores = Self.names.enumerated().map { [String($0 + 1), $1, Self.points[$0]] }
    var sections = Self.names.enumerated().map { Section(number: $0 + 1, name: $1, score: Self.points[$0]) }
    var rows = Self.names.enumerated().map { Row(number: $0 + 1, name: $1, score: Self.points[$0]) }

    struct Section {
        let number: Int
        var name: String
        var score: String
        var strength: String
        var develop: String

        init(number: Int, name: String, score: String) {
            self.number = number
            self.name = name
            self.score = score
            strength = "ข้อที่ดีที่สุดได้ 97.50 คะแนน"
            let code = number <= 5 ? "i\(number * 3)" : number <= 8 ? "e\((number - 5) * 3)" : "o\(number)"
            develop = "\(code) ประเด็น ควรเพิ่มช่องทางให้ผู้เกี่ยวข้องรู้เรื่องนี้มากขึ้น"
        }
    }

    struct Row {
        var key: String
        var analysis: String
        var measure: String
        let steps: String

        init(number: Int, name: String, score: String) {
            key = "ตัวชี้วัดที่ \(number) \(name)"
            analysis = "ได้รับคะแนน \(score) คะแนน ควรพัฒนาต่อ"
            measure = "มาตรการชุดที่ \(number) เรื่อง\(name)"
            steps = "จัดประชุมชี้แจงและติดตามเรื่อง\(name)ทุกไตรมาส"
        }
    }

    /// Line 1 has the total, line 5 the first row of scores, line 16 the first section.
    var text: String {
        var lines = [
            "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA) ขององค์การบริหารส่วนตำบลดอนสว่าง "
                + "ประจำปีงบประมาณ พ.ศ. \(year) ได้คะแนนภาพรวมอยู่ที่ \(total) คะแนน จัดอยู่ในระดับ \(level)",
            "คะแนนภาพรวม\(trend)", "", "ตัวชี้วัดที่\tรายละเอียดตัวชี้วัด\tคะแนน",
        ]
        lines += scores.map { $0.joined(separator: "\t") } + [""]
        for section in sections {
            lines += ["### \(section.number). \(section.name) (\(section.score) คะแนน)", ""]
            lines += ["**จุดเด่น** \(section.strength)", "", "**จุดที่ควรพัฒนา** \(section.develop)", ""]
        }
        lines += [
            "องค์การบริหารส่วนตำบลดอนสว่าง ได้วิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(year) "
                + "และกำหนดมาตรการในปีงบประมาณ พ.ศ. \(planYear) ดังนี้", "",
            "ตัวชี้วัด\tผลการวิเคราะห์\tมาตรการ/โครงการ/กิจกรรม\tวิธีการดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ",
        ]
        lines += rows.map {
            [$0.key, $0.analysis, $0.measure, $0.steps, "ปีงบประมาณ พ.ศ. \(planYear)", "สำนักปลัด"]
                .joined(separator: "\t")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static let clean = ExampleAnalysis().text

    static func with(_ change: (inout ExampleAnalysis) -> Void) -> String {
        var analysis = ExampleAnalysis()
        change(&analysis)
        return analysis.text
    }

    private static let points = [
        "90.10", "91.20", "92.30", "85.40", "91.00", "88.00", "90.00", "92.00", "82.00", "84.00",
    ]
    private static let names = [
        "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
    ]
}
