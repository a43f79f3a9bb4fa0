import Testing
import ThaiText

@testable import Assessment

@Suite struct QuestionNumberingTests {
    @Test(arguments: 1...30) func placesTheOlderInternalQuestions(number: Int) throws {
        let code = try #require(QuestionCode(.iit, number))
        #expect(QuestionNumbering.v1.indicator(of: code) == (number + 5) / 6)
    }

    @Test(arguments: 1...15) func placesTheOlderExternalAndNewerInternalQuestions(number: Int) throws {
        #expect(QuestionCode(.eit, number).flatMap(QuestionNumbering.v1.indicator) == 5 + (number + 4) / 5)
        #expect(QuestionCode(.iit, number).flatMap(QuestionNumbering.v2.indicator) == (number + 2) / 3)
    }

    @Test(arguments: 1...9) func placesTheNewerExternalQuestions(number: Int) throws {
        #expect(QuestionCode(.eit, number).flatMap(QuestionNumbering.v2.indicator) == 5 + (number + 2) / 3)
    }

    @Test func refusesQuestionsBeyondTheForm() throws {
        #expect(QuestionCode(.iit, 31).flatMap(QuestionNumbering.v1.indicator) == nil)
        #expect(QuestionCode(.eit, 10).flatMap(QuestionNumbering.v2.indicator) == nil)
        #expect(QuestionCode(.oit, 1) == nil)
        #expect(QuestionCode(.iit, 0) == nil)
        #expect(ItemCode(0) == nil)
    }

    @Test(arguments: [
        (2560, false), (2565, false), (2566, false), (2567, true), (2568, true), (2569, true), (2580, true),
    ])
    func takesTheNumberingOfTheYear(year: Int, isNew: Bool) throws {
        let numbering = QuestionNumbering.of(try TestCatalogues.year(year), in: try TestCatalogues.builtIn())
        #expect(numbering == (isNew ? .v2 : .v1))
    }
}
