package import Agencies
package import Web

extension SiteAgency {
    /// What the site shows of an agency of the register.
    package init(_ agency: Agency) {
        self.init(
            id: agency.id, slug: agency.slug.description, name: agency.name, nameEnglish: agency.nameEnglish,
            district: agency.district, province: agency.province, address: agency.profile.address,
            telephone: agency.profile.telephone, mail: agency.profile.email, website: agency.profile.website,
            facebook: agency.profile.facebook, lineAccount: agency.profile.lineAccount,
            hosts: agency.hosts.map(\.description), isInvented: agency.isInvented)
    }
}
