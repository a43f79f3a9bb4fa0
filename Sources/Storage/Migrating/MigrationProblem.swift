package import Kernel

/// Why a database is not brought to this program's schema. Nothing has been changed when one of these is thrown, or,
/// for `failed`, nothing of that one migration.
package enum MigrationProblem: Problem, Hashable {
    /// A released migration was edited after this database had been given it.
    case edited(room: String, number: Int, name: String)
    /// The database was written by a later program.
    case newerDatabase(room: String, number: Int, name: String)
    /// The program's own list has a gap or a double.
    case misnumbered(room: String, number: Int, expected: Int)
    /// A statement of it was refused, for this reason.
    case failed(room: String, number: Int, reason: String)

    package var kind: ProblemKind { .unavailable }

    package var code: String {
        switch self {
        case .edited: "migration.edited"
        case .newerDatabase: "migration.database.newer"
        case .misnumbered: "migration.misnumbered"
        case .failed: "migration.failed"
        }
    }

    package var message: Bilingual {
        switch self {
        case .edited(let room, let number, let name):
            Bilingual(
                th: "ไฟล์ปรับโครงสร้าง \(room) ที่ \(number) (\(name)) ถูกแก้ไขหลังจากฐานข้อมูลนี้ใช้ไปแล้ว โปรดใช้โปรแกรมรุ่นที่เผยแพร่",
                en: """
                    Migration \(number) of \(room) (\(name)) was edited after this database had been given it. Use a \
                    released program, or put the change into a new migration.
                    """)
        case .newerDatabase(let room, let number, let name):
            Bilingual(
                th: "ฐานข้อมูลใหม่กว่าโปรแกรม (\(room) ที่ \(number) \(name)) โปรดติดตั้งโปรแกรมรุ่นใหม่กว่านี้",
                en: """
                    The database is newer than this program (\(room) \(number), \(name)). Install the newer program; \
                    nothing was changed.
                    """)
        case .misnumbered(let room, let number, let expected):
            Bilingual(
                th: "ไฟล์ปรับโครงสร้างของ \(room) เรียงเลขไม่ถูก พบ \(number) ควรเป็น \(expected)",
                en: "The migrations of \(room) are misnumbered: found \(number) where \(expected) was due.")
        case .failed(let room, let number, let reason):
            Bilingual(
                th: "ปรับโครงสร้างฐานข้อมูลไม่สำเร็จ (\(room) ที่ \(number)): \(reason) ข้อมูลเดิมยังอยู่ครบ",
                en: "Migration \(number) of \(room) failed: \(reason). The data is as it was before it.")
        }
    }
}
