import Agencies
import Kernel
import Storage
import TestKit
import Testing

/// Two agencies in one store, as on a shared installation.
struct TwoAgencies {
    let kit: TestStore
    let ours = AgencyID(PublicID(high: 0, low: 1))
    let theirs = AgencyID(PublicID(high: 0, low: 2))
    let ambience = Ambience.fixed(series: 7)

    static let name = "องค์การบริหารส่วนตำบลหนองตัวอย่าง"

    var store: any Store { kit.store }

    init() async throws {
        kit = try await TestStore()
        let agencies = [
            try Self.agency(ours, "ours", Self.name), try Self.agency(theirs, "theirs", "องค์การบริหารส่วนตำบลอื่น"),
        ]
        try await kit.store.write { tx in
            for agency in agencies { try AgencyStore.add(agency, in: tx) }
        }
    }

    private static func agency(_ id: AgencyID, _ slug: String, _ name: String) throws -> Agency {
        Agency(
            id: id, slug: try #require(AgencySlug(slug)), name: name, kind: .subdistrictOrganization,
            district: "สมมติ", province: "จำลอง", createdAt: Ambience.noon)
    }
}
