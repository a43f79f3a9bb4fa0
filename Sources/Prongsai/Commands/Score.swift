import App
import ArgumentParser
import Assessment
import Kernel

struct Score: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "คิดคะแนน ITA จากคะแนนตัวชี้วัด",
        discussion: """
            ตัวอย่าง  prongsai score คะแนน.json
                      prongsai score คะแนน.json --format json
            ไฟล์      {"fiscalYear":2568,"indicators":{"1":93.33,"2":96.13,"10":85.00}}
            ตัวชี้วัดที่ขาดจะถูกบอกชื่อ และคิดเท่าที่คิดได้
            """)

    /// A score sheet of ten indicators is a few hundred bytes.
    private static let limit = 1_048_576

    @OptionGroup var options: StoreOptions

    @Argument(help: "ไฟล์ JSON ของคะแนนตัวชี้วัด")
    var file: String

    @Option(help: "รูปแบบผลลัพธ์: text หรือ json")
    var format = OutputFormat.text

    func run() async throws {
        let text = String(decoding: try InputFile.bytes(file, upTo: Self.limit), as: UTF8.self)
        let catalogues = try CatalogueFolder.catalogues(in: try await options.settings().catalogueFolder)
        let sheet = try ScoreInput.decode(text, catalogues: catalogues)
        let result = Scoring.score(sheet, catalogues: catalogues)
        switch format {
        case .json: Terminal.result(result.json.text)
        case .text: Terminal.result(ScoreText.render(result))
        }
    }
}
