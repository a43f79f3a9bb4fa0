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
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        } catch {
            throw CatalogueFolderProblem(path: folder.path)
        }
        return try names.filter { $0.hasSuffix(".json") }.map { name in
            let file = folder.appending(path: name)
            do {
                return (name, try String(contentsOf: file, encoding: .utf8))
            } catch {
                throw CatalogueFolderProblem(path: file.path)
            }
        }
    }
}

/// A file of the folder, or the folder itself, is there but cannot be read.
package struct CatalogueFolderProblem: Problem {
    package let path: String

    package var kind: ProblemKind { .invalid }
    package var code: String { "catalogue.file.unreadable" }
    package var message: Bilingual {
        Bilingual(
            th: "อ่าน \(path) ไม่ได้ ต้องเป็นไฟล์ UTF-8 ที่โปรแกรมมีสิทธิ์อ่าน",
            en: "\(path) cannot be read; it must be a UTF-8 file the program may read")
    }
}
