import Testing

@testable import ThaiText

@Suite struct PeriodReaderTests {
    private static let whole = "2024-10-01 2025-09-30"

    private func period(_ text: String, _ year: Int?) -> String? {
        PeriodReader.period(in: text, fiscalYear: year.flatMap(FiscalYear.init)).map { "\($0.start.iso) \($0.end.iso)" }
    }

    @Test(arguments: [
        ("1 ต.ค. 2567 ถึง 30 ก.ย. 2568", whole), ("ต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘", whole),
        ("ม.ค. - เม.ย. ๒๕๖๘", "2025-01-01 2025-04-30"), ("ปีงบประมาณ พ.ศ. ๒๕๖๘", whole),
        ("ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖", "2022-10-01 2023-09-30"), ("ต.ค. - ก.ย. ๒๕๖๘", whole),
        ("1 ต.ค. - 31 ธ.ค. 2567", "2024-10-01 2024-12-31"), ("1 ต.ค. 67 – 30 ก.ย. 68", whole),
        ("เดือนมีนาคม 2568", "2025-03-01 2025-03-31"), ("1 - 31 มี.ค. 2568", "2025-03-01 2025-03-31"),
        ("ภายในวันที่ 31 มีนาคม 2568", "2025-03-31 2025-03-31"), ("ตุลาคม 2567 ถึงกันยายน 2568", whole),
        ("ไตรมาส 1/2568", "2024-10-01 2024-12-31"), ("ไตรมาสที่ 2 ปีงบประมาณ 2568", "2025-01-01 2025-03-31"),
        ("ปี 2568", whole), ("ปีงบประมาณ 2566 - 2568", "2022-10-01 2025-09-30"),
        ("ต.ค. พ.ย. ธ.ค. 2567", "2024-10-01 2024-12-31"),
        ("รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2568", "2024-10-01 2025-03-31"), ("1 ตุลาคม 2567 สิ้นสุดวันที่ 30 กันยายน 2568", whole),
        ("ธ.ค. 2567 - มี.ค.", "2024-12-01 2025-03-31"),
    ])
    func readsTheWordingByItself(_ text: String, _ expected: String) {
        #expect(period(text, nil) == expected)
    }

    @Test(arguments: [
        ("ไตรมาสที่ 1-4", whole), ("ไตรมาส ๑ - ๔", whole), ("ตลอดปีงบประมาณ", whole), ("ตลอดทั้งปี", whole),
        ("ไตรมาสที่ 3", "2025-04-01 2025-06-30"), ("ไตรมาสที่ 2 และ 3", "2025-01-01 2025-06-30"), ("ทุกเดือน", whole),
        ("ไตรมาสที่ 1 ถึงไตรมาสที่ 3", "2024-10-01 2025-06-30"), ("ไตรมาส 1, 2, 3, 4", whole),
        ("รอบ 6 เดือน", "2024-10-01 2025-03-31"), ("6 เดือนหลัง", "2025-04-01 2025-09-30"), ("รอบ ๑๒ เดือน", whole),
        ("ต.ค. - ก.ย.", whole), ("มีนาคม", "2025-03-01 2025-03-31"), ("พ.ย. - ก.พ.", "2024-11-01 2025-02-28"),
    ])
    func takesTheYearFromTheReport(_ text: String, _ expected: String) {
        #expect(period(text, 2568) == expected)
        #expect(period(text, nil) == nil)
    }

    @Test(arguments: ["", "ทุกกอง", "5 ครั้ง", "ดำเนินการแล้วเสร็จ", "มี.ความ", "ไตรมาสที่ 5", "30 ก.พ. 2568"])
    func findsNoPeriodInOtherWords(_ text: String) {
        #expect(period(text, 2568) == nil)
    }

    @Test func prefersTheYearTheTextNames() {
        #expect(period("ปีงบประมาณ พ.ศ. ๒๕๖๙", 2568) == "2025-10-01 2026-09-30")
        #expect(period("ต.ค. - ก.ย. ของปีงบประมาณ 2569", 2568) == "2025-10-01 2026-09-30")
    }

    @Test func neverEndsBeforeItStarts() throws {
        let first = try #require(ThaiDate(iso: "2025-01-01"))
        let second = try #require(ThaiDate(iso: "2025-01-02"))
        #expect(Period(start: second, end: first) == nil)
        #expect(Period(start: first, end: second)?.days == 2)
    }

    @Test func readsBackWhatItWrites() throws {
        var random = Seeded(3)
        let first = try #require(ThaiDate(buddhistYear: 2560, month: 1, day: 1))
        for _ in 0..<2_000 {
            let start = try #require(first.adding(days: Int.random(in: 0...4_000, using: &random)))
            let end = try #require(start.adding(days: Int.random(in: 0...800, using: &random)))
            let period = try #require(Period(start: start, end: end))
            for style in DateStyle.allCases {
                for digits in DigitSet.allCases {
                    let text = period.formatted(style, digits: digits)
                    #expect(PeriodReader.period(in: text, fiscalYear: nil) == period, "\(text)")
                }
            }
        }
    }
}
