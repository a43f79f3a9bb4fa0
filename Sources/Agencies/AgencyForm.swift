package import Kernel

/// What a person typed of an agency, from a command or a page. Blank optional fields count as not given.
package struct AgencyForm: Hashable, Sendable {
    package var slug: String
    package var name: String
    package var nameEnglish: String
    /// "อบต." or the raw value of `AgencyKind`; blank lets the name tell.
    package var kind: String
    package var district: String
    package var province: String
    package var hosts: [String]
    package var address: String
    package var telephone: String
    package var email: String
    package var website: String
    package var facebook: String
    package var lineAccount: String
    package var latitude: String
    package var longitude: String

    package init(
        slug: String = "", name: String = "", nameEnglish: String = "", kind: String = "", district: String = "",
        province: String = "", hosts: [String] = [], address: String = "", telephone: String = "",
        email: String = "", website: String = "", facebook: String = "", lineAccount: String = "",
        latitude: String = "", longitude: String = ""
    ) {
        self.slug = slug
        self.name = name
        self.nameEnglish = nameEnglish
        self.kind = kind
        self.district = district
        self.province = province
        self.hosts = hosts
        self.address = address
        self.telephone = telephone
        self.email = email
        self.website = website
        self.facebook = facebook
        self.lineAccount = lineAccount
        self.latitude = latitude
        self.longitude = longitude
    }

    /// The agency typed, or every field that cannot stay, at once, as `AgencyProblem.invalid`.
    package func agency(id: AgencyID, createdAt: Moment) throws(AgencyProblem) -> Agency {
        var check = AgencyFormCheck()
        let slug = check.slug(slug)
        let name = check.required("name", name)
        let kind = check.kind(kind, name: name)
        let district = check.required("district", district)
        let province = check.required("province", province)
        let hosts = check.hosts(hosts)
        let profile = AgencyProfile(
            address: check.optional("address", address), telephone: check.optional("telephone", telephone),
            email: check.email(email), website: check.address("website", website),
            facebook: check.address("facebook", facebook),
            lineAccount: check.optional("lineAccount", lineAccount),
            coordinates: check.coordinates(latitude, longitude))
        let english = check.optional("nameEnglish", nameEnglish)
        guard check.findings.isEmpty, let slug, let name, let kind, let district, let province else {
            throw .invalid(check.findings)
        }
        return Agency(
            id: id, slug: slug, name: name, nameEnglish: english, kind: kind, district: district,
            province: province, hosts: hosts, profile: profile, createdAt: createdAt)
    }
}
