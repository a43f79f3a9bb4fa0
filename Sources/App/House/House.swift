import Agencies
package import Assessment
import Cycle
import Foundation
package import Kernel
import Publishing
package import Storage
import StorageSQLite

/// An open installation: its settings, store and catalogues. What every command and the server start from.
package struct House: Sendable {
    package let settings: Settings
    package let store: any Store
    package let catalogues: CatalogueSet
    package let ambience: Ambience

    /// Every room's schema, in the order of foreign keys.
    package static let migrations: [Migration] = AgencyMigrations.all + CycleMigrations.all

    /// Opens the store, brings its schema up to date and loads the catalogues.
    /// - Throws: `StorageProblem`, `MigrationProblem`, `CatalogueProblem`.
    package static func open(_ settings: Settings, ambience: Ambience = .system) async throws -> House {
        try await openTellingWhatChanged(settings, ambience: ambience).house
    }

    /// The same, with the migrations that were applied on the way.
    package static func openTellingWhatChanged(
        _ settings: Settings, ambience: Ambience = .system
    ) async throws -> (house: House, applied: [Migration]) {
        let catalogues = try CatalogueFolder.catalogues(in: settings.catalogueFolder)
        let store = try SQLiteStore(path: settings.databaseFile.path)
        let applied = try await Migrator.migrate(store, with: migrations, now: ambience.now)
        return (House(settings: settings, store: store, catalogues: catalogues, ambience: ambience), applied)
    }
}
