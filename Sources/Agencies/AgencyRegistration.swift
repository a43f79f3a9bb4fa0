package import Kernel
package import Storage

/// Adding an agency to the installation.
package enum AgencyRegistration {
    /// The agency as stored. Throws `AgencyProblem` with every field that cannot stay, or with what is taken.
    package static func register(
        _ form: AgencyForm, ambience: Ambience, in tx: any WriteTransaction
    ) throws -> Agency {
        let agency = try form.agency(id: AgencyID(ambience.newID()), createdAt: ambience.now())
        try AgencyStore.add(agency, in: tx)
        return agency
    }
}
