import App
import ArgumentParser
import Assessment
import Kernel
import Reports

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "ตรวจรายงาน บอกสิ่งที่ผิดและค่าที่ควรเป็น (ไม่เก็บอะไร)",
        discussion: """
            ตัวอย่าง  prongsai check รายงาน.txt
                      prongsai check รายงาน.txt --format json
            จบด้วย 1 ถ้าพบข้อผิดพลาดที่ต้องให้คนตัดสิน 0 ถ้าไม่พบ 2 ถ้าอ่านไม่ได้
            """)

    @OptionGroup var options: StoreOptions

    @Argument(help: "ไฟล์รายงาน")
    var file: String

    @Option(help: "รูปแบบผลลัพธ์: text หรือ json")
    var format = OutputFormat.text

    func run() async throws {
        let bytes = try InputFile.bytes(file, upTo: ReadingLimit.bytes)
        let catalogues = try CatalogueFolder.catalogues(in: try await options.settings().catalogueFolder)
        let read = try ReportReader.read(bytes: bytes)
        guard !read.report.saysNothing else { throw NoReportProblem(file: file) }
        let findings = ReportCheck.findings(of: read, catalogues: catalogues)
        switch format {
        case .json: try Terminal.result(json: CheckJSON(file: file, findings: findings))
        case .text: Terminal.result(CheckText.rendered(findings, file: file))
        }
        if findings.contains(where: { $0.severity == .error }) { throw Outcome.no }
    }
}

/// The file can be read, but there is no report in it: saying that nothing is wrong would be untrue.
struct NoReportProblem: Problem {
    let file: String

    var kind: ProblemKind { .invalid }
    var code: String { "read.no-report" }
    var message: Bilingual {
        Bilingual(
            th: """
                ไม่พบรายงานในไฟล์ \(file) ไม่มีทั้งคะแนน มาตรการ และผลวิเคราะห์ ตรวจว่าเลือกไฟล์ถูกและคัดลอกตารางมาครบ
                """,
            en: """
                There is no report in \(file): no score, measure or finding; check that it is the right file and that its \
                tables came along
                """)
    }
}
