import App
import ArgumentParser
import Kernel
import Logging

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "เปิดเว็บไซต์",
        discussion: """
            ตัวอย่าง  prongsai serve --data /var/lib/prongsai
                      prongsai serve --demo --port 8080
            หยุดด้วย Ctrl-C หรือ SIGTERM คำขอที่ค้างอยู่จะได้คำตอบก่อน บันทึกออกทาง standard error บรรทัดละหนึ่ง JSON
            """)

    @OptionGroup var options: StoreOptions

    @Flag(help: "ถ้ายังไม่มีข้อมูล ให้ใส่หน่วยงานสมมติสามปีงบประมาณ")
    var demo = false

    @Option(help: "ที่อยู่เครือข่ายที่เปิดรับ (127.0.0.1)")
    var host: String?

    @Option(help: "พอร์ตที่เปิดรับ (8080)")
    var port: String?

    func run() async throws {
        var given: [SettingKey: String] = [:]
        if let host { given[.httpHost] = host }
        if let port { given[.httpPort] = port }
        let settings = try await options.settings(adding: given)
        let logger = Logger(label: "prongsai") { _ in
            JSONLineLog(level: settings.logLevel, now: Ambience.system.now, write: Terminal.tell)
        }
        let house = try await House.open(settings)
        if demo { try await house.fillWithDemo() }

        try await Server(house, logger: logger).run()
    }
}
