import Foundation
import Kernel

/// A file named on the command line.
enum InputFile {
    /// Its bytes, at most `limit` of them.
    /// - Throws: `InputFileProblem`.
    static func bytes(_ path: String, upTo limit: Int) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw InputFileProblem.missing(path)
        }
        guard !isFolder.boolValue else { throw InputFileProblem.folder(path) }
        guard let file = FileHandle(forReadingAtPath: path) else { throw InputFileProblem.unreadable(path) }
        defer { try? file.close() }  // a file that was only read has nothing to lose
        let bytes: Data
        do {
            bytes = try file.read(upToCount: limit + 1) ?? Data()
        } catch {
            throw InputFileProblem.unreadable(path)
        }
        guard bytes.count <= limit else { throw InputFileProblem.tooLarge(path, limit: limit) }
        return Array(bytes)
    }
}

/// Why a named file cannot be used.
enum InputFileProblem: Problem, Equatable {
    case missing(String)
    case folder(String)
    case unreadable(String)
    case tooLarge(String, limit: Int)

    var kind: ProblemKind {
        switch self {
        case .missing: .notFound
        case .folder, .unreadable: .invalid
        case .tooLarge: .tooLarge
        }
    }

    var code: String {
        switch self {
        case .missing: "file.missing"
        case .folder: "file.folder"
        case .unreadable: "file.unreadable"
        case .tooLarge: "file.large"
        }
    }

    var message: Bilingual {
        switch self {
        case .missing(let path):
            Bilingual(th: "ไม่พบไฟล์ \(path)", en: "There is no file \(path)")
        case .folder(let path):
            Bilingual(th: "\(path) เป็นโฟลเดอร์ ให้บอกชื่อไฟล์", en: "\(path) is a folder; name a file")
        case .unreadable(let path):
            Bilingual(th: "อ่านไฟล์ \(path) ไม่ได้ ตรวจสิทธิ์การอ่าน", en: "\(path) cannot be read; check its permissions")
        case .tooLarge(let path, let limit):
            Bilingual(
                th: "ไฟล์ \(path) ใหญ่เกิน \(limit / 1_048_576) MB",
                en: "\(path) is larger than \(limit / 1_048_576) MB")
        }
    }
}
