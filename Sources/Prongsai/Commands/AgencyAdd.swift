import Agencies
import App
import ArgumentParser
import Kernel
import Storage

struct AgencyAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "เพิ่มหน่วยงาน",
        discussion: """
            ตัวอย่าง  prongsai agency add tambon-a --name "องค์การบริหารส่วนตำบล ก" \\
                          --district เมือง --province ตัวอย่าง --host www.tambon-a.go.th
            ชื่อย่อใช้ตัวอักษร a–z ตัวเลข และขีด ใช้อ้างถึงหน่วยงานในคำสั่งอื่น เปลี่ยนภายหลังไม่ได้
            """)

    @OptionGroup var options: StoreOptions

    @Argument(help: "ชื่อย่อ เช่น tambon-a")
    var slug: String

    @Option(help: "ชื่อเต็มของหน่วยงาน (จำเป็น)")
    var name: String

    @Option(name: .customLong("name-en"), help: "ชื่อภาษาอังกฤษ")
    var nameEnglish = ""

    @Option(help: "ประเภท: อบต. ทต. ทม. ทน. อบจ. (ไม่บอก: ดูจากชื่อ)")
    var kind = ""

    @Option(help: "อำเภอ (จำเป็น)")
    var district = ""

    @Option(help: "จังหวัด (จำเป็น)")
    var province = ""

    @Option(help: "ชื่อโดเมนของเว็บไซต์ ใส่ซ้ำได้หลายครั้ง")
    var host: [String] = []

    @Option(help: "ที่อยู่สำนักงาน")
    var address = ""

    @Option(help: "โทรศัพท์")
    var telephone = ""

    @Option(help: "อีเมลของหน่วยงาน")
    var email = ""

    @Option(help: "เว็บไซต์หลัก เช่น https://www.tambon-a.go.th")
    var website = ""

    func run() async throws {
        let form = AgencyForm(
            slug: slug, name: name, nameEnglish: nameEnglish,
            kind: AgencyKind.allCases.first { $0.abbreviation == kind }?.rawValue ?? kind,
            district: district, province: province, hosts: host, address: address, telephone: telephone, email: email,
            website: website)
        let house = try await House.open(try await options.settings())
        let ambience = house.ambience
        do {
            let agency = try await house.store.write { tx in
                try AgencyRegistration.register(form, ambience: ambience, in: tx)
            }
            Terminal.result("เพิ่ม \(agency.name) (\(agency.slug)) แล้ว")
        } catch AgencyProblem.invalid(let findings) {
            for finding in findings {
                Terminal.tell("prongsai: \(finding.rule): \(finding.message.th)\n          \(finding.message.en)")
            }
            throw ExitCode(Outcome.wrongInput)
        }
    }
}
