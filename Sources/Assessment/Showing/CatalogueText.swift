import Kernel
import ThaiText

/// A catalogue as plain Thai text for a terminal. Whatever is not confirmed says «ยังไม่ยืนยัน», whatever sources
/// disagree on says «ข้อมูลขัดแย้ง».
package struct CatalogueText {
    let catalogue: Catalogue
    private var lines: [String] = []

    package static func render(_ catalogue: Catalogue) -> String {
        var text = CatalogueText(catalogue: catalogue)
        text.addHead()
        text.addFramework()
        text.addQuestions()
        text.addItems()
        text.addRules()
        text.addRest()
        return text.lines.joined(separator: "\n") + "\n"
    }

    private init(catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    mutating func heading(_ title: String) {
        lines.append("")
        lines.append(title)
    }

    mutating func add(_ line: String) { lines.append("  " + line) }

    mutating func detail(_ line: String) { lines.append("      " + line) }

    /// A line of an entry with its marks, and its note beneath.
    mutating func add(_ line: String, _ entry: some CatalogueEntry, section: String) {
        let disputed = catalogue.conflicts.contains { $0.subject == "\(section) \(entry.key)" }
        add(line + Self.mark(entry.standing) + (disputed ? " «ข้อมูลขัดแย้ง»" : ""))
        if let note = entry.standing.note { detail("หมายเหตุ: \(note.th)") }
    }

    static func mark(_ standing: Standing) -> String {
        if let year = standing.inheritedFrom { return " «ยังไม่ยืนยัน ใช้ของปี \(year.year)»" }
        return standing.verified ? "" : " «ยังไม่ยืนยัน»"
    }

    private mutating func addHead() {
        lines.append("เกณฑ์การประเมิน ITA ปีงบประมาณ พ.ศ. \(catalogue.year.year)")
        lines.append(catalogue.statement.th)
        if let base = catalogue.basedOn { lines.append("ส่วนที่ปีนี้ยังไม่ทราบ ใช้ของปี \(base.year)") }
    }

    private mutating func addFramework() {
        heading("เครื่องมือ")
        for instrument in catalogue.instruments {
            let weight = Points(millionths: instrument.weight * 10_000) ?? .zero
            let share = weight.formatted(places: instrument.weight % 100 == 0 ? 0 : 2)
            let numbers = instrument.indicators.map(String.init).joined(separator: ", ")
            add(
                "\(instrument.key) \(instrument.name) น้ำหนัก \(share) ตัวชี้วัด \(numbers)", instrument,
                section: "instruments")
        }
        heading("ตัวชี้วัด")
        for indicator in catalogue.indicators {
            let other = indicator.aliases.isEmpty ? "" : " (พบชื่ออื่น: \(indicator.aliases.joined(separator: ", ")))"
            add("\(indicator.number). \(indicator.name)\(other)", indicator, section: "indicators")
        }
        heading("ตัวชี้วัดย่อย")
        for part in catalogue.subIndicators {
            let range = part.items.map { " (\($0.lowerBound)–\($0.upperBound))" } ?? ""
            add("\(part.code) \(part.name)\(range)", part, section: "subIndicators")
        }
    }
}
