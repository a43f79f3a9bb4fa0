import Agencies
import Kernel
import Storage
import TestKit
import Testing

@Suite struct AgencyStoreTests {
    @Test func readsBackWhatItWrites() async throws {
        let store = try await TestStore().store
        let agency = try Agency.sample(
            "nong-na", hosts: ["nong-na.example", "www.nong-na.example"],
            profile: AgencyProfile(
                address: "1 หมู่ 2", telephone: "1", email: "a@b.example", website: "https://b.example",
                facebook: "https://c.example", lineAccount: "@d",
                coordinates: Coordinates(latitude: 14.97, longitude: 102.08)))
        try await store.write { tx in try AgencyStore.add(agency, in: tx) }
        #expect(try await store.read { tx in try AgencyStore.find(slug: agency.slug, in: tx) } == agency)
        #expect(try await store.read { tx in try AgencyStore.find(id: agency.id, in: tx) } == agency)
        let host = try #require(HostName("www.nong-na.example"))
        #expect(try await store.read { tx in try AgencyStore.find(host: host, in: tx) } == agency)
        let other = try #require(HostName("elsewhere.example"))
        #expect(try await store.read { tx in try AgencyStore.find(host: other, in: tx) } == nil)
    }

    @Test func saysWhichNameIsTaken() async throws {
        let store = try await TestStore().store
        let first = try Agency.sample("nong-na", hosts: ["a.example"])
        try await store.write { tx in try AgencyStore.add(first, in: tx) }
        let sameSlug = try Agency.sample("nong-na", id: 2)
        await #expect(throws: AgencyProblem.slugTaken(first.slug)) {
            try await store.write { tx in try AgencyStore.add(sameSlug, in: tx) }
        }
        let sameHost = try Agency.sample("other", id: 3, hosts: ["b.example", "a.example"])
        await #expect(throws: AgencyProblem.hostTaken(first.hosts[0])) {
            try await store.write { tx in try AgencyStore.add(sameHost, in: tx) }
        }
        let slugs = try await store.read { tx in try AgencyStore.list(in: tx).items.map(\.slug) }
        #expect(slugs == [first.slug], "nothing of a refused agency stays")
    }

    @Test func listsByShortNameAPageAtATime() async throws {
        let store = try await TestStore().store
        let agencies = try ["delta", "alpha", "echo", "bravo", "charlie"].enumerated().map { index, slug in
            try Agency.sample(slug, id: UInt64(index + 1))
        }
        try await store.write { tx in for agency in agencies { try AgencyStore.add(agency, in: tx) } }
        let first = try await store.read { tx in try AgencyStore.list(limit: 2, in: tx) }
        #expect(first.items.map(\.slug.description) == ["alpha", "bravo"])
        let second = try await store.read { tx in try AgencyStore.list(after: first.next, limit: 2, in: tx) }
        #expect(second.items.map(\.slug.description) == ["charlie", "delta"])
        let last = try await store.read { tx in try AgencyStore.list(after: second.next, limit: 2, in: tx) }
        #expect(last.items.map(\.slug.description) == ["echo"])
        #expect(last.next == nil)
    }

    @Test func choosesTheOnlyAgencyAndAsksBetweenSeveral() async throws {
        let store = try await TestStore().store
        await #expect(throws: AgencyProblem.none) { try await chosen(nil, in: store) }
        let one = try Agency.sample("alpha")
        try await store.write { tx in try AgencyStore.add(one, in: tx) }
        #expect(try await chosen(nil, in: store) == one)
        let two = try Agency.sample("bravo", id: 2)
        try await store.write { tx in try AgencyStore.add(two, in: tx) }
        await #expect(throws: AgencyProblem.several([one.slug, two.slug])) { try await chosen(nil, in: store) }
        #expect(try await chosen("bravo", in: store) == two)
        await #expect(throws: AgencyProblem.unknown(slug: "nobody")) { try await chosen("nobody", in: store) }
    }

    @Test func fillsOnlyAnEmptyStoreWithTheInventedAgency() async throws {
        let store = try await TestStore().store
        let ambience = Ambience.fixed()
        let made = try await store.write { tx in try AgencyDemo.fill(ambience: ambience, in: tx) }
        #expect(made?.isInvented == true)
        #expect(made?.name.contains("สมมติ") == true, "its name says that it is invented")
        #expect(try await store.write { tx in try AgencyDemo.fill(ambience: ambience, in: tx) } == nil)
    }

    @Test func readsNoWholeTable() async throws {
        let store = try await TestStore().store
        let agency = try Agency.sample("alpha", hosts: ["a.example"])
        let found = try await store.fullScans { tx in
            try AgencyStore.add(agency, in: tx)
            _ = try AgencyStore.find(slug: agency.slug, in: tx)
            _ = try AgencyStore.find(host: agency.hosts[0], in: tx)
            _ = try AgencyStore.list(after: agency.slug, in: tx)
        }
        #expect(found.queries > 5)
        #expect(found.scans == [])
    }

    private func chosen(_ slug: String?, in store: any Store) async throws -> Agency {
        try await store.read { tx in try AgencyStore.chosen(slug: slug, in: tx) }
    }
}

extension Agency {
    static func sample(
        _ slug: String, id: UInt64 = 1, hosts: [String] = [], profile: AgencyProfile = AgencyProfile()
    ) throws -> Agency {
        Agency(
            id: AgencyID(PublicID(high: 0, low: id)), slug: try #require(AgencySlug(slug)), name: "อบต.\(slug)",
            kind: .subdistrictOrganization, district: "สมมติ", province: "จำลอง", hosts: hosts.compactMap(HostName.init),
            profile: profile, createdAt: Ambience.noon)
    }
}
