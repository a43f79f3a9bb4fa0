import Testing

@testable import Assessment

@Suite struct CrosswalkTests {
    private func pairs(_ from: Int, _ to: Int, of code: String) throws -> [String] {
        let crosswalk = Crosswalk(
            from: try TestCatalogues.catalogue(from), to: try TestCatalogues.catalogue(to))
        return crosswalk.pairs.filter { $0.from.description == code }.map { "\($0.to) \($0.ground.rawValue)" }
    }

    @Test(arguments: [
        (2566, 2567, "o4", ["o7 sameUnverifiedTitle"]), (2566, 2568, "o27", ["o17 sameTitle"]),
        (2566, 2568, "o18", ["o10 sameTitle"]), (2567, 2568, "o14", ["o12 alias"]), (2567, 2568, "o16", ["o12 alias"]),
        (2568, 2569, "o10", ["o10 alias"]), (2568, 2569, "o28", ["o26 sameUnverifiedTitle"]),
        (2568, 2569, "o27", ["o25 alias"]), (2566, 2569, "o21", ["o11 sameUnverifiedTitle"]),
        (2566, 2568, "o1", ["o1 alias"]), (2566, 2568, "o3", ["o1 alias"]),
        (2568, 2566, "o1", ["o1 alias", "o3 alias"]),
    ])
    func pairsItemsByTheirTitles(from: Int, to: Int, code: String, targets: [String]) throws {
        #expect(try pairs(from, to, of: code) == targets)
    }

    @Test(arguments: [(2566, 2568, "o41"), (2566, 2567, "o19"), (2568, 2569, "o11"), (2567, 2568, "o15")])
    func leavesUnmatchedWhatNoTitleShows(from: Int, to: Int, code: String) throws {
        let crosswalk = Crosswalk(
            from: try TestCatalogues.catalogue(from), to: try TestCatalogues.catalogue(to))
        #expect(crosswalk.unmatchedFrom.map(\.description).contains(code))
    }

    @Test(arguments: [(2566, 2567), (2567, 2568), (2568, 2569), (2566, 2569)])
    func accountsForEveryItemOfBothYears(from: Int, to: Int) throws {
        let (old, new) = (try TestCatalogues.catalogue(from), try TestCatalogues.catalogue(to))
        let crosswalk = Crosswalk(from: old, to: new)
        #expect(Set(crosswalk.pairs.map(\.from)).union(crosswalk.unmatchedFrom) == Set(old.items.map(\.code)))
        #expect(Set(crosswalk.pairs.map(\.to)).union(crosswalk.unmatchedTo) == Set(new.items.map(\.code)))
        #expect(Set(crosswalk.pairs).count == crosswalk.pairs.count)
    }

    @Test func pairsAYearWithItselfAsItStands() throws {
        let catalogue = try TestCatalogues.catalogue(2568)
        let crosswalk = Crosswalk(from: catalogue, to: catalogue)
        #expect(crosswalk.pairs.allSatisfy { $0.from == $0.to })
        #expect(crosswalk.unmatchedFrom.isEmpty)
    }

    @Test func neverCallsAnUnverifiedYearSure() throws {
        let crosswalk = Crosswalk(
            from: try TestCatalogues.catalogue(2568), to: try TestCatalogues.catalogue(2570))
        #expect(crosswalk.pairs.count == 28)
        #expect(crosswalk.pairs.allSatisfy { $0.ground == .sameUnverifiedTitle })
    }

    @Test func foldsWhatPrintingVaries() {
        #expect(Crosswalk.folded("E–Service") == Crosswalk.folded("e-service"))
        #expect(Crosswalk.folded("อำนาจ หน้าที่") == Crosswalk.folded("อ\u{0E4D}\u{0E32}นาจหน้าที่"))
        #expect(Crosswalk.folded("แผน") != Crosswalk.folded("แผ่น"))
    }
}
