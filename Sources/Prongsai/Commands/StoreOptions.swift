import App
import ArgumentParser
import Foundation

/// Where the store and the settings are; the same three options on every command that needs them.
struct StoreOptions: ParsableArguments {
    @Option(help: "โฟลเดอร์ข้อมูล (ไม่บอก: PRONGSAI_DATA_FOLDER, ไฟล์ตั้งค่า, แล้ว prongsai-data)")
    var data: String?

    @Option(help: "ไฟล์ตั้งค่า JSON")
    var config: String?

    func settings(adding given: [SettingKey: String] = [:]) async throws -> Settings {
        var given = given
        if let data { given[.dataFolder] = data }
        return try await Settings.read(file: config, environment: ProcessInfo.processInfo.environment, given: given)
    }
}
