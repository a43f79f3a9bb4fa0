import App
import ArgumentParser
import Assessment
import Kernel
import ThaiText

struct CatalogueList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "ปีที่มีเกณฑ์",
        discussion: """
            ตัวอย่าง  prongsai catalogue list --data /var/lib/prongsai
            รวมไฟล์ใน catalogues/ ของโฟลเดอร์ข้อมูล ปีอื่นใช้ของปีล่าสุดโดยถือว่ายังไม่ยืนยัน
            """)

    @OptionGroup var options: StoreOptions

    @Option(help: "รูปแบบผลลัพธ์: text หรือ json")
    var format = OutputFormat.text

    func run() async throws {
        let catalogues = try CatalogueFolder.catalogues(in: try await options.settings().catalogueFolder)
        let all = catalogues.years.compactMap { catalogues.catalogue(for: $0) }
        switch format {
        case .json: Terminal.result(JSONValue.array(all.map(\.summary)).text)
        case .text: all.forEach { Terminal.result($0.summaryLine) }
        }
    }
}

extension Catalogue {
    fileprivate var summaryLine: String {
        let base = basedOn.map { " อ้างอิงปี \($0.year)" } ?? ""
        return "\(year.year)\tคำถาม \(questions.count)\tรายการเปิดเผย \(items.count)\t\(statement.th)\(base)"
    }

    fileprivate var summary: JSONValue {
        .object([
            JSONMember("fiscalYear", .number(String(year.year))),
            JSONMember("basedOn", basedOn.map { .number(String($0.year)) } ?? .null),
            JSONMember("completeness", .string(completeness.rawValue)),
            JSONMember("verified", .bool(RuleSet(self).verified)),
            JSONMember("questions", .number(String(questions.count))),
            JSONMember("items", .number(String(items.count))),
        ])
    }
}
