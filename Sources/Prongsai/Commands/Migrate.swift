import App
import ArgumentParser
import Foundation
import Storage

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "สร้างหรือปรับโครงสร้างฐานข้อมูลให้ตรงกับโปรแกรม",
        discussion: """
            ตัวอย่าง  prongsai migrate --data /var/lib/prongsai
            ทำซ้ำได้ ครั้งที่ไม่มีอะไรค้างจะไม่เปลี่ยนอะไร (serve ทำขั้นนี้ให้เองเมื่อเริ่ม)
            """)

    @OptionGroup var options: StoreOptions

    func run() async throws {
        let (house, applied) = try await House.openTellingWhatChanged(try await options.settings())
        for migration in applied {
            Terminal.result("\(migration.room) \(migration.number) \(migration.name)")
        }
        Terminal.tell(
            applied.isEmpty
                ? "ฐานข้อมูลเป็นรุ่นปัจจุบันอยู่แล้ว: \(house.settings.databaseFile.path)"
                : "ปรับแล้ว \(applied.count) ขั้น: \(house.settings.databaseFile.path)")
    }
}
