import Kernel
import Testing
import ThaiText

@testable import Assessment

@Suite struct KnownAnswerTests {
    @Test func scoresThePublishedResultOf2568() throws {
        let set = try TestCatalogues.builtIn()
        let result = Scoring.score(try TestCatalogues.sheet(2568, TestCatalogues.published2568), catalogues: set)
        #expect(result.score(.iit)?.points.value == 92.944)
        #expect(result.score(.eit)?.points.value == 96.78)
        #expect(result.score(.oit)?.points.value == 83.75)
        #expect(result.total?.points.value == 90.4172)
        #expect(result.total?.published.formatted() == "90.42")
        #expect(result.level?.name == "ผ่าน")
        #expect(result.toNext?.level.name == "ผ่านดี")
        #expect(result.toNext?.total == .zero)
        #expect(result.toNext?.instruments.map(\.instrument) == [.oit])
        #expect(result.toNext?.missing(.oit).value == 1.25)
        #expect(result.missing.isEmpty)
        #expect(result.rules.from.year == 2568)
        #expect(!result.rules.verified)
    }

    @Test func givesTheOtherTotalForTheOtherFigure() throws {
        var scores = TestCatalogues.published2568
        scores[9] = 70
        let result = Scoring.score(try TestCatalogues.sheet(2568, scores), catalogues: try TestCatalogues.builtIn())
        #expect(result.total?.published.formatted() == "87.42")
    }
}
