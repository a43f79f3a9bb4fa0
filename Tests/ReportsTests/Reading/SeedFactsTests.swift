import Kernel
import Reports
import Tables
import Testing
import ThaiText

@Suite(.enabled(if: SeedFolder.isThere, SeedFolder.why)) struct SeedFactsTests {
    @Test(arguments: SeedFolder.names) func readsWhatWasCountedByHand(_ seed: String) throws {
        let read = try ReportReader.read(bytes: SeedFolder.file(seed).bytes)
        let report = read.report
        let expected = try SeedFolder.expected(seed)
        #expect(report.agency?.name.value == expected.agency)
        if let district = expected.district { #expect(report.agency?.district?.value == district) }
        if let province = expected.province { #expect(report.agency?.province?.value == province) }
        #expect(report.fiscalYear?.value.year == expected.fiscalYear)
        #expect(report.kind.rawValue == expected.kind)
        #expect(report.measures.count == expected.measures)
        if let steps = expected.stepsPerMeasure { #expect(report.measures.map(\.steps.count) == steps) }
        if let results = expected.resultsPerMeasure { #expect(report.measures.map(\.results.count) == results) }
        if let topics = expected.topicOfMeasure { #expect(report.measures.map { $0.topic?.value } == topics) }
        if let topics = expected.topics { #expect(Set(report.measures.compactMap { $0.topic?.value }).count == topics) }
        if let rows = expected.rows { #expect(report.measures.map { $0.codes.first?.value } == rows) }
        if let status = expected.status { #expect(report.measures.allSatisfy { $0.status?.value == status }) }
        if let units = expected.responsible { #expect(report.measures.first?.units.map(\.value) == units) }
    }

    @Test(arguments: SeedFolder.names) func readsThePeriods(_ seed: String) throws {
        let report = try ReportReader.read(bytes: SeedFolder.file(seed).bytes).report
        let expected = try SeedFolder.expected(seed)
        if let period = expected.period {
            #expect([report.period?.start?.iso, report.period?.end?.iso] == period)
            if let first = report.measures.first?.period { #expect([first.start?.iso, first.end?.iso] == period) }
        }
        if let last = expected.lastPeriod {
            let period = report.measures.last?.period
            #expect([period?.start?.iso, period?.end?.iso] == last)
        }
        if let year = expected.plannedForFiscalYear {
            #expect(report.planYear?.value.year == year)
            #expect(report.measures.allSatisfy { $0.period?.start == FiscalYear(year)?.start })
        }
        guard let dates = expected.meetingDatesOutsideFiscalYear, let year = report.fiscalYear?.value else { return }
        let actions = report.measures.flatMap(\.results).flatMap(\.dates).compactMap(\.date)
        let outside = Set(actions.filter { !year.contains($0) }.map(\.iso))
        #expect(outside.isSuperset(of: dates))
    }

    @Test(arguments: SeedFolder.names) func readsTheScores(_ seed: String) throws {
        let scores = try ReportReader.read(bytes: SeedFolder.file(seed).bytes).report.scores
        let expected = try SeedFolder.expected(seed)
        let chosen = scores.chosen.map { (String($0.key), $0.value.score.value) }
        #expect(Dictionary(uniqueKeysWithValues: chosen) == expected.scores ?? [:])
        #expect(scores.total?.value == expected.total)
        #expect(scores.levels.first?.value == expected.level)
        let history = scores.history.map { (String($0.year), $0.total.value) }
        #expect(Dictionary(uniqueKeysWithValues: history) == expected.history ?? [:])
        let changes = scores.changes.map { (String($0.indicator), $0.change) }
        #expect(Dictionary(uniqueKeysWithValues: changes) == expected.scoreChanges ?? [:])
    }

    @Test func keepsEverySecondScoreOfAnIndicator() throws {
        let scores = try ReportReader.read(bytes: SeedFolder.file("002").bytes).report.scores
        let second = scores.indicators.filter { $0.source == .measuresTable }
        #expect(second.first { $0.indicator == 10 }?.score == Points(70.0))
        #expect(second.filter { $0.indicator == 9 }.map(\.score.value) == [82.5, 91.61])
        #expect(second.first { $0.indicator == 6 }?.name == "การปรับปรุงการทำงาน")
        #expect(scores.questions.first?.code == "i4" && scores.questions.first?.score == Points(94.19))
    }

    @Test func readsTheFindingsOfAnAnalysis() throws {
        let findings = try ReportReader.read(bytes: SeedFolder.file("002").bytes).report.findings
        #expect(findings.map(\.indicator) == (1...10).map { $0 })
        #expect(findings.allSatisfy { $0.strength != nil && $0.toDevelop != nil })
        #expect(findings[4].questions.map(\.value) == ["i10", "i12", "i14", "i15"])
        #expect(findings[0].items.map(\.value) == ["o8", "o9", "o10"])
        #expect(findings[9].heading.value == "การเปิดเผยข้อมูล")
    }

    @Test(arguments: SeedFolder.names) func givesEveryValueItsPlace(_ seed: String) throws {
        let read = try ReportReader.read(bytes: SeedFolder.file(seed).bytes)
        for measure in read.report.measures {
            let places =
                [measure.place, measure.title.place] + measure.steps.map(\.place) + measure.results.map(\.place)
                + measure.outcomes.map(\.place) + measure.units.map(\.place)
            for place in places {
                let line = try #require(place.line)
                let table = try #require(read.source.tables.first { $0.number == place.table })
                let row = try #require(place.row)
                #expect(table.rows[row - 1].line == line)
                #expect(place.column != nil)
            }
        }
        #expect(read.repairs.allSatisfy { $0.place.line != nil })
    }

    @Test(arguments: [
        ("000", Repair.Kind.repeatedHeader, 12), ("000", .continuationRow, 5), ("001", .repeatedHeader, 5),
        ("002", .repeatedHeader, 2), ("003", .repeatedHeader, 19), ("003", .bandRow, 20), ("003", .continuedMark, 15),
        ("003", .continuationRow, 11), ("004", .repeatedHeader, 2), ("004", .continuationRow, 4), ("004", .ruleRow, 2),
    ])
    func notesWhatItMended(_ seed: String, _ kind: Repair.Kind, _ count: Int) throws {
        let read = try ReportReader.read(bytes: SeedFolder.file(seed).bytes)
        #expect(read.repairs.count { $0.kind == kind } == count)
    }
}
