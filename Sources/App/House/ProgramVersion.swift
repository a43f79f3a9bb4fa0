/// The version people see; the one place it stands.
package enum ProgramVersion {
    package static let current = "0.1.0"
}
