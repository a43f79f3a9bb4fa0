import Kernel

/// The page docs/th/settings.md, written from the keys themselves so that it cannot fall behind them.
package enum SettingsReference {
    package static func markdown() -> String {
        var text = """
            # การตั้งค่า

            หน้านี้สร้างจากโปรแกรมโดย `make record` อย่าแก้ด้วยมือ

            ลำดับความสำคัญ: ตัวเลือกในบรรทัดคำสั่ง → ตัวแปรสภาพแวดล้อม → ไฟล์ JSON (`--config FILE` หรือ `PRONGSAI_CONFIG` \
            หรือ `\(Settings.usualFile)`) → ค่าเริ่มต้น
            ไฟล์ที่มีชื่อค่าที่ไม่รู้จักจะไม่ถูกใช้ และโปรแกรมจะบอกชื่อที่ผิด

            | ค่าในไฟล์ | ตัวแปร | ค่าเริ่มต้น | ความหมาย |
            |---|---|---|---|

            """
        for key in SettingKey.allCases {
            text += "| `\(key.rawValue)` | `\(key.variable)` | `\(key.fallback)` | \(key.meaning.th) |\n"
        }
        text += """

            ตัวอย่างไฟล์:

            ```json
            {
              "data": { "folder": "/var/lib/prongsai" },
              "http": { "host": "127.0.0.1", "port": 8080 },
              "log": { "level": "info" }
            }
            ```

            """
        return text
    }
}
