import App
import ArgumentParser
import Foundation
import Kernel
import Markup
import Web

struct Gallery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "เขียนตัวอย่างของทุกหน้าเป็นไฟล์ HTML เพื่อดูและตรวจ",
        discussion: """
            ตัวอย่าง  prongsai gallery -o gallery
            ข้อมูลในหน้าเป็นข้อมูลสมมติ ไม่อ่านฐานข้อมูลจริง
            """)

    @Option(name: .shortAndLong, help: "โฟลเดอร์ที่จะเขียน")
    var output: String

    func run() async throws {
        let folder = URL(fileURLWithPath: output, isDirectory: true)
        let scratch = FileManager.default.temporaryDirectory.appending(path: "prongsai-gallery-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }  // a folder that stays is emptied by the system
        let settings = try await Settings.read(environment: [:], given: [.dataFolder: scratch.path])
        let house = try await House.open(settings)
        let pages = SiteComposition.capabilities(of: house).flatMap(\.gallery)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for page in pages {
            for language in Language.allCases {
                let file = folder.appending(path: "\(page.name).\(language.rawValue).html")
                try Data(page.html(in: language).bytes).write(to: file)
            }
        }
        for asset in StaticAsset.all {
            let file = folder.appending(path: asset.address.description)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(asset.bytes).write(to: file)
        }
        Terminal.tell("เขียน \(pages.count) หน้า สองภาษา ใน \(folder.path)")
    }
}
