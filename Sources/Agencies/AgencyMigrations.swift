package import Storage

/// The schema of this room.
package enum AgencyMigrations {
    package static let all = Migration.all(of: "agencies", in: EmbeddedResources.files)
}
