package import Storage

/// The schema of this room; it refers to the agencies', which come first.
package enum CycleMigrations {
    package static let all = Migration.all(of: "cycle", in: EmbeddedResources.files)
}
