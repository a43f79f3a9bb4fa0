import Agencies
import Kernel
import Testing

@Suite struct AgencyFormTests {
    private let id = AgencyID(PublicID(high: 0, low: 1))
    private let now = Moment(milliseconds: 0)

    @Test func readsTheKindFromTheName() throws {
        let form = AgencyForm(slug: "nong-na", name: " อบต.หนองนา ", district: "เมือง", province: "เลย")
        let agency = try form.agency(id: id, createdAt: now)
        #expect(agency.kind == .subdistrictOrganization)
        #expect(agency.name == "อบต.หนองนา")
        #expect(agency.profile == AgencyProfile())
    }

    @Test(arguments: [
        ("อบต.", AgencyKind.subdistrictOrganization), ("ทม.", .townMunicipality),
        ("city-municipality", .cityMunicipality),
    ])
    func takesAKindAsPeopleWriteIt(written: String, kind: AgencyKind) throws {
        let form = AgencyForm(slug: "ab", name: "ที่หนึ่ง", kind: written, district: "ก", province: "ข")
        #expect(try form.agency(id: id, createdAt: now).kind == kind)
    }

    @Test func namesEveryWrongFieldAtOnce() {
        let form = AgencyForm(
            slug: "Bad Slug!", name: "", kind: "อบต.", hosts: ["http://a.example"], email: "nobody",
            website: "www.a.example", latitude: "north")
        #expect {
            try form.agency(id: id, createdAt: now)
        } throws: { error in
            guard case AgencyProblem.invalid(let findings) = error else { return false }
            return findings.map(\.rule)
                == ["slug", "name", "district", "province", "hosts", "email", "website", "latitude"]
                && findings.allSatisfy { !$0.message.th.isEmpty && !$0.message.en.isEmpty }
        }
    }

    @Test(arguments: ["ab", "a1", "nong-na-2", String(repeating: "a", count: 40)])
    func takesShortNamesForAddresses(_ text: String) {
        #expect(AgencySlug(text)?.description == text)
    }

    @Test(arguments: ["", "a", "1a", "-a", "a-", "A", "หนอง", "a b", "a_b", String(repeating: "a", count: 41)])
    func refusesOtherShortNames(_ text: String) {
        #expect(AgencySlug(text) == nil)
    }

    @Test func foldsHostNamesAndRefusesWhatIsNone() {
        #expect(HostName("WWW.Nong-Na.example")?.description == "www.nong-na.example")
        for text in ["", "a..b", "-a.example", "a.example:80", "a b", "ก.example", String(repeating: "a", count: 64)] {
            #expect(HostName(text) == nil, "\(text)")
        }
    }

    @Test func refusesWordsOfManyLines() {
        let form = AgencyForm(slug: "ab", name: "อบต.ก\nข", district: "ก", province: "ข")
        #expect {
            try form.agency(id: id, createdAt: now)
        } throws: { error in
            guard case AgencyProblem.invalid(let findings) = error else { return false }
            return findings.map(\.rule) == ["name"]
        }
    }
}
