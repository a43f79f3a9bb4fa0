import Assessment
import Foundation
import Kernel
import Storage
import StorageSQLite
import ThaiText

/// Looks at an installation from outside, step by step: what cannot be opened does not stop the rest.
package enum Examination {
    package static func of(_ settings: Settings) async -> [Diagnosis] {
        var all = [version(), folder(settings)]
        all += await database(settings)
        all.append(fonts())
        all += catalogues(settings)
        return all
    }

    private static func version() -> Diagnosis {
        .well(
            Bilingual(th: "โปรแกรม", en: "program"),
            Bilingual(
                th: "prongsai \(ProgramVersion.current) บน \(ProcessInfo.processInfo.operatingSystemVersionString)",
                en: "prongsai \(ProgramVersion.current) on \(ProcessInfo.processInfo.operatingSystemVersionString)"))
    }

    /// Only the owner may look into the folder, and there must be room to write.
    private static func folder(_ settings: Settings) -> Diagnosis {
        let subject = Bilingual(th: "โฟลเดอร์ข้อมูล", en: "data folder")
        let path = settings.dataFolder.path
        let files = FileManager.default
        guard files.fileExists(atPath: path) else {
            return .doubtful(
                subject, Bilingual(th: "ยังไม่มี \(path)", en: "\(path) is not there yet"),
                mend: Bilingual(
                    th: "สั่ง prongsai migrate --data \(path) เพื่อสร้าง",
                    en: "make it with: prongsai migrate --data \(path)"))
        }
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return .ill(
                subject, Bilingual(th: "\(path) ไม่ใช่โฟลเดอร์", en: "\(path) is not a folder"),
                mend: Bilingual(th: "เลือกโฟลเดอร์อื่นด้วย --data", en: "name a folder with --data"))
        }
        guard files.isWritableFile(atPath: path) else {
            return .ill(
                subject, Bilingual(th: "เขียนใน \(path) ไม่ได้", en: "\(path) cannot be written"),
                mend: Bilingual(
                    th: "ให้ผู้ใช้ที่รันโปรแกรมเป็นเจ้าของ: chown -R ผู้ใช้ \(path)",
                    en: "let the user that runs the program own it: chown -R USER \(path)"))
        }
        return permissions(of: path, subject: subject)
    }

    private static func permissions(of path: String, subject: Bilingual) -> Diagnosis {
        let mode = mode(of: path) ?? 0
        guard mode & 0o077 == 0 else {
            return .ill(
                subject,
                Bilingual(
                    th: "ผู้ใช้อื่นบนเครื่องเข้าถึง \(path) ได้ (สิทธิ์ \(String(mode, radix: 8)))",
                    en: "other users of the machine can reach \(path) (mode \(String(mode, radix: 8)))"),
                mend: Bilingual(th: "chmod 700 \(path)", en: "chmod 700 \(path)"))
        }
        return .well(
            subject, Bilingual(th: "\(path) เป็นของโปรแกรมแต่ผู้เดียว", en: "\(path) belongs to the program alone"))
    }

    /// Asked before the store is opened, for opening takes others' rights away.
    private static func readable(_ path: String, _ mode: Int, subject: Bilingual) -> Diagnosis {
        .doubtful(
            subject,
            Bilingual(
                th: "ผู้ใช้อื่นเข้าถึง \(path) ได้ (สิทธิ์ \(String(mode, radix: 8))) โปรแกรมเพิ่งแก้เป็น 600",
                en: "others could reach \(path) (mode \(String(mode, radix: 8))); the program has just made it 600"),
            mend: Bilingual(
                th: "ตรวจว่ามีผู้ใดคัดลอกไฟล์ไป และใครเปลี่ยนสิทธิ์", en: "find out who changed it and whether it was copied"))
    }

    private static func mode(of path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)  // nil: gone since it was seen
        return (attributes?[.posixPermissions] as? NSNumber)?.intValue
    }

    /// The settings the engine really runs with, and the schema.
    private static func database(_ settings: Settings) async -> [Diagnosis] {
        let subject = Bilingual(th: "ฐานข้อมูล", en: "database")
        let schema = Bilingual(th: "โครงสร้างฐานข้อมูล", en: "schema")
        let path = settings.databaseFile.path
        guard FileManager.default.fileExists(atPath: path) else {
            return [
                .doubtful(
                    subject, Bilingual(th: "ยังไม่มีฐานข้อมูล", en: "there is no database yet"),
                    mend: Bilingual(th: "สั่ง prongsai migrate", en: "make it with: prongsai migrate"))
            ]
        }
        let mode = Self.mode(of: path)
        do {
            let store = try SQLiteStore(path: path)
            defer { try? store.close() }  // what was only looked at has nothing to lose
            let report = try await store.report()
            let listed = report.settings.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
            var found: [Diagnosis] =
                report.wrong.isEmpty
                ? [
                    .well(
                        subject,
                        Bilingual(
                            th: "\(report.engine) ไม่เสียข้อมูลเมื่อไฟดับ (WAL, FULL): \(listed)",
                            en: "\(report.engine) keeps acknowledged data in a power cut (WAL, FULL): \(listed)"))
                ] : report.wrong.map { wrong($0, subject: subject) }
            if let mode, mode & 0o077 != 0 { found.append(readable(path, mode, subject: subject)) }
            found.append(await migrations(of: store, subject: schema))
            return found
        } catch let problem as any Problem {
            return [
                .ill(
                    subject, problem.message,
                    mend: Bilingual(
                        th: """
                            ตรวจว่า \(path) เป็นของโปรแกรมและดิสก์มีที่ว่าง ถ้าไฟล์เสีย ให้ย้ายออกแล้วนำสำเนาที่สมบูรณ์มาแทน
                            """,
                        en: """
                            check that \(path) belongs to the program and that the disk has room; if the file is damaged, \
                            move it away and put a sound copy in its place
                            """))
            ]
        } catch {
            return [
                .ill(
                    subject, Bilingual(th: "\(error)", en: "\(error)"),
                    mend: Bilingual(th: "กู้คืนจากข้อมูลสำรอง", en: "restore it from a backup"))
            ]
        }
    }

    private static func wrong(_ setting: EngineSetting, subject: Bilingual) -> Diagnosis {
        .ill(
            subject,
            Bilingual(
                th: "\(setting.name) เป็น \(setting.value) ต้องเป็น \(setting.wanted)",
                en: "\(setting.name) is \(setting.value), must be \(setting.wanted)"),
            mend: Bilingual(
                th: "โปรแกรมตั้งค่านี้เองเมื่อเปิด แจ้งผู้พัฒนา", en: "the program sets this itself; report it to us"))
    }

    private static func migrations(of store: SQLiteStore, subject: Bilingual) async -> Diagnosis {
        do {
            let pending = try await Migrator.plan(for: store, with: House.migrations).pending
            guard pending.isEmpty else {
                return .doubtful(
                    subject,
                    Bilingual(th: "ค้าง \(pending.count) ขั้น", en: "\(pending.count) steps are pending"),
                    mend: Bilingual(th: "สั่ง prongsai migrate", en: "run: prongsai migrate"))
            }
            return .well(
                subject,
                Bilingual(
                    th: "เป็นรุ่นของโปรแกรมนี้ (\(House.migrations.count) ขั้น)",
                    en: "is this program's (\(House.migrations.count) steps)"))
        } catch {
            let message = (error as? any Problem)?.message ?? Bilingual(th: "\(error)", en: "\(error)")
            return .ill(
                subject, message,
                mend: Bilingual(th: "สั่ง prongsai migrate แล้วอ่านคำแนะนำ", en: "run prongsai migrate and read its advice"))
        }
    }

    /// Documents will be set in Laksaman; pages use the reader's own fonts.
    private static func fonts() -> Diagnosis {
        let subject = Bilingual(th: "แบบอักษร", en: "fonts")
        let folders = ["/usr/share/fonts", "/usr/local/share/fonts"]
        let found = folders.contains { folder in
            FileManager.default.enumerator(atPath: folder)?.contains { entry in
                (entry as? String)?.lowercased().contains("laksaman") ?? false
            } ?? false
        }
        guard found else {
            return .doubtful(
                subject, Bilingual(th: "ไม่พบแบบอักษร Laksaman", en: "the font Laksaman is not installed"),
                mend: Bilingual(
                    th: "apt-get install fonts-tlwg-laksaman-ttf", en: "apt-get install fonts-tlwg-laksaman-ttf"))
        }
        return .well(subject, Bilingual(th: "พบ Laksaman", en: "Laksaman is installed"))
    }

    private static func catalogues(_ settings: Settings) -> [Diagnosis] {
        let subject = Bilingual(th: "เกณฑ์การประเมิน", en: "catalogues")
        do {
            let years = try CatalogueFolder.catalogues(in: settings.catalogueFolder).years.map(\.year)
            let listed = years.map(String.init).joined(separator: ", ")
            return [.well(subject, Bilingual(th: "ปี \(listed)", en: "years \(listed)"))]
        } catch {
            let message = (error as? any Problem)?.message ?? Bilingual(th: "\(error)", en: "\(error)")
            return [
                .ill(
                    subject, message,
                    mend: Bilingual(
                        th: "แก้ไฟล์ใน \(settings.catalogueFolder.path) ตามที่บอก หรือย้ายออก",
                        en: "mend the file in \(settings.catalogueFolder.path) as said, or move it away"))
            ]
        }
    }
}
