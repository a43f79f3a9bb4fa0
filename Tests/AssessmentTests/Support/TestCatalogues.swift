import Kernel
import Testing
import ThaiText

@testable import Assessment

/// What every suite of the room works with.
enum TestCatalogues {
    /// Read once: the files are the same for every test.
    private static let loaded = Result { try CatalogueSet.builtIn() }

    static func builtIn() throws -> CatalogueSet { try loaded.get() }

    static func year(_ number: Int) throws -> FiscalYear { try #require(FiscalYear(number)) }

    static func catalogue(_ number: Int) throws -> Catalogue {
        let year = try year(number)
        let set = try builtIn()
        return try #require(set.catalogue(for: year))
    }

    /// Points from a figure of at most six decimals.
    static func points(_ value: Double) throws -> Points { try #require(Points(value)) }

    static func sheet(_ year: Int, _ scores: [Double]) throws -> ScoreSheet {
        var indicators: [Int: Points] = [:]
        for (index, score) in scores.enumerated() { indicators[index + 1] = try points(score) }
        return ScoreSheet(fiscalYear: try self.year(year), indicators: indicators)
    }

    /// The ten indicators that give these three instrument scores.
    static func sheet(_ year: Int, iit: Double, eit: Double, oit: Double) throws -> ScoreSheet {
        try sheet(
            year, Array(repeating: iit, count: 5) + Array(repeating: eit, count: 3) + Array(repeating: oit, count: 2))
    }

    /// The figures a published analysis of 2568 gives, whose total is 90.42.
    static let published2568 = [93.33, 96.13, 98.06, 83.87, 93.33, 97.13, 97.47, 95.74, 82.50, 85.00]
}
