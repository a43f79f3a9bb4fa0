import Agencies
import Cycle
import Foundation
import Kernel
package import Logging
import Publishing
import Storage
package import Web

/// The one place that knows all capabilities: it gives each what it needs and hands the list to the site.
package enum SiteComposition {
    package static func site(of house: House, logger: Logger) -> Site {
        Site(
            capabilities: capabilities(of: house), routes: HealthRoutes.routes(store: house.store),
            agencies: { host in try await match(host, in: house.store) },
            version: ProgramVersion.current, ambience: house.ambience, logger: logger)
    }

    package static func capabilities(of house: House) -> [any Capability] {
        let standings = YearStandings(store: house.store, catalogues: house.catalogues)
        return [
            PublishingCapability(
                scores: ScoreSummary.board(of: standings), version: ProgramVersion.current,
                dataFolder: house.settings.dataFolder.path),
            CycleCapability(store: house.store, catalogues: house.catalogues, pool: BlockingPool()),
        ]
    }

    /// The agency of the host name; where an installation has one agency, every name leads to it.
    private static func match(_ host: String, in store: any Store) async throws -> AgencyMatch {
        try await store.read { tx in
            if let name = HostName(host), let agency = try AgencyStore.find(host: name, in: tx) {
                return .one(SiteAgency(agency))
            }
            let all = try AgencyStore.list(limit: 100, in: tx).items
            switch all.count {
            case 0: return .none
            case 1: return .one(SiteAgency(all[0]))
            default: return .several(all.map(SiteAgency.init))
            }
        }
    }
}
