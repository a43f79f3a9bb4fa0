import ArgumentParser
import Foundation
import Kernel

@main
struct Prongsai {
    static func main() async {
        do {
            var command = try CommandLineInterface.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let problem as any Problem {
            Terminal.tell(problem)
            exit(Outcome.wrongInput)
        } catch {
            leave(error)
        }
    }

    /// Usage faults end with 2, help and version with 0, anything unforeseen with 70.
    private static func leave(_ error: any Error) -> Never {
        let status = CommandLineInterface.exitCode(for: error)
        if status == .success {
            Terminal.result(CommandLineInterface.fullMessage(for: error))
            exit(0)
        }
        if let code = error as? ExitCode { exit(code.rawValue) }
        if status == .validationFailure {
            Terminal.tell(CommandLineInterface.fullMessage(for: error))
            exit(Outcome.wrongInput)
        }
        Terminal.tell(
            "prongsai: โปรแกรมทำงานผิดพลาด โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้ [defect]\n          A fault of ours: \(error)")
        exit(Outcome.ourFault)
    }
}

struct CommandLineInterface: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prongsai",
        abstract: "โปร่งใส: ระบบงานคุณธรรมและความโปร่งใส (ITA) ขององค์กรปกครองส่วนท้องถิ่น",
        discussion: """
            ตัวอย่าง  prongsai serve --demo
                      prongsai check รายงาน.txt
            ผลลัพธ์ออกทาง standard output ข้อความแจ้งออกทาง standard error
            สถานะเมื่อจบ: 0 สำเร็จ · 1 คำตอบคือ "ไม่" · 2 ข้อมูลหรือคำสั่งผิด · 70 โปรแกรมผิดพลาด
            """,
        subcommands: [
            Serve.self, Migrate.self, Doctor.self, Version.self, AgencyCommand.self, CatalogueCommand.self, Score.self,
            Read.self, Check.self, Import.self, Gallery.self,
        ]
    )
}
