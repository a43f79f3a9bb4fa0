package import Kernel

/// One local government that publishes, serves and reports through this installation.
package struct Agency: Hashable, Sendable {
    package let id: AgencyID
    package var slug: AgencySlug
    /// In full: "องค์การบริหารส่วนตำบล…".
    package var name: String
    package var nameEnglish: String?
    package var kind: AgencyKind
    /// Amphoe, without the word อำเภอ.
    package var district: String
    /// Changwat, without the word จังหวัด.
    package var province: String
    /// The host names it answers to, the first one its own.
    package var hosts: [HostName]
    package var profile: AgencyProfile
    /// True for the agency that `serve --demo` invents; every page says so.
    package var isInvented: Bool
    package let createdAt: Moment

    package init(
        id: AgencyID, slug: AgencySlug, name: String, nameEnglish: String? = nil, kind: AgencyKind,
        district: String, province: String, hosts: [HostName] = [], profile: AgencyProfile = AgencyProfile(),
        isInvented: Bool = false, createdAt: Moment
    ) {
        self.id = id
        self.slug = slug
        self.name = name
        self.nameEnglish = nameEnglish
        self.kind = kind
        self.district = district
        self.province = province
        self.hosts = hosts
        self.profile = profile
        self.isInvented = isInvented
        self.createdAt = createdAt
    }

    /// The name in the language asked for, Thai where no English one is known.
    package func name(in language: Language) -> String {
        language == .en ? nameEnglish ?? name : name
    }
}
