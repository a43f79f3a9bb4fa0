import Foundation
import Kernel
import Testing

@testable import Assessment

@Suite struct ScoreResultTests {
    private func result(_ year: Int, without missing: [Int]) throws -> ScoreResult {
        let whole = try TestCatalogues.sheet(year, TestCatalogues.published2568)
        let sheet = ScoreSheet(
            fiscalYear: whole.fiscalYear, indicators: whole.indicators.filter { !missing.contains($0.key) })
        return Scoring.score(sheet, catalogues: try TestCatalogues.builtIn())
    }

    @Test(arguments: [([1], Instrument.iit), ([7], .eit), ([10], .oit), ([1, 2, 3, 4, 5], .iit)])
    func scoresTheOtherInstrumentsWithoutOne(missing: [Int], instrument: Instrument) throws {
        let result = try result(2568, without: missing)
        for other in Instrument.allCases { #expect((result.score(other) == nil) == (other == instrument)) }
        #expect(result.total == nil && result.level == nil && result.toNext == nil)
        #expect(result.missing == missing)
        let message = try #require(result.missingMessage)
        #expect(message.th.contains(instrument.rawValue))
        #expect(message.en.contains(missing.map(String.init).joined(separator: ", ")))
        #expect(result.json["instruments"]?[instrument.rawValue] == .null)
        #expect(result.json["total"] == .null)
        #expect(result.json["level"] == .null)
    }

    @Test func saysWhatItCannotSayOfAnEmptySheet() throws {
        let result = try result(2568, without: Array(1...10))
        #expect(result.missing == Array(1...10))
        #expect(result.instruments.allSatisfy { $0.score == nil })
        #expect(result.contributions.isEmpty)
    }

    @Test func keepsItsJSONShape() throws {
        let text = try result(2568, without: []).json.text
        #expect(
            text.hasPrefix(
                """
                {
                  "fiscalYear": 2568,
                  "instruments": {
                    "IIT": 92.944,
                    "EIT": 96.78,
                    "OIT": 83.75
                  },
                  "total": 90.42,
                  "totalUnrounded": 90.4172,
                  "level": "ผ่าน",
                  "levelEn": "Passed",
                  "toNext": {
                    "level": "ผ่านดี",
                    "levelEn": "Passed, good",
                    "total": 0,
                    "instruments": {
                      "OIT": 1.25
                    },
                    "message": {
                      "th": "ถึงระดับผ่านดี ต้องได้ OIT เพิ่ม 1.25 คะแนน",
                """))
        let json = try JSONReader.read(text)
        #expect(json["rules"]?["from"] == 2568)
        #expect(json["rules"]?["verified"] == false)
        #expect(json["missing"] == .array([]))
    }

    @Test func givesAFoundationEncoderTheSameValues() throws {
        let result = try result(2568, without: [4])
        let theirs = try JSONSerialization.jsonObject(with: JSONEncoder().encode(result))
        let ours = try JSONSerialization.jsonObject(with: Data(result.json.text.utf8))
        #expect((theirs as? NSDictionary) == (ours as? NSDictionary))
    }

    @Test func namesTheBaseOfAYearNobodyKnows() throws {
        let json = try result(2570, without: []).json
        #expect(json["fiscalYear"] == 2570)
        #expect(json["rules"]?["from"] == 2568)
        #expect(json["rules"]?["basedOn"] == 2568)
        #expect(json["rules"]?["verified"] == false)
        #expect(json["total"] == .number("90.42"))
    }

    @Test func saysInWordsThatRulesAreNotVerified() throws {
        #expect(try result(2568, without: []).rulesMessage.th.contains("«ยังไม่ยืนยัน»"))
        #expect(try result(2564, without: []).rulesMessage.th.contains("ยืนยันแล้ว"))
    }

    @Test func tellsAResultInThai() throws {
        let text = ScoreText.render(try result(2568, without: []))
        for words in [
            "IIT  92.944", "EIT  96.78", "OIT  83.75", "คะแนนรวม  90.42", "ระดับ  ผ่าน\n", "OIT เพิ่ม 1.25", "ยังไม่ยืนยัน",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(ScoreText.render(try result(2568, without: [9])).contains("คะแนนรวม  บอกไม่ได้"))
    }

    @Test func scoresAllLocalGovernmentsAtOnce() throws {
        let rules = RuleSet(try TestCatalogues.catalogue(2568))
        let sheet = try TestCatalogues.sheet(2568, TestCatalogues.published2568)
        let start = ContinuousClock.now
        var passed = 0
        for _ in 0..<7_852 where Scoring.score(sheet, by: rules).level?.name == "ผ่าน" { passed += 1 }
        #expect(passed == 7_852)
        // The goal is 50 ms in a release build; an unoptimised one on a busy machine gets twenty times that.
        #expect(ContinuousClock.now - start < .seconds(1))
    }
}
