package import Kernel

/// What can go wrong between us and the engine.
package enum StorageProblem: Problem, Hashable {
    /// A constraint refused the change. The name follows PostgreSQL's habit on both engines: `agency_slug_key`,
    /// `agency_pkey`, a check's own name, `TABLE_COLUMN_not_null`, and `foreign_key` for any of those.
    case conflict(constraint: String)
    /// Another writer held the store for longer than the busy timeout.
    case busy
    /// The disk is full.
    case full
    /// The file cannot be opened, read or written.
    case unreadable(String)
    /// The engine does not run with the settings that keep what was acknowledged.
    case unsafeSettings([EngineSetting])

    package var kind: ProblemKind {
        switch self {
        case .conflict: .conflict
        case .busy, .full, .unreadable, .unsafeSettings: .unavailable
        }
    }

    package var code: String {
        switch self {
        case .conflict: "storage.conflict"
        case .busy: "storage.busy"
        case .full: "storage.full"
        case .unreadable: "storage.unreadable"
        case .unsafeSettings: "storage.settings.unsafe"
        }
    }

    package var message: Bilingual {
        switch self {
        case .conflict(let constraint):
            Bilingual(
                th: "ข้อมูลขัดกับที่บันทึกไว้แล้ว (\(constraint))",
                en: "This contradicts what is already stored (\(constraint)).")
        case .busy:
            Bilingual(
                th: "ฐานข้อมูลกำลังถูกใช้งานอยู่ โปรดลองใหม่อีกครั้ง",
                en: "The store is busy with another change. Try again.")
        case .full:
            Bilingual(
                th: "พื้นที่ดิสก์เต็ม บันทึกไม่ได้ โปรดเพิ่มพื้นที่ว่างแล้วลองใหม่",
                en: "The disk is full and nothing was stored. Free some space and try again.")
        case .unreadable(let what):
            Bilingual(
                th: "เปิดหรืออ่านฐานข้อมูลไม่ได้: \(what) โปรดตรวจสิทธิ์ของโฟลเดอร์ข้อมูลด้วย prongsai doctor",
                en: "The store cannot be opened or read: \(what). Check the data folder with prongsai doctor.")
        case .unsafeSettings(let settings):
            Bilingual(
                th: "ไม่เปิดใช้งาน เพราะฐานข้อมูลไม่ได้ตั้งค่าให้ข้อมูลที่บันทึกแล้วอยู่รอดเมื่อไฟดับ: \(Self.listed(settings))",
                en: "Refusing to start: the store would not keep what it acknowledged: \(Self.listed(settings)).")
        }
    }

    private static func listed(_ settings: [EngineSetting]) -> String {
        settings.map { "\($0.name) = \($0.value), wanted \($0.wanted)" }.joined(separator: "; ")
    }
}
