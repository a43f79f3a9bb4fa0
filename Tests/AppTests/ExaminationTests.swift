import Foundation
import Kernel
import Testing

@testable import App

@Suite struct ExaminationTests {
    private func settings() async throws -> Settings {
        let folder = FileManager.default.temporaryDirectory.appending(path: "doctor-\(UUID().uuidString)")
        return try await Settings.read(environment: [:], given: [.dataFolder: folder.path])
    }

    @Test func isContentWithANewInstallation() async throws {
        let settings = try await settings()
        _ = try await House.open(settings)
        let diagnoses = await Examination.of(settings)
        #expect(diagnoses.filter { $0.state == .ill } == [])
        let subjects = diagnoses.map(\.subject.en)
        #expect(subjects == ["program", "data folder", "database", "schema", "fonts", "catalogues"])
    }

    @Test func saysHowToBeginWhereNothingIs() async throws {
        let diagnoses = await Examination.of(try await settings())
        let database = try #require(diagnoses.first { $0.subject.en == "database" })
        #expect(database.state == .doubtful)
        #expect(database.mend?.th.contains("prongsai migrate") == true)
    }

    @Test func findsAFolderThatOthersCanReach() async throws {
        let settings = try await settings()
        _ = try await House.open(settings)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: settings.dataFolder.path)
        let folder = try #require(await Examination.of(settings).first { $0.subject.en == "data folder" })
        #expect(folder.state == .ill)
        #expect(folder.found.en.contains("755"))
        #expect(folder.mend?.en == "chmod 700 \(settings.dataFolder.path)")
    }

    @Test func reportsADatabaseFileThatOthersCouldRead() async throws {
        let settings = try await settings()
        _ = try await House.open(settings)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: settings.databaseFile.path)
        let said = await Examination.of(settings).filter { $0.subject.en == "database" }.map(\.found.en)
        #expect(said.contains { $0.contains("644") })
    }

    @Test func findsABrokenCatalogueFileAndNamesIt() async throws {
        let settings = try await settings()
        _ = try await House.open(settings)
        try FileManager.default.createDirectory(at: settings.catalogueFolder, withIntermediateDirectories: true)
        try #"{"fiscalYear": 2571, "basedOm": 2568}"#
            .write(to: settings.catalogueFolder.appending(path: "ita-2571.json"), atomically: true, encoding: .utf8)
        let catalogues = try #require(await Examination.of(settings).first { $0.subject.en == "catalogues" })
        #expect(catalogues.state == .ill)
        #expect(catalogues.found.th.contains("ita-2571.json"))
        #expect(catalogues.found.th.contains("basedOm"))
    }

    @Test func findsAFileThatIsNoDatabase() async throws {
        let settings = try await settings()
        try FileManager.default.createDirectory(at: settings.dataFolder, withIntermediateDirectories: true)
        try Data(repeating: 7, count: 9_000).write(to: settings.databaseFile)
        let database = try #require(await Examination.of(settings).first { $0.subject.en == "database" })
        #expect(database.state == .ill)
        #expect(database.mend != nil)
    }
}
