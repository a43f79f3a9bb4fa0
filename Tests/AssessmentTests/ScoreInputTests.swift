import Kernel
import Testing
import ThaiText

@testable import Assessment

@Suite struct ScoreInputTests {
    private func decode(_ json: String) throws -> ScoreSheet {
        try ScoreInput.decode(json, catalogues: try TestCatalogues.builtIn())
    }

    @Test func readsASheetExactly() throws {
        let sheet = try decode(#"{"indicators":{"1":93.33,"10":85,"2":0,"3":1e2,"4":99.999999},"fiscalYear":2568}"#)
        #expect(sheet.fiscalYear.year == 2568)
        #expect(sheet.indicators[1]?.millionths == 93_330_000)
        #expect(sheet.indicators[4]?.millionths == 99_999_999)
        #expect(sheet.indicators[3] == .hundred)
        #expect(sheet.indicators.count == 5)
    }

    @Test func readsASheetWithoutAnyScore() throws {
        #expect(try decode(#"{"fiscalYear":2568,"indicators":{}}"#).indicators.isEmpty)
    }

    @Test(arguments: [
        (#"{"fiscalYear":2568,"indicators":{"11":90}}"#, "score.indicator.unknown", "\"11\""),
        (#"{"fiscalYear":2568,"indicators":{"x":90}}"#, "score.indicator.unknown", "\"x\""),
        (#"{"fiscalYear":2568,"indicators":{"01":90}}"#, "score.indicator.unknown", "\"01\""),
        (#"{"fiscalYear":2568,"indicators":{"0":90}}"#, "score.indicator.unknown", "\"0\""),
        (#"{"fiscalYear":2568,"indicators":{"๑":90}}"#, "score.indicator.unknown", "\"๑\""),
        (#"{"fiscalYear":2564,"indicators":{"11":90}}"#, "score.indicator.unknown", "\"11\""),
        (#"{"fiscalYear":2568,"indicators":{"3":100.01}}"#, "score.value.range", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":100.0000001}}"#, "score.value.range", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":-1}}"#, "score.value.range", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":1e9}}"#, "score.value.range", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":"90"}}"#, "score.value.type", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":"๙๐.๕"}}"#, "score.value.type", "๙๐.๕"),
        (#"{"fiscalYear":2568,"indicators":{"3":null}}"#, "score.value.type", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":true}}"#, "score.value.type", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":[90]}}"#, "score.value.type", "indicator 3"),
        (#"{"fiscalYear":2568,"indicators":{"3":90,"3":91}}"#, "score.key.repeated", "\"3\""),
        (#"{"fiscalYear":2568,"indicators":{},"agency":"ก"}"#, "score.key.unknown", "\"agency\""),
        (#"{"fiscalYear":2568,"fiscalYear":2567,"indicators":{}}"#, "score.key.repeated", "fiscalYear"),
        (#"{"indicators":{}}"#, "score.key.missing", "fiscalYear"),
        (#"{"fiscalYear":2568}"#, "score.key.missing", "indicators"),
        (#"{"fiscalYear":2025,"indicators":{}}"#, "score.year.invalid", "2025"),
        (#"{"fiscalYear":"2568","indicators":{}}"#, "score.year.invalid", "2568"),
        (#"{"fiscalYear":2568.5,"indicators":{}}"#, "score.year.invalid", "2568.5"),
        (#"{"fiscalYear":null,"indicators":{}}"#, "score.year.invalid", "null"),
        (#"{"fiscalYear":2568,"indicators":[90]}"#, "score.field.type", "indicators"),
        ("[]", "score.field.type", "array"),
        ("", "score.file.unreadable", "line 1"),
        ("{\"fiscalYear\":2568,\n\"indicators\":{\"1\":๙}}", "score.file.unreadable", "line 2"),
    ])
    func refusesByName(json: String, code: String, named: String) throws {
        let problem = try #require(throws: ScoreProblem.self) { try decode(json) }
        #expect(problem.code == code)
        #expect(problem.message.en.contains(named), "\(problem.message.en)")
        #expect(!problem.message.th.isEmpty)
        #expect(problem.kind == .invalid)
    }

    @Test func collectsAllFaults() throws {
        let problem = try #require(throws: ScoreProblem.self) {
            try decode(#"{"fiscalYear":2568,"indicators":{"11":90,"3":"x","4":200},"a":1}"#)
        }
        #expect(problem.faults.count == 4)
    }

    @Test func keepsAHugeValueOutOfTheMessage() throws {
        let text = String(repeating: "ก", count: 100_000)
        let problem = try #require(throws: ScoreProblem.self) {
            try decode("{\"fiscalYear\":2568,\"indicators\":{\"3\":\"\(text)\"}}")
        }
        #expect(problem.message.th.unicodeScalars.count < 400)
    }

    @Test(arguments: [
        ("0", 0), ("100", 100_000_000), ("100.000", 100_000_000), ("93.33", 93_330_000), ("0.0000004", 0),
        ("0.0000005", 1),
        ("7.1234567", 7_123_457), ("1E1", 10_000_000),
    ])
    func readsDigitsExactly(digits: String, millionths: Int) {
        #expect(ExactPoints.read(digits)?.millionths == millionths)
    }

    @Test(arguments: [
        "", "-0", "101", "100.1", "1.", ".1", "๙", "1,5", " 1", "1 ", "0x1", "99999999999999999999", "nan", "1e3",
    ])
    func refusesWhatIsNoScore(digits: String) {
        #expect(ExactPoints.read(digits) == nil)
    }
}
