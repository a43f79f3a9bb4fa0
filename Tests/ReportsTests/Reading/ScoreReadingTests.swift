import Kernel
import Reports
import Testing

@Suite struct ScoreReadingTests {
    private func scores(_ text: String) throws -> ReportedScores { try Reshape.read(text).report.scores }

    private static let ten = "93.33 96.13 98.06 83.87 93.33 97.13 97.47 95.74 82.50 85.00".split(separator: " ").map(
        String.init)
    private static var chosen: [Int: Double] {
        Dictionary(uniqueKeysWithValues: zip(1...10, ten.compactMap(Double.init)))
    }

    @Test func readsATableTurnedOnItsSide() throws {
        let header = (["ตัวชี้วัดที่"] + (1...10).map(String.init)).joined(separator: "\t")
        let row = (["คะแนน"] + Self.ten).joined(separator: "\t")
        #expect(try scores(header + "\n" + row).chosen.mapValues(\.score.value) == Self.chosen)
    }

    @Test(arguments: [true, false]) func readsARowOfElevenFigures(_ totalStandsLast: Bool) throws {
        let row = totalStandsLast ? Self.ten + ["90.42"] : ["90.42"] + Self.ten
        let scores = try scores("หน่วยงาน," + row.joined(separator: ",") + "\n,,,,,,,,,,,\n")
        #expect(scores.chosen.mapValues(\.score.value) == Self.chosen)
        #expect(scores.total == Points(90.42))
    }

    @Test func leavesElevenFiguresThatDoNotAddUp() throws {
        let row = (["ก"] + Self.ten + ["12.00"]).joined(separator: ",")
        #expect(try scores(row + "\n,,,,,,,,,,,\n").indicators.isEmpty)
    }

    @Test func readsTotalAndLevelUnderTheTable() throws {
        let text =
            "ตัวชี้วัดที่\tรายละเอียดตัวชี้วัด\tคะแนน\n๑\tการปฏิบัติหน้าที่\t๙๐.๐๐\n๑๐.๑\tย่อย\t๗๐.๐๐\n\tคะแนนรวม\t๘๘.๐๐\n\tระดับ\tผ่านดี"
        let scores = try scores(text)
        #expect(scores.chosen.mapValues(\.score.value) == [1: 90])
        #expect(scores.subIndicators.map(\.code) == ["10.1"])
        #expect(scores.total == Points(88.0) && scores.levels.map(\.value) == ["ผ่านดี"])
    }

    @Test func readsTotalsByYear() throws {
        let scores = try scores("ปีงบประมาณ\tคะแนน\tระดับ\n๒๕๖๖\t๘๐.๑๐\tB\n2567\t91.25\tผ่านดี")
        #expect(scores.history.map(\.year) == [2566, 2567])
        #expect(scores.history.map(\.total.value) == [80.1, 91.25])
    }

    @Test(arguments: [
        ("ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน ลดลงจากปีก่อน ๑.๕๐ คะแนน", -1.5), ("ตัวชี้วัดที่ 8 เพิ่มขึ้นจากปีที่ผ่านมา 34.33 คะแนน", 34.33),
    ])
    func readsChanges(_ text: String, _ change: Double) throws {
        let scores = try scores(text)
        #expect(scores.changes.map(\.change) == [change] && scores.indicators.isEmpty)
    }

    @Test func givesAChangeToTheIndicatorWhoseScoreStandsBefore() throws {
        let text = "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้คะแนน 90.00 คะแนน เพิ่มขึ้นจากปีที่ผ่านมา 2.10 คะแนน"
        let scores = try scores(text)
        #expect(scores.chosen[4]?.score == Points(90.0) && scores.indicators.count == 1)
        #expect(scores.changes.map(\.indicator) == [4] && scores.changes.map(\.change) == [2.10])
    }

    @Test(arguments: [
        "คะแนนภาพรวมลดลง 1.20 คะแนน", "ลดลงจากปีที่ผ่านมาที่ได้ 92.10 คะแนน", "ลดลงจาก 92.10 คะแนน",
    ])
    func givesNoIndicatorAChangeOfSomethingElse(_ rest: String) throws {
        #expect(try scores("ตัวชี้วัดที่ ๔ ได้คะแนน 90.00 คะแนน " + rest).changes.isEmpty)
    }

    @Test func readsARiseToAsAScore() throws {
        let scores = try scores("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ เพิ่มขึ้นเป็น ๘๘.๐๐ คะแนน")
        #expect(scores.chosen[4]?.score == Points(88.0) && scores.changes.isEmpty)
    }

    @Test func takesNoScoreThatNamesNoIndicator() throws {
        #expect(try scores("เจ้าหน้าที่ไม่เรียกรับเงิน เพราะได้ ๑๐๐.๐๐ คะแนน").indicators.isEmpty)
        #expect(try scores("ตั้งเป้าให้มีคะแนน ๑๐ ตัวชี้วัด ยกระดับ ผ่านช่องทางใหม่").levels.isEmpty)
    }
}
