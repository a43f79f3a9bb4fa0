import Foundation
import PackagePlugin

/// Turns every file in a room's resource folder (`Catalogues`, `Assets`, `Migrations`) into a string literal
/// of a generated `EmbeddedResources` enum. SwiftPM's own `.embedInCode` needs minutes for what takes this a second.
@main
struct EmbedResources: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let room = target as? SwiftSourceModuleTarget else { return [] }
        let folders = ["Assets", "Catalogues", "Migrations"].map { room.directoryURL.appending(path: $0) }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
        let inputs = try folders.flatMap { try files(under: $0) }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedResources.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(inputs.count) files of \(room.name)",
                executable: try context.tool(named: "embed-resources").url,
                arguments: [output.path] + inputs.map(\.path),
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }

    private func files(under folder: URL) throws -> [URL] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return names.map { folder.appending(path: $0) }.filter { url in
            (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false
        }
    }
}
