package import Kernel
package import Logging

/// The public site as `App` composes it: the capabilities and what the layers around them need.
///
///     let site = Site(capabilities: […], agencies: { host in try await … }, version: "0.1.0", ambience: …, logger: …)
///     let application = Application(responder: SiteResponder(site), configuration: …)
package struct Site: Sendable {
    package let capabilities: [any Capability]
    /// Finds the agency of a host name (lower case, no port). In an installation with one agency every host leads to it.
    package let agencies: @Sendable (_ host: String) async throws -> AgencyMatch
    package let version: String
    package let ambience: Ambience
    /// One line for each answer (`method`, `route`, `status`, `milliseconds`), and one for each defect (`reference`,
    /// `error`).
    package let logger: Logger
    let table: RouteTable
    let navigation: [NavigationEntry]

    /// - Parameter routes: routes that belong to no capability, such as health and readiness.
    package init(
        capabilities: [any Capability], routes: [Route] = [],
        agencies: @escaping @Sendable (_ host: String) async throws -> AgencyMatch,
        version: String, ambience: Ambience, logger: Logger
    ) {
        self.capabilities = capabilities
        self.agencies = agencies
        self.version = version
        self.ambience = ambience
        self.logger = logger
        navigation = capabilities.flatMap(\.navigation).sorted { $0.position < $1.position }
        table = RouteTable(capabilities.flatMap(\.routes) + routes + StaticAsset.routes)
    }

    /// The reviewed list of everything that can be asked.
    package var routeListing: String { table.listing }

    func frame(match: AgencyMatch, target: RequestTarget) -> PageFrame {
        PageFrame(
            agency: match.agency, language: target.language,
            navigation: match.agency == nil ? navigation.filter { !$0.needsAgency } : navigation, path: target.parts,
            query: target.query.pairs, version: version)
    }
}
