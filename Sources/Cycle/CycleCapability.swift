package import Assessment
import Kernel
package import Storage
package import Web

/// The yearly cycle: results, measures, their report, the analysis, and the check of any report.
package struct CycleCapability: Capability {
    package let name = "Cycle"
    private let store: any Store
    private let catalogues: CatalogueSet
    private let pool: BlockingPool

    /// - Parameter pool: where reports sent for checking are read; one for the whole program.
    package init(store: any Store, catalogues: CatalogueSet, pool: BlockingPool) {
        self.store = store
        self.catalogues = catalogues
        self.pool = pool
    }

    package var routes: [Route] {
        ResultRoutes(store: store, standings: YearStandings(store: store, catalogues: catalogues)).routes
            + MeasureRoutes(store: store, catalogues: catalogues).routes
            + CheckRoutes(catalogues: catalogues, pool: pool).routes
    }

    package var navigation: [NavigationEntry] {
        [
            NavigationEntry(["ita"], Phrases.results, position: 10, needsAgency: true),
            NavigationEntry(["check"], Phrases.check, position: 20),
        ]
    }

    package var gallery: [GalleryPage] { Self.gallery }
}
