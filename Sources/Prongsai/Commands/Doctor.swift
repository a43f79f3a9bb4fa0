import App
import ArgumentParser
import Kernel

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "ตรวจเครื่องและข้อมูล แล้วบอกวิธีแก้",
        discussion: """
            ตัวอย่าง  prongsai doctor --data /var/lib/prongsai
            จบด้วย 1 ถ้ามีสิ่งที่ต้องแก้ก่อนใช้งาน
            """)

    @OptionGroup var options: StoreOptions

    func run() async throws {
        let diagnoses = await Examination.of(try await options.settings())
        for diagnosis in diagnoses {
            Terminal.result("\(mark(diagnosis.state)) \(diagnosis.subject.th): \(diagnosis.found.th)")
            if let mend = diagnosis.mend { Terminal.result("     วิธีแก้: \(mend.th)") }
        }
        if diagnoses.contains(where: { $0.state == .ill }) { throw Outcome.no }
    }

    private func mark(_ state: Diagnosis.State) -> String {
        switch state {
        case .well: "[ดี]  "
        case .doubtful: "[ดู]  "
        case .ill: "[แก้] "
        }
    }
}
