import ArgumentParser

struct AgencyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agency",
        abstract: "เพิ่มหรือแสดงรายชื่อหน่วยงานในระบบ",
        discussion: "ตัวอย่าง  prongsai agency list",
        subcommands: [AgencyAdd.self, AgencyList.self])
}
