import Agencies
import App
import ArgumentParser
import Cycle
import Foundation
import Kernel
import Reports
import Storage
import ThaiText

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "นำเข้ารายงานของหน่วยงาน: พักไว้ก่อน แล้วรับด้วย --accept",
        discussion: """
            ตัวอย่าง  prongsai import รายงาน.txt --agency tambon-a
                      prongsai import รายงาน.txt --agency tambon-a --accept
            ไม่มี --accept เพียงอ่าน ตรวจ และพักไว้ หน้าเว็บยังไม่เปลี่ยน ไฟล์เดิมนำเข้าซ้ำไม่เปลี่ยนอะไร
            ค่าที่ขัดกับค่าที่รับไว้แล้วไม่ถูกเขียนทับ คำสั่งจบด้วย 1 บอกและจดทุกค่าที่ขัดกันไว้ให้คนตัดสิน
            """)

    @OptionGroup var options: StoreOptions

    @Argument(help: "ไฟล์รายงาน")
    var file: String

    @Option(help: "ชื่อย่อของหน่วยงาน (ไม่บอก: หน่วยงานเดียวที่มี)")
    var agency: String?

    @Flag(help: "รับเป็นผลการประเมินและมาตรการของหน่วยงาน")
    var accept = false

    @Flag(help: "คงค่าที่รับไว้แล้ว รับส่วนที่เหลือ และบันทึกค่าที่ขัดกัน")
    var keep = false

    @Flag(help: "ยืนยันว่าเป็นหน่วยงานเดียวกันแม้ชื่อในรายงานต่างไป")
    var otherName = false

    @Option(help: "ปีงบประมาณของรายงาน (พ.ศ.) เมื่อรายงานไม่บอก")
    var year: Int?

    @Flag(help: "ยืนยันว่า --year ถูก แม้รายงานพิมพ์ปีอื่น")
    var otherYear = false

    func run() async throws {
        let choices = try choices()
        let bytes = try InputFile.bytes(file, upTo: ReadingLimit.bytes)
        let read = try ReportReader.read(bytes: bytes)
        let house = try await House.open(try await options.settings())
        let source = ReportFile(
            name: URL(fileURLWithPath: file).lastPathComponent, bytes: bytes, report: read.report,
            findings: ReportCheck.findings(of: read, catalogues: house.catalogues))
        let (slug, accepts, ambience) = (agency, accept, house.ambience)
        let owner = try await house.store.read { tx in try AgencyStore.chosen(slug: slug, in: tx) }
        let staged = try await house.store.write { tx in
            try ReportStaging.stage(source, for: owner.id, ambience: ambience, in: tx)
        }
        guard accepts else {
            Terminal.result(ReportText.thai(read.report))
            Terminal.result(CheckText.rendered(source.findings, file: file))
            return Terminal.result(staged.message.th)
        }
        let outcome = try await house.store.write { tx in
            try ReportAcceptance.accept(
                staged.reportImport.id, of: owner.id, named: owner.name, choices: choices, ambience: ambience, in: tx)
        }
        Terminal.result(outcome.message.th)
        for conflict in outcome.conflicts { Terminal.result("- \(conflict.summary)") }
        if case .conflicting = outcome { throw Outcome.no }
    }

    private func choices() throws -> AcceptanceChoices {
        guard let year else { return AcceptanceChoices(acceptsOtherName: otherName, keepsAccepted: keep) }
        guard let given = FiscalYear(year) else {
            throw ValidationError("--year \(year): ปีงบประมาณเป็น พ.ศ. เช่น 2568")
        }
        return AcceptanceChoices(
            fiscalYear: given, acceptsOtherYear: otherYear, acceptsOtherName: otherName, keepsAccepted: keep)
    }
}

extension AcceptanceOutcome {
    fileprivate var conflicts: [ValueConflict] {
        switch self {
        case .accepted(let summary): summary.conflicts
        case .alreadyAccepted: []
        case .conflicting(let conflicts): conflicts
        }
    }
}

extension ValueConflict {
    /// What is kept and what the other source says.
    fileprivate var summary: String {
        let place = line.map { " (บรรทัด \($0))" } ?? ""
        return "ปี \(fiscalYear.year) \(thing): คงไว้ \(Self.oneLine(kept)) · อีกค่าหนึ่ง \(Self.oneLine(other))\(place)"
    }

    private static func oneLine(_ value: String) -> String {
        value.split(separator: "\n").joined(separator: " / ")
    }

    private var thing: String {
        switch subject {
        case .indicator(let number): "ตัวชี้วัดที่ \(number)"
        case .item(let code): "ข้อ \(code)"
        case .total: "คะแนนรวม"
        case .level: "ระดับ"
        case .measure(let title, let part): "มาตรการ “\(title)” \(part.name.th)"
        case .finding(let heading): "ข้อวิเคราะห์ “\(heading)”"
        }
    }
}
