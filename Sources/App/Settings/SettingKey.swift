package import Kernel

/// Everything that can be set, once: the key in the file, the variable in the environment, the default and what it is
/// for. The reference page docs/th/settings.md is made from this list.
package enum SettingKey: String, CaseIterable, Sendable {
    case dataFolder = "data.folder"
    case httpHost = "http.host"
    case httpPort = "http.port"
    case logLevel = "log.level"

    /// `data.folder` → `PRONGSAI_DATA_FOLDER`.
    package var variable: String {
        "PRONGSAI_" + rawValue.uppercased().replacing(".", with: "_")
    }

    package var fallback: String {
        switch self {
        case .dataFolder: "prongsai-data"
        case .httpHost: "127.0.0.1"
        case .httpPort: "8080"
        case .logLevel: "info"
        }
    }

    package var meaning: Bilingual {
        switch self {
        case .dataFolder:
            Bilingual(
                th: "โฟลเดอร์เก็บข้อมูลทั้งหมด (ฐานข้อมูล และเกณฑ์ประเมินเพิ่มเติมใน catalogues/)",
                en: "Folder that holds everything (the database, and further catalogues in catalogues/)")
        case .httpHost:
            Bilingual(th: "ที่อยู่เครือข่ายที่เปิดรับ", en: "Network address to listen on")
        case .httpPort:
            Bilingual(th: "พอร์ตที่เปิดรับ 0–65535 (0 = ให้ระบบเลือก)", en: "Port to listen on, 0–65535 (0 = any free one)")
        case .logLevel:
            Bilingual(
                th: "ความละเอียดของบันทึก: trace debug info notice warning error critical",
                en: "How much to log: trace debug info notice warning error critical")
        }
    }
}
