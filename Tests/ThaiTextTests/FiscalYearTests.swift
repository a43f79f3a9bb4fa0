import Testing

@testable import ThaiText

@Suite struct FiscalYearTests {
    @Test func runsFromOctoberToSeptember() throws {
        let year = try #require(FiscalYear(2568))
        #expect(year.start.iso == "2024-10-01" && year.end.iso == "2025-09-30")
        #expect(year.contains(year.start) && year.contains(year.end))
        #expect(year.end.adding(days: 1).map(year.contains) == false)
        #expect(year.start.adding(days: -1).map(year.contains) == false)
        #expect(year.formatted(digits: .thai) == "ปีงบประมาณ พ.ศ. ๒๕๖๘")
    }

    @Test func dividesIntoQuartersAndRounds() throws {
        let year = try #require(FiscalYear(2568))
        #expect(year.quarters.map(\.start.iso) == ["2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01"])
        #expect(year.quarters.map(\.end.iso) == ["2024-12-31", "2025-03-31", "2025-06-30", "2025-09-30"])
        #expect(year.halfYears.map(\.end.iso) == ["2025-03-31", "2025-09-30"])
        #expect(year.round(months: 12) == year.period && year.round(months: 13) == nil)
        #expect(year.quarters(3, through: 2) == nil && year.quarters(0, through: 4) == nil)
        #expect(year.quarters(1, through: 4) == year.period)
    }

    @Test(arguments: [FiscalYear.range.lowerBound, 2565, 2566, 2568, FiscalYear.range.upperBound])
    func ownsEachOfItsDaysOnce(_ number: Int) throws {
        let year = try #require(FiscalYear(number))
        var day: ThaiDate? = year.start
        var count = 0
        while let current = day, year.contains(current) {
            #expect(current.fiscalYear == year)
            let quarter = try #require(year.quarter(of: current))
            #expect(year.quarters[quarter - 1].contains(current))
            count += 1
            day = current.adding(days: 1)
        }
        #expect(count == year.period.days)
    }

    @Test func hasNeighboursOnlyWithinItsRange() {
        #expect(FiscalYear(FiscalYear.range.lowerBound)?.previous == nil)
        #expect(FiscalYear(FiscalYear.range.upperBound)?.next == nil)
        #expect(FiscalYear(2568)?.next?.year == 2569)
        #expect(FiscalYear(68) == nil)
    }
}
