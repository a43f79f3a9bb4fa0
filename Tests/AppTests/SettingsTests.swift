import Foundation
import Kernel
import Logging
import Testing

@testable import App

@Suite struct SettingsTests {
    private func file(_ text: String) throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString).json")
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    @Test func letsTheCommandLineWinOverTheEnvironmentAndThatOverTheFile() async throws {
        let path = try file(#"{"http":{"port":1111,"host":"127.0.0.3"},"log":{"level":"error"}}"#)
        let environment = ["PRONGSAI_HTTP_PORT": "2222", "PRONGSAI_LOG_LEVEL": "debug"]
        let fromFile = try await Settings.read(file: path, environment: [:])
        #expect(fromFile.httpPort == 1111)
        #expect(fromFile.logLevel == .error)
        let fromEnvironment = try await Settings.read(file: path, environment: environment)
        #expect(fromEnvironment.httpPort == 2222)
        #expect(fromEnvironment.logLevel == .debug)
        let given = try await Settings.read(file: path, environment: environment, given: [.httpPort: "3333"])
        #expect(given.httpPort == 3333)
        #expect(given.httpHost == "127.0.0.3")
    }

    @Test func fallsBackToItsDefaults() async throws {
        let settings = try await Settings.read(file: try file("{}"), environment: [:])
        #expect(settings.httpHost == "127.0.0.1")
        #expect(settings.httpPort == 8080)
        #expect(settings.dataFolder.lastPathComponent == "prongsai-data")
    }

    @Test(arguments: [
        (#"{"http":{"prot":1}}"#, "settings.key.unknown", "http.prot"),
        (#"{"htpp":1}"#, "settings.key.unknown", "htpp"),
        (#"{"http":{"port":70000}}"#, "settings.value.wrong", "http.port"),
        (#"{"http":{"port":"many"}}"#, "settings.value.wrong", "http.port"),
        (#"{"log":{"level":"loud"}}"#, "settings.value.wrong", "log.level"),
        ("not json", "settings.file.unreadable", "settings-"),
    ])
    func refusesByNameWhatItCannotUse(_ text: String, _ code: String, _ named: String) async throws {
        let path = try file(text)
        let problem = await #expect(throws: SettingsProblem.self) {
            try await Settings.read(file: path, environment: [:])
        }
        #expect(problem?.code == code)
        #expect(problem?.message.th.contains(named) == true)
        #expect(problem?.message.en.contains(named) == true)
    }

    @Test func refusesAMisspeltVariableByName() async {
        let problem = await #expect(throws: SettingsProblem.self) {
            try await Settings.read(environment: ["PRONGSAI_HTTP_PROT": "1", "OTHER": "x"])
        }
        #expect(problem == .unknownVariable("PRONGSAI_HTTP_PROT"))
        #expect(problem?.message.th.contains("PRONGSAI_HTTP_PORT") == true)
    }

    @Test func saysWhenTheNamedFileIsNotThere() async {
        let problem = await #expect(throws: SettingsProblem.self) {
            try await Settings.read(file: "/nowhere/prongsai.json", environment: [:])
        }
        #expect(problem == .fileMissing("/nowhere/prongsai.json"))
    }
}
