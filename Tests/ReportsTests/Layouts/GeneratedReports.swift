import Kernel
import Reports
import ThaiText

/// Reports made by chance, the same for the same seed: titles, numbered steps with sub-items, periods, units, results
/// with dates and links, outcomes.
struct GeneratedReports {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    private mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in Self.pool[below(Self.pool.count)] }.joined()
    }

    private static let pool = [
        "จัดทำ", "คู่มือ", "บริการ", "ประชาชน", "โปร่งใส", "รถบรรทุกน้ำ", "เว็บไซต์", " E-Service ", "ประชุม", "แผ่นพับ", "ตรวจสอบ",
        "พัสดุ", " (Q&A) ", "ร้องเรียน", "สำรวจ", "ความพึงพอใจ", "งบลงทุน",
    ]

    mutating func report() -> Report {
        let year = FiscalYear(2566 + below(5))
        var report = Report(kind: .measuresReport)
        let place = Place()
        report.agency = ReportedAgency(
            name: Sourced("องค์การบริหารส่วนตำบลกอไผ่", text: "", place: place),
            district: Sourced("ริมเขา", text: "", place: place), province: Sourced("เลย", text: "", place: place))
        report.fiscalYear = year.map { Sourced($0, text: "", place: place) }
        report.analysisYear = report.fiscalYear
        report.measures = (0..<1 + below(5)).map { measure($0 + 1, year) }
        return report
    }

    private mutating func measure(_ number: Int, _ year: FiscalYear?) -> ReportedMeasure {
        let place = Place()
        var measure = ReportedMeasure(number: number, title: Sourced(title(), text: "", place: place))
        let topic = number * 2 % 7 + 1
        measure.topic = Sourced(topic, text: "", place: place)
        measure.indicator = Sourced(number, text: "", place: place)
        measure.codes = [
            Sourced("i\(topic)", text: "", place: place), Sourced("o\(10 + topic)", text: "", place: place),
        ]
        measure.weakness = Sourced("ควร" + line(6), text: "", place: place)
        if below(3) == 0 { measure.projects = [Sourced("โครงการ" + line(3), text: "", place: place)] }
        measure.steps = (0..<1 + below(6)).map { index in
            let items = below(3) == 0 ? (0..<2 + below(4)).map { _ in line(3) } : []
            return ReportedStep(number: index + 1, text: line(7), items: items)
        }
        let end = year.flatMap { ThaiDate(buddhistYear: $0.year, month: 1 + below(9), day: 28) }
        if let year, let end {
            let text = "\(year.start.formatted(.short)) ถึง \(end.formatted(.short))"
            measure.period = ReportedPeriod(text: text, start: year.start, end: end, place: place)
        }
        measure.units = ["สำนักปลัด", "กองคลัง", "หน่วยตรวจสอบภายใน"].prefix(1 + below(3)).map {
            Sourced($0, text: "", place: place)
        }
        if below(2) == 0 {
            measure.status = Sourced("ดำเนินการแล้วเสร็จ", text: "", place: place)
        }
        if below(4) > 0 || measure.status == nil {
            measure.results = (0..<1 + below(4)).map { result($0 + 1) }
        }
        measure.outcomes = (0..<below(3)).map { result($0 + 1) }
        return measure
    }

    private mutating func result(_ number: Int) -> ReportedResult {
        var text = line(6)
        var links: [ReportedLink] = []
        if below(2) == 0 { text += " เมื่อวันที่ \(1 + below(27)) มีนาคม 2567" }
        if below(3) == 0 {
            links = [
                ReportedLink(
                    url: "https://www.example.go.th/p?id=\(below(99))&v=1", label: "ดูผลงานที่ \(number)", place: Place())
            ]
            text += " ดูผลงานที่ \(number)"
        }
        return ReportedResult(number: number, text: text, dates: ThaiDateReader.mentions(in: text), links: links)
    }

    private mutating func title() -> String { "ส่งเสริม" + line(8) }

    /// Words whose ends a cell would not trim.
    private mutating func line(_ count: Int) -> String { "การ" + words(count).replacing("  ", with: " ") + "ทั่วถึง" }
}
