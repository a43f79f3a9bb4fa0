package import Kernel
package import Storage

/// All SQL of agencies and their host names.
package enum AgencyStore {
    /// Throws `AgencyProblem.slugTaken` or `hostTaken`.
    package static func add(_ agency: Agency, in tx: any WriteTransaction) throws {
        let profile = agency.profile
        do {
            try tx.execute(
                """
                INSERT INTO agency (
                    id, slug, name, name_english, kind, district, province, address, telephone, email, website,
                    facebook, line_account, latitude, longitude, is_invented, created_at
                ) VALUES (
                    \(agency.id), \(agency.slug), \(agency.name), \(agency.nameEnglish), \(agency.kind),
                    \(agency.district), \(agency.province), \(profile.address), \(profile.telephone),
                    \(profile.email), \(profile.website), \(profile.facebook), \(profile.lineAccount),
                    \(profile.coordinates?.latitude), \(profile.coordinates?.longitude), \(agency.isInvented ? 1 : 0),
                    \(agency.createdAt)
                )
                """)
        } catch StorageProblem.conflict("agency_slug_key") {
            throw AgencyProblem.slugTaken(agency.slug)
        }
        for (index, host) in agency.hosts.enumerated() {
            try add(host, at: index + 1, of: agency.id, in: tx)
        }
    }

    /// By short name, at most `limit`, after the one named.
    package static func list(
        after: AgencySlug? = nil, limit: Int = 50, in tx: any ReadTransaction
    ) throws -> Portion<Agency, AgencySlug> {
        let following: Query = after.map { "WHERE slug > \($0)" } ?? Query()
        let rows = try tx.rows("\(columns) \(following) ORDER BY slug LIMIT \(limit + 1)")
        return Portion(try agencies(rows, in: tx), limit: limit, key: \.slug)
    }

    package static func find(slug: AgencySlug, in tx: any ReadTransaction) throws -> Agency? {
        try agencies(tx.rows("\(columns) WHERE slug = \(slug)"), in: tx).first
    }

    package static func find(id: AgencyID, in tx: any ReadTransaction) throws -> Agency? {
        try agencies(tx.rows("\(columns) WHERE id = \(id)"), in: tx).first
    }

    package static func find(host: HostName, in tx: any ReadTransaction) throws -> Agency? {
        try agencies(
            tx.rows("\(columns) WHERE id = (SELECT agency_id FROM agency_host WHERE host = \(host))"), in: tx
        ).first
    }

    /// The one agency of an installation that has one. Throws `AgencyProblem.none` or `several`.
    package static func only(in tx: any ReadTransaction) throws -> Agency {
        let found = try list(limit: 3, in: tx).items
        guard let first = found.first else { throw AgencyProblem.none }
        guard found.count == 1 else { throw AgencyProblem.several(found.map(\.slug)) }
        return first
    }

    /// The agency so named, or the only one where none is named. Throws `AgencyProblem`.
    package static func chosen(slug text: String?, in tx: any ReadTransaction) throws -> Agency {
        guard let text else { return try only(in: tx) }
        guard let slug = AgencySlug(text), let agency = try find(slug: slug, in: tx) else {
            throw AgencyProblem.unknown(slug: text)
        }
        return agency
    }

    package static func isEmpty(in tx: any ReadTransaction) throws -> Bool {
        try !tx.exists("SELECT id FROM agency ORDER BY slug LIMIT 1")
    }

    private static let columns: Query = """
        SELECT id, slug, name, name_english, kind, district, province, address, telephone, email, website, facebook,
            line_account, latitude, longitude, is_invented, created_at
        FROM agency
        """

    private static func add(
        _ host: HostName, at position: Int, of agency: AgencyID, in tx: any WriteTransaction
    ) throws {
        do {
            try tx.execute(
                "INSERT INTO agency_host (host, agency_id, position) VALUES (\(host), \(agency), \(position))")
        } catch StorageProblem.conflict("agency_host_pkey") {
            throw AgencyProblem.hostTaken(host)
        }
    }

    private static func agencies(_ rows: [StoredRow], in tx: any ReadTransaction) throws -> [Agency] {
        try rows.map { row in try agency(row, hosts: hosts(of: row.value("id"), in: tx)) }
    }

    private static func hosts(of agency: AgencyID, in tx: any ReadTransaction) throws -> [HostName] {
        try tx.rows("SELECT host FROM agency_host WHERE agency_id = \(agency) ORDER BY position")
            .map { try $0.value("host") }
    }

    private static func agency(_ row: StoredRow, hosts: [HostName]) throws -> Agency {
        Agency(
            id: try row.value("id"), slug: try row.value("slug"), name: try row.value("name"),
            nameEnglish: try row.optional("name_english"), kind: try row.value("kind"),
            district: try row.value("district"), province: try row.value("province"), hosts: hosts,
            profile: try profile(row), isInvented: try row.value("is_invented"),
            createdAt: try row.value("created_at"))
    }

    private static func profile(_ row: StoredRow) throws -> AgencyProfile {
        var profile = AgencyProfile(
            address: try row.optional("address"), telephone: try row.optional("telephone"),
            email: try row.optional("email"), website: try row.optional("website"),
            facebook: try row.optional("facebook"), lineAccount: try row.optional("line_account"))
        if let latitude: Double = try row.optional("latitude"), let longitude: Double = try row.optional("longitude") {
            profile.coordinates = Coordinates(latitude: latitude, longitude: longitude)
        }
        return profile
    }
}
