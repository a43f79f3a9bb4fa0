import ArgumentParser
import Kernel
import Reports

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "อ่านรายงานที่เผยแพร่แล้วให้เป็นข้อมูล (ไม่เก็บอะไร)",
        discussion: """
            ตัวอย่าง  prongsai read รายงาน.txt
                      prongsai read รายงาน.txt --format json
            อ่านข้อความที่คั่นด้วยแท็บ ตาราง Markdown ตาราง HTML และ CSV รหัส UTF-8 หรือ Windows-874
            """)

    @Argument(help: "ไฟล์รายงาน")
    var file: String

    @Option(help: "รูปแบบผลลัพธ์: text หรือ json")
    var format = OutputFormat.text

    func run() throws {
        let read = try ReportReader.read(bytes: try InputFile.bytes(file, upTo: ReadingLimit.bytes))
        switch format {
        case .json: try Terminal.result(json: ReportJSON(read))
        case .text: Terminal.result(ReportText.thai(read.report))
        }
    }
}

/// What every command that reads reports agrees on.
enum ReadingLimit {
    /// Published reports are under 1 MB of text; 64 MB leaves room for anything that is one.
    static let bytes = 64 * 1_048_576
}
