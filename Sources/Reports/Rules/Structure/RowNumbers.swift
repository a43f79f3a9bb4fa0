import Kernel
import Tables

extension Rule {
    static let s10 = Rule(
        "S10", .info,
        title: Bilingual(th: "คอลัมน์ลำดับที่ว่าง", en: "Number column left empty"),
        reason: Bilingual(
            th: "โปรแกรมนับให้ได้ แต่ผู้อ่านอ้างถึงมาตรการด้วยเลขไม่ได้",
            en: "The program can count, but a reader cannot refer to a measure by number."),
        remedy: Bilingual(th: "ใส่เลขลำดับของทุกมาตรการ", en: "Number every measure.")
    ) { context in
        let empty = context.source.tables.flatMap(\.measureRowsWithoutNumber)
        let count = context.report.measures.count
        guard let first = empty.first, count > 0 else { return [] }
        return [
            Breach(
                th: "คอลัมน์ลำดับที่ว่างใน \(empty.count) แถว\(LineList(empty).th) ให้ใส่เลข 1 ถึง \(count)",
                en:
                    "The number column is empty in \(empty.count) row(s)\(LineList(empty).en); number them 1 to \(count).",
                at: first,
                proposed: Proposal(
                    count == 1 ? "1" : "1–\(count)", th: "อ่านได้ \(count) มาตรการ เรียงตามที่พิมพ์",
                    en: "\(count) measures were read, in the order printed."))
        ]
    }
}

extension Table {
    /// The empty number cells beside a filled measure cell.
    fileprivate var measureRowsWithoutNumber: [Place] {
        guard let header = rows.first else { return [] }
        let column = header.cells.firstIndex { Squeezed($0.text).text.hasPrefix("ลำดับ") }
        guard let column, column + 1 < header.cells.count else { return [] }
        let title = Squeezed(header.cells[column].text)
        return rows.enumerated().dropFirst().compactMap { index, row in
            guard row.cells.count > column + 1, Squeezed(row.cells[column].text).isEmpty,
                Squeezed(row.cells[column].text) != title, !Squeezed(row.cells[column + 1].text).isEmpty
            else { return nil }
            return Place(line: row.line, table: number, row: index + 1, column: column + 1)
        }
    }
}
