import Foundation
import Storage

/// The database file and its folder. The engine gives its log and index files the mode of the database file.
enum StoreFile {
    /// Makes the folder (0700) and the file (0600) when missing, and takes others' rights to an existing file away.
    /// An existing folder is the administrator's and stays as it is; `doctor` speaks of it.
    static func prepare(_ path: String) throws {
        let files = FileManager.default
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            if !files.fileExists(atPath: folder) {
                try files.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
            if !files.fileExists(atPath: path) {
                guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
                    throw StorageProblem.unreadable(path)
                }
            }
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch let problem as StorageProblem {
            throw problem
        } catch {
            throw StorageProblem.unreadable(path)
        }
    }
}
