/// An agency as the site shows it: in the masthead, the footer and the first lines of every page. The room that keeps
/// agencies makes these; the site neither stores nor changes them.
package struct SiteAgency: Sendable, Hashable {
    /// The agency's short name in commands and stores, `nong-bua`.
    package var slug: String
    /// The official name in full: "องค์การบริหารส่วนตำบลตัวอย่าง".
    package var name: String
    package var district: String?
    package var province: String?
    /// House, village, sub-district, as one line.
    package var address: String?
    package var telephone: String?
    package var mail: String?
    /// The agency's own main site.
    package var website: String?
    /// Host names it is served under, lower case, without port.
    package var hosts: [String]
    /// True for the invented agency of `--demo`: every page says so.
    package var isInvented: Bool

    package init(
        slug: String, name: String, district: String? = nil, province: String? = nil, address: String? = nil,
        telephone: String? = nil, mail: String? = nil, website: String? = nil, hosts: [String] = [],
        isInvented: Bool = false
    ) {
        self.slug = slug
        self.name = name
        self.district = district
        self.province = province
        self.address = address
        self.telephone = telephone
        self.mail = mail
        self.website = website
        self.hosts = hosts
        self.isInvented = isInvented
    }
}

/// What the host name of a request leads to.
package enum AgencyMatch: Sendable, Equatable {
    /// The agency of that host, or the only one there is.
    case one(SiteAgency)
    /// The host belongs to none, and there are several to choose from.
    case several([SiteAgency])
    /// The store has no agency yet.
    case none

    package var agency: SiteAgency? {
        if case .one(let agency) = self { agency } else { nil }
    }
}
