import Kernel
import Storage
import Testing

@Suite struct QueryTests {
    @Test func writesEachEnginesPlaceholdersFromTheSameText() {
        let (slug, year) = ("nong-na", 2568)
        let query: Query = "SELECT a FROM t WHERE slug = \(slug) AND year = \(year)"
        #expect(query.rendered(for: .sqlite).text == "SELECT a FROM t WHERE slug = ?1 AND year = ?2")
        #expect(query.rendered(for: .postgresql).text == "SELECT a FROM t WHERE slug = $1 AND year = $2")
        #expect(query.rendered(for: .sqlite).values == [.text("nong-na"), .integer(2568)])
    }

    @Test func bindsWhatLooksLikeSQL() {
        let hostile = "'; DROP TABLE agency; --"
        let rendered = ("SELECT a FROM t WHERE b = \(hostile)" as Query).rendered(for: .sqlite)
        #expect(!rendered.text.contains("DROP"))
        #expect(rendered.values == [.text(hostile)])
    }

    @Test func nestsFragmentsAndCountsOn() {
        let filter: Query = "AND topic = \(3)"
        let query: Query = "SELECT a FROM t WHERE b = \(1) \(filter) \(Query()) LIMIT \(10)"
        #expect(query.rendered(for: .postgresql).text == "SELECT a FROM t WHERE b = $1 AND topic = $2  LIMIT $3")
        #expect(query.rendered(for: .postgresql).values == [.integer(1), .integer(3), .integer(10)])
    }

    @Test func joinsFragments() {
        let query = Query.joined(["a = \(1)", "b = \(2)"], by: " AND ")
        #expect(query.rendered(for: .sqlite).text == "a = ?1 AND b = ?2")
        #expect(Query.joined([], by: " AND ").rendered(for: .sqlite).text.isEmpty)
    }

    @Test func listsValuesAndFindsNothingInNone() {
        #expect(("IN \(list: [1, 2])" as Query).rendered(for: .sqlite).text == "IN (?1, ?2)")
        #expect(("IN \(list: [Int]())" as Query).rendered(for: .sqlite).text == "IN (NULL)")
    }

    @Test func bindsNothingAsNull() {
        let nothing: String? = nil
        #expect(("\(nothing)" as Query).rendered(for: .sqlite).values == [.null])
    }

    @Test(arguments: Dialect.allCases) func keepsIdsReadable(in dialect: Dialect) {
        let id = AgencyID(PublicID(high: 1, low: 2))
        #expect(("\(id)" as Query).rendered(for: dialect).values == [.text(id.description)])
    }
}
