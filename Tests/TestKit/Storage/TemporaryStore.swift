package import Foundation
package import Storage
package import StorageSQLite

/// A store in a folder of its own. Whoever holds the store holds the folder; with the last of them it goes.
package final class TemporaryStore: MigratableStore {
    package let folder: URL
    private let engine: SQLiteStore

    package var dialect: Dialect { engine.dialect }

    /// A copy of `template`, or an empty file where there is none.
    package init(copyOf template: URL? = nil, settings: SQLiteSettings = .durable) throws {
        folder = try Self.newFolder()
        let file = folder.appending(path: "data/store.sqlite")
        if let template {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try FileManager.default.copyItem(at: template, to: file)
        }
        engine = try SQLiteStore(path: file.path, settings: settings)
    }

    deinit {
        // A deinit can do nothing about what will not close or go; the system clears its temporary files.
        try? engine.close()
        try? FileManager.default.removeItem(at: folder)
    }

    package func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any ReadTransaction) throws -> Answer
    ) async throws -> Answer {
        try await engine.read(body)
    }

    @discardableResult
    package func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any WriteTransaction) throws -> Answer
    ) async throws -> Answer {
        try await engine.write(body)
    }

    package func changeSchema(_ body: @escaping @Sendable (any SchemaTransaction) throws -> Void) async throws {
        try await engine.changeSchema(body)
    }

    package func report() async throws -> EngineReport {
        try await engine.report()
    }

    /// An empty folder that nobody else uses.
    package static func newFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "prongsai-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
    }
}
