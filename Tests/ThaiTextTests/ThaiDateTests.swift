import Testing

@testable import ThaiText

@Suite struct ThaiDateTests {
    private func date(_ iso: String) throws -> ThaiDate { try #require(ThaiDate(iso: iso)) }

    @Test(arguments: [
        ("2024-10-01", 2), ("2025-09-30", 2), ("2024-02-29", 4), ("1900-01-01", 1), ("2200-12-31", 3),
        ("2024-12-09", 1), ("2021-12-09", 4), ("2025-11-16", 7),
    ])
    func knowsTheWeekday(_ iso: String, _ weekday: Int) throws {
        #expect(try date(iso).weekday == weekday)
    }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "20241001", "2567/10/01", "๒๐๒๔-10-01", "",
    ])
    func refusesWhatIsNoIsoDay(_ text: String) {
        #expect(ThaiDate(iso: text) == nil)
    }

    @Test func writesEveryStyleInBothDigitSets() throws {
        let day = try date("2025-11-14")
        #expect(day.formatted(.long) == "14 พฤศจิกายน 2568")
        #expect(day.formatted(.short) == "14 พ.ย. 2568")
        #expect(day.formatted(.numeric) == "14/11/2568")
        #expect(day.formatted(.long, digits: .thai) == "๑๔ พฤศจิกายน ๒๕๖๘")
        #expect(day.iso == "2025-11-14")
    }

    @Test func countsDaysOverLeapYears() throws {
        #expect(try date("2024-02-28").adding(days: 2)?.iso == "2024-03-01")
        #expect(try date("2024-01-01").days(until: date("2025-01-01")) == 366)
        #expect(try date("2025-01-01").days(until: date("2024-12-31")) == -1)
        #expect(try date("2200-12-31").adding(days: 1) == nil)
        #expect(try date("2025-01-01").adding(days: .max) == nil)
        #expect(try date("2025-01-01").adding(days: .min) == nil)
    }

    @Test func walksThroughEveryDayOfThreeCenturies() throws {
        var day = try date("1900-01-01")
        var weekday = 1
        var count = 0
        while let next = day.adding(days: 1) {
            #expect(next > day && next.weekday == weekday % 7 + 1 && day.days(until: next) == 1)
            weekday = next.weekday
            day = next
            count += 1
        }
        #expect(day.iso == "2200-12-31" && count == 109_937)
    }

    @Test func refusesYearsBeyondItsRange() {
        #expect(ThaiDate(buddhistYear: .min, month: 1, day: 1) == nil)
        #expect(ThaiDate(buddhistYear: 3105, month: 1, day: 1) == nil)
        #expect(ThaiDate(buddhistYear: 2568, month: .max, day: 1) == nil)
    }
}
