import ArgumentParser

struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "ดูเกณฑ์การประเมินของแต่ละปีงบประมาณ",
        discussion: "ตัวอย่าง  prongsai catalogue show 2568",
        subcommands: [CatalogueList.self, CatalogueShow.self])
}
