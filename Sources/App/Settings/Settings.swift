import Configuration
package import Foundation
import Kernel
package import Logging
import SystemPackage

/// The settings of one run, read once at the start. What stands on the command line wins over the environment, the
/// environment over the file, the file over the defaults of `SettingKey`.
package struct Settings: Sendable, Equatable {
    /// The folder of the store; made on first use.
    package let dataFolder: URL
    package let httpHost: String
    /// 0 lets the system choose.
    package let httpPort: Int
    package let logLevel: Logger.Level

    package var catalogueFolder: URL { dataFolder.appending(path: "catalogues", directoryHint: .isDirectory) }
    package var databaseFile: URL { dataFolder.appending(path: "prongsai.sqlite") }

    /// Where the file is looked for when nobody names one.
    package static let usualFile = "/etc/prongsai/prongsai.json"

    /// - Parameters:
    ///   - file: a JSON file, or nil for `PRONGSAI_CONFIG`, else the usual place if it is there.
    ///   - environment: the process's variables.
    ///   - given: what the command line says, by key.
    /// - Throws: `SettingsProblem` naming the key and where it was set.
    package static func read(
        file: String? = nil, environment: [String: String], given: [SettingKey: String] = [:]
    ) async throws -> Settings {
        let named = file ?? environment["PRONGSAI_CONFIG"]
        let source = try SettingsSource(file: named, environment: environment, given: given)
        return try await source.settings()
    }
}

/// The three places a setting can stand, asked in their order.
private struct SettingsSource {
    let path: String
    let mustExist: Bool
    let environment: [String: String]
    let given: [SettingKey: String]

    init(file: String?, environment: [String: String], given: [SettingKey: String]) throws {
        path = file ?? Settings.usualFile
        mustExist = file != nil
        self.environment = environment
        self.given = given
        try Self.refuseUnknownVariables(environment)
        guard FileManager.default.fileExists(atPath: path) else {
            if mustExist { throw SettingsProblem.fileMissing(path) }
            return
        }
        if isUsed { try Self.refuseUnknownKeys(path) }
    }

    /// A file that was named must be readable. The usual one may be missing, or belong to the service alone: whoever
    /// only checks a report does not need it.
    private var isUsed: Bool { mustExist || FileManager.default.isReadableFile(atPath: path) }

    private func fileReader() async throws -> ConfigReader? {
        guard isUsed else { return nil }
        do {
            return ConfigReader(provider: try await FileProvider<JSONSnapshot>(filePath: FilePath(path)))
        } catch {
            throw SettingsProblem.fileUnreadable(path)
        }
    }

    func settings() async throws -> Settings {
        let prefix = "PRONGSAI_"
        let ours = environment.filter { $0.key.hasPrefix(prefix) }
            .reduce(into: [String: String]()) { $0[String($1.key.dropFirst(prefix.count))] = $1.value }
        let fileReader = try await fileReader()
        let variableReader = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: ours))

        func text(_ key: SettingKey) -> (value: String, from: String) {
            if let value = given[key] { return (value, "--" + (key.rawValue.split(separator: ".").last ?? "")) }
            let path = ConfigKey(key.rawValue.split(separator: ".").map(String.init))
            if let value = variableReader.string(forKey: path) { return (value, key.variable) }
            if let value = fileReader?.string(forKey: path) { return (value, self.path) }
            if let number = fileReader?.int(forKey: path) { return (String(number), self.path) }
            return (key.fallback, "default")
        }

        let folder = text(.dataFolder)
        guard !folder.value.isEmpty else { throw SettingsProblem.wrong(.dataFolder, from: folder.from) }
        let port = text(.httpPort)
        guard let number = Int(port.value), (0...65535).contains(number) else {
            throw SettingsProblem.wrong(.httpPort, from: port.from)
        }
        let level = text(.logLevel)
        guard let logLevel = Logger.Level(rawValue: level.value) else {
            throw SettingsProblem.wrong(.logLevel, from: level.from)
        }
        return Settings(
            dataFolder: URL(fileURLWithPath: folder.value, isDirectory: true),
            httpHost: text(.httpHost).value,
            httpPort: number,
            logLevel: logLevel)
    }

    /// Variables of the project's own tools, which the program leaves alone.
    private static let toolVariables: Set = ["PRONGSAI_CONFIG", "PRONGSAI_PURE", "PRONGSAI_PROGRAM", "PRONGSAI_RECORD"]

    private static func refuseUnknownVariables(_ environment: [String: String]) throws {
        let known = toolVariables.union(SettingKey.allCases.map(\.variable))
        let ours = environment.keys.filter { $0.hasPrefix("PRONGSAI_") }
        if let unknown = ours.sorted().first(where: { !known.contains($0) }) {
            throw SettingsProblem.unknownVariable(unknown)
        }
    }

    /// A misspelt key would silently do nothing; the library cannot list what it was not asked for.
    private static func refuseUnknownKeys(_ path: String) throws {
        guard let bytes = FileManager.default.contents(atPath: path),
            let tree = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any]  // nil: not a JSON object
        else { throw SettingsProblem.fileUnreadable(path) }
        let known = Set(SettingKey.allCases.map(\.rawValue))
        for (group, value) in tree.sorted(by: { $0.key < $1.key }) {
            let names = (value as? [String: Any])?.keys.map { "\(group).\($0)" } ?? [group]
            if let unknown = names.sorted().first(where: { !known.contains($0) }) {
                throw SettingsProblem.unknownKey(unknown, file: path)
            }
        }
    }
}
