import Kernel
package import Web

/// The front door of an agency's site: home, about, and the page of an empty store.
package struct PublishingCapability: Capability {
    package let name = "Publishing"
    private let scores: ScoreBoard
    private let version: String
    private let dataFolder: String?

    /// - Parameters:
    ///   - scores: the years' results, from the room that keeps them.
    ///   - version: of the program, for the about page.
    ///   - dataFolder: of the running store, for the commands on the page of an empty one; nil leaves a placeholder.
    package init(scores: @escaping ScoreBoard, version: String, dataFolder: String? = nil) {
        self.scores = scores
        self.version = version
        self.dataFolder = dataFolder
    }

    package var routes: [Route] {
        [
            .get("/", for: .anyone, Phrases.home, use: home),
            .get("/about", for: .anyone, Phrases.about, use: about),
        ]
    }

    package var navigation: [NavigationEntry] {
        [
            NavigationEntry([], Phrases.home, position: 0),
            NavigationEntry(["about"], Phrases.aboutShort, position: 100),
        ]
    }

    package var gallery: [GalleryPage] {
        [
            GalleryPage("home.sample") { HomePage.sample($0) },
            GalleryPage("home.empty") { HomePage.empty($0) },
            GalleryPage("home.choose") { ChoosePage.sample($0) },
            GalleryPage("first-run") { FirstRunPage.sample($0) },
            GalleryPage("about.sample") { AboutPage.sample($0) },
            GalleryPage("about.empty") { AboutPage.empty($0) },
            GalleryPage("error.missing") { ErrorPage.sample($0) },
            GalleryPage("error.defect") { ErrorPage.defect($0) },
        ]
    }

    private func home(_ context: PortalContext) async throws -> Answer {
        switch context.match {
        case .none: return .page(FirstRunPage(frame: context.frame, dataFolder: dataFolder))
        case .several(let agencies): return .page(ChoosePage(frame: context.frame, agencies: agencies))
        case .one(let agency):
            return .page(HomePage(frame: context.frame, agency: agency, scores: try await scores(agency.id)))
        }
    }

    private func about(_ context: PortalContext) async throws -> Answer {
        .page(AboutPage(frame: context.frame, agency: context.agency, version: version))
    }
}
