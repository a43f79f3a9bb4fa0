package import Kernel
package import Markup

/// The chrome around a page's content: whose site, which language, where in the menu.
package struct PageFrame: Sendable {
    package let agency: SiteAgency?
    package let language: Language
    let navigation: [NavigationEntry]
    /// The page's own path without the language.
    let path: [String]
    let query: [(name: String, value: String)]
    package let version: String

    package init(
        agency: SiteAgency?, language: Language, navigation: [NavigationEntry], path: [String],
        query: [(name: String, value: String)], version: String
    ) {
        self.agency = agency
        self.language = language
        self.navigation = navigation
        self.path = path
        self.query = query
        self.version = version
    }

    /// An address of this site in the page's language.
    package func address(
        _ parts: [String], query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> WebAddress {
        address(parts, query: query, fragment: fragment, in: language)
    }

    /// This very page in a language, with its query; for the switch and the alternate links.
    func address(in language: Language) -> WebAddress {
        address(path, query: query, fragment: nil, in: language)
    }

    /// The first link of a breadcrumb.
    package var homeCrumb: Crumb { Crumb(Phrases.home[language], address([])) }

    private func address(
        _ parts: [String], query: [(name: String, value: String)], fragment: String?, in language: Language
    ) -> WebAddress {
        WebAddress(path: (language == .en ? ["en"] : []) + parts, query: query, fragment: fragment)
    }

    /// A frame of an invented agency, for the gallery and for tests.
    package static func sample(
        _ language: Language, path: [String], query: [(name: String, value: String)] = [], agency: SiteAgency? = .sample
    ) -> PageFrame {
        PageFrame(
            agency: agency, language: language, navigation: Phrases.sampleNavigation, path: path, query: query,
            version: "0.1.0")
    }
}

extension SiteAgency {
    /// An agency that does not exist, for the gallery and for tests.
    package static let sample = SiteAgency(
        id: AgencyID(PublicID(high: 0, low: 1)), slug: "thung-sai", name: "องค์การบริหารส่วนตำบลทุ่งใสตัวอย่าง",
        nameEnglish: "Thung Sai Tuayang Subdistrict Administrative Organization", district: "เมืองตัวอย่าง",
        province: "ตัวอย่าง",
        address: "99 หมู่ 4 ตำบลทุ่งใสตัวอย่าง", telephone: "044-000-000", mail: "saraban@example.go.th",
        website: "https://www.example.go.th", isInvented: true)
}

/// One step of the way from the home page to this one. The last has no address.
package struct Crumb: Sendable {
    let title: String
    let address: WebAddress?

    package init(_ title: String, _ address: WebAddress? = nil) {
        self.title = title
        self.address = address
    }
}
