import Kernel

/// What a page break does to a table: S1 to S3 and S5.
extension Rule {
    static let s1 = mended(
        "S1", .repeatedHeader,
        title: Bilingual(th: "หัวตารางซ้ำทุกหน้า", en: "Table header repeated on every page"),
        remedy: Bilingual(
            th: "ตั้งค่าให้โปรแกรมพิมพ์ซ้ำหัวตารางเอง แทนการพิมพ์หัวตารางใหม่ทุกหน้า",
            en: "Let the word processor repeat the header row instead of typing it on each page.")
    ) { fact in
        Bilingual(
            th: "หัวตารางซ้ำ \(fact.count) ครั้ง\(fact.lines.th) อ่านเป็นตารางเดียวกันแล้ว",
            en: "The table header is repeated \(times(fact.count))\(fact.lines.en); read as one table.")
    }

    static let s2 = mended(
        "S2", .continuationRow,
        title: Bilingual(th: "มาตรการขาดเป็นหลายแถวเพราะขึ้นหน้าใหม่", en: "Measure broken into rows by a page break"),
        remedy: Bilingual(
            th: "ให้หนึ่งมาตรการอยู่ในแถวเดียว แล้วปล่อยให้แถวไหลข้ามหน้าเอง",
            en: "Keep one measure in one row and let the row flow over the page.")
    ) { fact in
        Bilingual(
            th: "มี \(fact.count) แถวที่ต่อจากมาตรการข้างบน\(fact.lines.th) รวมเข้ากับมาตรการเดิมแล้ว",
            en: "\(fact.count) row(s) go on with the measure above\(fact.lines.en); joined to it.")
    }

    static let s3 = mended(
        "S3", .continuedMark,
        title: Bilingual(th: "มีคำว่า “(ต่อ)” ในตาราง", en: "“(ต่อ)” (continued) inside the table"),
        remedy: Bilingual(
            th: "ไม่ต้องพิมพ์ “(ต่อ)” หากแถวไหลข้ามหน้าเอง",
            en: "No mark is needed when the row flows over the page by itself.")
    ) { fact in
        Bilingual(
            th: "พบ “(ต่อ)” \(fact.count) แห่ง\(fact.lines.th) อ่านเป็นเรื่องเดียวกับก่อนหน้าแล้ว",
            en: "“(ต่อ)” stands in \(fact.count) place(s)\(fact.lines.en); read as one with what it continues.")
    }

    static let s5 = mended(
        "S5", .joinedInsideWord,
        title: Bilingual(th: "ประโยคหรือคำขาดเพราะขึ้นหน้าใหม่", en: "Sentence or word cut by a page break"),
        remedy: Bilingual(
            th: "อ่านทวนข้อความตรงรอยต่อของหน้า", en: "Read the words at the page break once more.")
    ) { fact in
        let example = fact.example.map { " เช่น \($0)" } ?? ""
        let exampleEN = fact.example.map { ", as in \($0)" } ?? ""
        return Bilingual(
            th: "ประโยคขาดข้ามหน้า \(fact.count) แห่ง\(fact.lines.th)\(example) ต่อให้โดยไม่เว้นวรรคแล้ว",
            en:
                "A sentence is cut by a page break in \(fact.count) place(s)\(fact.lines.en)\(exampleEN); joined without a space."
        )
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
