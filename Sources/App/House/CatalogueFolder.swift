package import Assessment
package import Foundation
package import Kernel

/// The catalogue files of the data folder, on top of the built-in ones.
package enum CatalogueFolder {
    /// All catalogues this installation knows. A folder that is not there holds no file.
    /// - Throws: `CatalogueProblem` naming file, entry and field; `CatalogueFolderProblem` for a file that cannot be read.
    package static func catalogues(in folder: URL) throws -> CatalogueSet {
        try CatalogueSet.builtIn().adding(files: try files(in: folder))
    }

    private static func files(in folder: URL) throws -> [(name: String, json: String)] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".json") }
                .sorted()
                .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
        } catch {
            throw CatalogueFolderProblem(folder: folder.path)
        }
    }
}

/// The folder is there but cannot be read.
package struct CatalogueFolderProblem: Problem {
    package let folder: String

    package var kind: ProblemKind { .invalid }
    package var code: String { "catalogue.folder.unreadable" }
    package var message: Bilingual {
        Bilingual(
            th: "อ่านไฟล์เกณฑ์ใน \(folder) ไม่ได้ ตรวจสิทธิ์การอ่านและรหัสตัวอักษร (ต้องเป็น UTF-8)",
            en: "The catalogue files in \(folder) cannot be read; check permissions and that they are UTF-8")
    }
}
