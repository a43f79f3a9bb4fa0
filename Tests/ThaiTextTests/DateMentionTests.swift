import Testing

@testable import ThaiText

@Suite struct DateMentionTests {
    private func days(_ text: String) -> [String?] { ThaiDateReader.mentions(in: text).map(\.date?.iso) }

    @Test func readsDatesThatRunTogether() {
        let text = "วันที่ 10 ต.ค. 65/วันที่ 8 ธ.ค.65วันที่ 9 มกราคม 66/1 มี.ค. 66 วันที่ 7 ก.ค66 วันที่ 7 ก.ย.66 /วันที่ 1 พ.ย.66"
        let expected = [
            "2022-10-10", "2022-12-08", "2023-01-09", "2023-03-01", "2023-07-07", "2023-09-07", "2023-11-01",
        ]
        #expect(days(text) == expected)
        #expect(days("7 พ.ย. 65/10 ธ.ค. 65") == ["2022-11-07", "2022-12-10"])
    }

    @Test func readsSeveralDaysOfOneMonth() {
        let found = ThaiDateReader.mentions(in: "อบรม 26-27 ม.ค. 2566")
        #expect(found.map(\.date?.iso) == ["2023-01-26", "2023-01-27"])
        #expect(found.map(\.text) == ["26-27 ม.ค. 2566", "27 ม.ค. 2566"])
        #expect(found.map(\.offset) == [5, 8])
        #expect(days("วันที่ 3, 10 และ 17 มี.ค. 2568") == ["2025-03-03", "2025-03-10", "2025-03-17"])
        #expect(days("ครั้งที่ 1 และ 2 มี.ค. 2568") == ["2025-03-02"])
        #expect(days("๑ ถึง ๕ มี.ค. ๒๕๖๘") == ["2025-03-01", "2025-03-05"])
    }

    @Test func keepsTheWeekdayBefore() {
        for lead in ["วันพฤหัสบดีที่ ", "วันพฤหัสบดี ที่", "วันพฤหัสบดี วันที่ ", "พฤหัส "] {
            let found = ThaiDateReader.mentions(in: "เมื่อ\(lead)9 ธ.ค. 2567")
            #expect(found.map(\.writtenWeekday) == [4])
            #expect(found.map(\.text) == ["9 ธ.ค. 2567"])
        }
        #expect(ThaiDateReader.mentions(in: "วันที่ 9 ธ.ค. 2567").map(\.writtenWeekday) == [nil])
    }

    @Test func keepsWhatIsNoDay() {
        let twice = ThaiDateReader.mentions(in: "5 มกราคม 3105")
        #expect(twice.map(\.writtenYear) == [3105] && twice.map(\.date) == [nil])
        #expect(ThaiDateReader.mentions(in: "31/3/3110").map(\.writtenYear) == [3110])
        #expect(days("30 กุมภาพันธ์ 2568") == [nil])
        let open = ThaiDateReader.mentions(in: "31 มีนาคม ของทุกปี")
        #expect(open.map(\.text) == ["31 มีนาคม"] && open.map(\.writtenYear) == [nil] && open.map(\.date) == [nil])
    }

    @Test(arguments: [
        "1.5 ต.ค. 65", "5 มีความ", "3 มี.คุณธรรม", "มติ 5 ก.พ.ร. 2560", "10 ส.ค.ส. 2566", "มาตรา 5 พ.ศ. 2560",
        "1,005 ต.ค.", "044-123-4567", "อบต.กุดจอก 5", "12 เดือน 2566", "1/2568", "https://a.example/2024/10/15/news",
        "https://a.example/1/2/2567", "V2.10.2567.1", "ร้อยละ 5 สคบ 2566", "1-4-2567-9", "",
    ])
    func takesNothingElseForADate(_ text: String) {
        #expect(ThaiDateReader.mentions(in: text).isEmpty)
    }

    @Test func leavesTheNextListNumberAlone() {
        #expect(ThaiDateReader.mentions(in: "31 มี.ค. 66 2. ติดตาม").map(\.text) == ["31 มี.ค. 66"])
        #expect(ThaiDateReader.mentions(in: "31 มี.ค. 09.30 น.").map(\.writtenYear) == [nil])
        #expect(ThaiDateReader.mentions(in: "5 ม.ค. 10,000 บาท").map(\.writtenYear) == [nil])
    }

    @Test(arguments: [
        ("วันที่ ๑ ตุลาคม ๒๕๖๗", "2024-10-01"), (" 2024-10-01 ", "2024-10-01"), ("วันอังคารที่ 1 ต.ค. 2567.", "2024-10-01"),
    ])
    func readsAFieldOfOneDate(_ text: String, _ iso: String) {
        #expect(ThaiDateReader.date(text)?.iso == iso)
    }

    @Test(arguments: [
        "", "1 ต.ค.", "1 ต.ค. 2567 ถึง 2 ต.ค. 2567", "1-2 ต.ค. 2567", "ก่อน 1 ต.ค. 2567", "1 ต.ค. 2567 เวลา",
    ])
    func refusesAFieldThatIsNotOneDate(_ text: String) {
        #expect(ThaiDateReader.date(text) == nil)
    }

    @Test(arguments: DateStyle.allCases, DigitSet.allCases)
    func readsBackEveryDayItWrites(_ style: DateStyle, _ digits: DigitSet) throws {
        var day = try #require(ThaiDate(buddhistYear: 2560, month: 1, day: 1))
        while day.buddhistYear <= 2575 {
            let text = "เมื่อวันที่ \(day.formatted(style, digits: digits)) ณ ที่ทำการ"
            let found = ThaiDateReader.mentions(in: text)
            #expect(found.count == 1 && found.first?.date == day && found.first?.offset == 12, "\(text)")
            day = try #require(day.adding(days: 1))
        }
    }
}
