package import Kernel

/// Why the settings cannot be used.
package enum SettingsProblem: Problem, Equatable {
    case fileMissing(String)
    case fileUnreadable(String)
    case unknownKey(String, file: String)
    case unknownVariable(String)
    case wrong(SettingKey, from: String)

    package var kind: ProblemKind { .invalid }

    package var code: String {
        switch self {
        case .fileMissing: "settings.file.missing"
        case .fileUnreadable: "settings.file.unreadable"
        case .unknownKey: "settings.key.unknown"
        case .unknownVariable: "settings.variable.unknown"
        case .wrong: "settings.value.wrong"
        }
    }

    package var message: Bilingual {
        switch self {
        case .fileMissing(let path):
            Bilingual(
                th: "ไม่พบไฟล์ตั้งค่า \(path) ตรวจชื่อไฟล์ใน --config หรือ PRONGSAI_CONFIG",
                en: "The settings file \(path) is not there; check the name given by --config or PRONGSAI_CONFIG")
        case .fileUnreadable(let path):
            Bilingual(
                th: "อ่านไฟล์ตั้งค่า \(path) ไม่ได้ ต้องเป็น JSON เช่น {\"http\":{\"port\":8080}}",
                en: "The settings file \(path) is not a JSON object such as {\"http\":{\"port\":8080}}")
        case .unknownKey(let key, let file):
            Bilingual(
                th: "ไม่รู้จักค่า \(key) ใน \(file) ค่าที่ตั้งได้คือ \(Self.known)",
                en: "\(file) sets \(key), which does not exist; it may set \(Self.known)")
        case .unknownVariable(let name):
            Bilingual(
                th: "ไม่รู้จักตัวแปร \(name) ตัวแปรที่ตั้งได้คือ PRONGSAI_CONFIG, \(Self.variables)",
                en: "There is no setting \(name); the variables are PRONGSAI_CONFIG, \(Self.variables)")
        case .wrong(let key, let source):
            Bilingual(
                th: "ค่า \(key.rawValue) จาก \(source) ใช้ไม่ได้ (\(key.meaning.th))",
                en: "\(key.rawValue) from \(source) cannot be used (\(key.meaning.en))")
        }
    }

    private static let variables = SettingKey.allCases.map(\.variable).joined(separator: ", ")
    private static let known = SettingKey.allCases.map(\.rawValue).joined(separator: ", ")
}
