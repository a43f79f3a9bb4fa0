import App
import ArgumentParser
import Assessment
import Kernel
import ThaiText

struct CatalogueShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "แสดงเกณฑ์ของปีหนึ่ง",
        discussion: """
            ตัวอย่าง  prongsai catalogue show 2568 --format json
            สิ่งที่ยังไม่ยืนยันมีคำว่า «ยังไม่ยืนยัน» กำกับ
            """)

    @OptionGroup var options: StoreOptions

    @Argument(help: "ปีงบประมาณ (พ.ศ.)")
    var year: Int

    @Option(help: "รูปแบบผลลัพธ์: text หรือ json")
    var format = OutputFormat.text

    func run() async throws {
        let catalogues = try CatalogueFolder.catalogues(in: try await options.settings().catalogueFolder)
        guard let fiscalYear = FiscalYear(year), let catalogue = catalogues.catalogue(for: fiscalYear) else {
            throw CatalogueYearProblem(year: year)
        }
        switch format {
        case .json: Terminal.result(catalogue.json.text)
        case .text: Terminal.result(CatalogueText.render(catalogue))
        }
    }
}

/// A year that has no catalogue and cannot inherit one.
struct CatalogueYearProblem: Problem {
    let year: Int

    var kind: ProblemKind { .notFound }
    var code: String { "catalogue.year.unknown" }
    var message: Bilingual {
        Bilingual(
            th: "ไม่มีเกณฑ์ของปี \(year) ปีที่มีดูได้ด้วย prongsai catalogue list (ปีถึง 2565 คิดคะแนนได้โดยไม่ต้องมีเกณฑ์)",
            en:
                "There is no catalogue for \(year); see prongsai catalogue list (years until 2565 are scored without one)"
        )
    }
}
