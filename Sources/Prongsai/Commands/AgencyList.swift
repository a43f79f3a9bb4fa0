import Agencies
import App
import ArgumentParser
import Kernel
import Storage

struct AgencyList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "แสดงรายชื่อหน่วยงาน",
        discussion: "ตัวอย่าง  prongsai agency list --format json")

    @OptionGroup var options: StoreOptions

    @Option(help: "รูปแบบผลลัพธ์: text หรือ json")
    var format = OutputFormat.text

    func run() async throws {
        let house = try await House.open(try await options.settings())
        let agencies = try await house.store.read { tx in
            var all: [Agency] = []
            var portion = try AgencyStore.list(in: tx)
            all += portion.items
            while let next = portion.next {
                portion = try AgencyStore.list(after: next, in: tx)
                all += portion.items
            }
            return all
        }
        switch format {
        case .json:
            try Terminal.result(json: agencies.map(AgencyLine.init))
        case .text:
            for agency in agencies {
                Terminal.result("\(agency.slug)\t\(agency.name)\t\(agency.district)\t\(agency.province)")
            }
            if agencies.isEmpty { Terminal.tell("ยังไม่มีหน่วยงาน เพิ่มด้วย prongsai agency add") }
        }
    }
}

/// One agency as a program reads it.
private struct AgencyLine: Encodable {
    let slug: String
    let name: String
    let kind: String
    let district: String
    let province: String
    let hosts: [String]

    init(_ agency: Agency) {
        slug = agency.slug.description
        name = agency.name
        kind = agency.kind.rawValue
        district = agency.district
        province = agency.province
        hosts = agency.hosts.map(\.description)
    }
}
