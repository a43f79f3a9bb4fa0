import Kernel
import Testing
import ThaiText

@testable import Reports

/// What the rules of structure, text and substance find in the published reports: every finding, line by line. Each was
/// judged against the text; a new one must be too.
@Suite(.enabled(if: Seed.arePresent, "the published reports (../shared/seeds) are not beside the repository"))
struct SeedStructureTests {
    @Test func judgesTheFirstReport() throws {
        #expect(
            try found("000") == [
                "Q11 7", "Q3 7", "Q4 7", "Q7 7", "Q8 7", "S1 9", "S10 7", "S16 51", "S2 16", "S5 16", "S7 13", "X11 7",
                "X7 6",
            ])
    }

    @Test func judgesTheSecondReport() throws {
        #expect(
            try found("001") == [
                "Q1 21", "Q1 24", "Q1 30", "Q10 36", "Q12 33", "Q13 36", "S1 23", "S13 21", "S9 27", "S9 33", "X3 13",
                "X3 27",
                "X3 27", "X5 33", "X7 33",
            ])
    }

    @Test func judgesTheThirdReport() throws {
        #expect(
            try found("002") == [
                "Q13 69", "Q2 174", "Q5 109", "Q5 117", "Q5 73", "Q6 168", "Q7 167", "Q8 162", "S1 166", "S13 164",
                "S16 14",
                "X2 59", "X3 23", "X3 53", "X3 77", "X7 61",
            ])
    }

    @Test func judgesTheFourthReport() throws {
        #expect(
            try found("003") == [
                "Q1 113", "Q10 108", "Q10 43", "Q11 28", "Q14 108", "Q8 28", "S1 30", "S11 38", "S11 66", "S12 28",
                "S2 33", "S3 32",
                "S4 113", "S4 118", "S4 123", "S4 49", "S5 33", "S6 27", "S7 28", "S8 118", "S8 38", "S8 49", "S9 108",
                "S9 28",
                "S9 76", "S9 81", "X2 32", "X2 80", "X3 108", "X3 28", "X3 49", "X4 91", "X5 108", "X5 108", "X5 113",
                "X5 118",
                "X5 118", "X5 118", "X5 28", "X5 54", "X5 71", "X5 71", "X5 86", "X5 96", "X5 96", "X7 71", "X8 33",
            ])
    }

    @Test func judgesTheFifthReport() throws {
        #expect(
            try found("004") == [
                "Q2 13", "Q3 28", "Q9 24", "S1 18", "S12 9", "S15 3", "S16 24", "S17 16", "S2 12", "S5 12", "X1 21",
                "X1 24",
                "X2 28", "X5 10", "X7 19", "X8 12", "X9 21",
            ])
    }

    @Test(arguments: [
        ("000", "S1", "12 ครั้ง"), ("000", "S10", "1 ถึง 9"), ("000", "X11", "“ส่งผลให้” 9, “ในภาพรวม” 7, “เป็นระบบ” 5"),
        ("000", "Q7", "9 จาก 9"), ("001", "S9", "ขั้นตอนข้อ 3 ตรงกับผลข้อ 4"), ("001", "Q10", "ทั้งในปัจจุบันและอนาคต"),
        ("002", "S16", "5 หัวข้อ"), ("003", "S6", "20 แถว"), ("003", "S3", "15 แห่ง"), ("003", "Q14", "LINE กลุ่ม"),
        ("004", "X8", "2 เรื่องที่ต่างกัน 4 แห่ง"), ("004", "X9", "www.bongti.go.th"), ("002", "X2", "“๐๑๖”"),
        ("001", "S9", "ขั้นตอนข้อ 5 ไม่มีผลของตนเอง · ผลข้อ 3 ไม่มีขั้นตอน"), ("004", "S15", "www.bongti.go.th"),
    ])
    func saysHowMuchAndWhich(seed: String, rule: String, words: String) throws {
        #expect(try Seed.findings(seed).contains { $0.rule == rule && $0.message.th.contains(words) })
    }

    @Test(arguments: [
        ("003", "X2", "i8"), ("003", "X2", "i1"), ("004", "X2", "o41, o42"), ("001", "X3", "อำเภอบัวลาย"),
        ("001", "X5", "ของกำนัล"),
        ("002", "X3", "ผลการประเมินรายเครื่องมือ"), ("003", "X4", "ราคากลาง"), ("004", "Q9", "2 ช่องทาง / 1 ช่องทาง"),
        ("002", "X3", "ตำบลวังหมี"), ("004", "S15", "อบต.บ้องตี้"),
    ])
    func offersTheRightValue(seed: String, rule: String, value: String) throws {
        #expect(try Seed.findings(seed).contains { $0.rule == rule && $0.proposed?.value == value })
    }

    @Test(arguments: ["000", "001", "002", "003", "004"])
    func findsTheSameWhicheverDigitsAreTyped(_ seed: String) throws {
        let arabic = try Checked.findings(in: ThaiDigits.arabic(Seed.text(seed))).filter { $0.rule != "X1" }
        let printed = try Seed.findings(seed).filter { $0.rule != "X1" }
        let mine = { (finding: Finding) in "SXQ".contains(finding.rule.prefix(1)) }
        #expect(Set(arabic.filter(mine).map(Checked.shape)) == Set(printed.filter(mine).map(Checked.shape)))
    }

    private func found(_ seed: String) throws -> [String] {
        try Seed.findings(seed).filter { "SXQ".contains($0.rule.prefix(1)) }
            .map { "\($0.rule) \($0.place.line ?? 0)" }.sorted()
    }
}
