import Cycle
import Kernel
import Reports
import Storage
import Testing
import ThaiText

@Suite struct ReportAcceptanceTests {
    private let year: FiscalYear

    init() throws {
        year = try #require(FiscalYear(2568))
    }

    @Test func makesTheReportTheAgencys() async throws {
        let two = try await TwoAgencies()
        let scores = ReportedScores(
            indicators: [try .sample(1, 93.33), try .sample(10, 85)],
            questions: [QuestionMention(code: "i4", score: try #require(Points(94.19)), place: Place(line: 9))],
            totals: [Sourced(try #require(Points(90.42)), text: "90.42", place: Place(line: 14))],
            levels: [.sample("ผ่าน")])
        let finding = ReportedFinding(
            indicator: 4, heading: .sample("การใช้ทรัพย์สิน"), strength: .sample("ดี"), toDevelop: .sample("ควรพัฒนา"),
            questions: [.sample("i12")], items: [.sample("o8")])
        let measure = ReportedMeasure.sample(
            "ทำคู่มือ", indicator: 1, topic: 2, units: ["กองคลัง", "กองช่าง"], status: "ดำเนินการแล้วเสร็จ",
            results: ["อบรมเมื่อ 3 มีนาคม 2568"], links: ["https://a.example/1"])
        let outcome = try await two.take(.sample(scores: scores, measures: [measure], findings: [finding]))
        guard case .accepted(let summary) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(summary.newIndicators == 2 && summary.newMeasures == 1 && summary.newFindings == 1)
        let result = try #require(try await two.result(year))
        let expectedScores = try points([1: 93.33, 10: 85])
        #expect(result.scores == expectedScores)
        #expect(result.publishedTotal?.value == Points(90.42) && result.publishedLevel?.value == "ผ่าน")
        #expect(result.items.map(\.code) == ["i4"])
        let kept = try #require(try await two.measures(year).first)
        #expect(kept.title == "ทำคู่มือ" && kept.topic == 2 && kept.indicator == 1 && kept.state == .done)
        #expect(kept.units == ["กองคลัง", "กองช่าง"] && kept.steps.map(\.items) == [["ก", "ข"]])
        #expect(kept.results.first?.links == [MeasureLink(url: "https://a.example/1")])
        #expect(kept.results.first?.dates.first?.date == ThaiDate(year: 2025, month: 3, day: 3))
        let findings = AnalysisFindingStore(agency: two.ours)
        let analysis = try await two.store.read { [year] tx in try findings.list(year, in: tx) }
        #expect(analysis.map(\.toDevelop) == ["ควรพัฒนา"] && analysis.map(\.questions) == [["i12"]])
    }

    @Test func changesNothingForTheSameFileTwice() async throws {
        let two = try await TwoAgencies()
        let report = Report.sample(
            scores: ReportedScores(indicators: [try .sample(1, 93.33)]), measures: [.sample("ก"), .sample("ก")])
        try await two.take(report)
        let before = (try await two.result(year), try await two.measures(year))
        guard case .alreadyAccepted = try await two.take(report) else {
            Issue.record("accepted a second time")
            return
        }
        #expect(try await two.result(year) == before.0)
        #expect(try await two.measures(year) == before.1)
        #expect(before.1.count == 2, "two measures of one title are two measures")
    }

    @Test func takesTheSameContentFromAnotherFileWithoutADouble() async throws {
        let two = try await TwoAgencies()
        let report = Report.sample(
            scores: ReportedScores(indicators: [try .sample(1, 93.33)]), measures: [.sample("ทำ คู่มือ")])
        try await two.take(report, as: "หนึ่ง")
        guard case .accepted(let summary) = try await two.take(report, as: "สอง") else {
            Issue.record("the same content is no conflict")
            return
        }
        #expect(summary.newIndicators == 0 && summary.newMeasures == 0 && summary.conflicts.isEmpty)
    }

    @Test func fillsThePlanWithItsResults() async throws {
        let two = try await TwoAgencies()
        try await two.take(.sample(kind: .measuresPlan, measures: [.sample("ทำคู่มือ")]), as: "แผน")
        let told = ReportedMeasure.sample("ทำคู่มือ", status: "แล้วเสร็จ", results: ["แจก 40 เล่ม"])
        guard case .accepted(let summary) = try await two.take(.sample(measures: [told]), as: "ผล") else {
            Issue.record("results are no conflict with their plan")
            return
        }
        #expect(summary.completedMeasures == 1 && summary.newMeasures == 0)
        let measures = try await two.measures(year)
        #expect(measures.map(\.state) == [.done])
        #expect(measures.first?.results.map(\.text) == ["แจก 40 เล่ม"])
        #expect(
            try await two.measures(year, where: MeasureFilter(text: "๔๐ เล่ม")).count == 1, "and can be found by them")
    }

    @Test func putsScoresAndPlannedMeasuresInTheirYears() async throws {
        let two = try await TwoAgencies()
        var report = Report.sample(
            kind: .itaAnalysis, scores: ReportedScores(indicators: [try .sample(1, 93.33)]), measures: [.sample("ก")])
        report.planYear = FiscalYear(2569).map { Sourced($0, text: "2569", place: Place()) }
        report.scores.history = [
            YearTotal(year: 2564, total: try #require(Points(54.25)), place: Place(line: 5)),
            YearTotal(year: 2568, total: try #require(Points(90.42)), place: Place(line: 7)),
        ]
        try await two.take(report)
        let next = try #require(FiscalYear(2569))
        let past = try #require(FiscalYear(2564))
        #expect(try await two.measures(year).isEmpty)
        #expect(try await two.measures(next).count == 1)
        #expect(try await two.result(past)?.publishedTotal?.value == Points(54.25))
        #expect(try await two.result(year)?.publishedTotal?.value == Points(90.42))
        #expect(try await two.result(next) == nil)
    }

    @Test func keepsNothingOfACrashInTheMiddle() async throws {
        struct Crash: Error {}
        let two = try await TwoAgencies()
        let report = Report.sample(
            scores: ReportedScores(indicators: [try .sample(1, 93.33)]), measures: [.sample("ก")])
        let staged = try await two.stage(report).reportImport
        let (agency, ambience) = (two.ours, two.ambience)
        await #expect(throws: Crash.self) {
            try await two.store.write { tx in
                _ = try ReportAcceptance.accept(
                    staged.id, of: agency, named: TwoAgencies.name, ambience: ambience, in: tx)
                throw Crash()
            }
        }
        #expect(try await two.result(year) == nil)
        #expect(try await two.measures(year).isEmpty)
        guard case .accepted = try await two.accept(staged.id) else {
            Issue.record("the import must still be staged")
            return
        }
    }
}
