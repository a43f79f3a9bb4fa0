import Cycle
import Kernel
import Reports
import Storage
import Testing
import ThaiText

/// Where two reports disagree, both values are kept and a person decides.
@Suite struct ValueConflictTests {
    private let year: FiscalYear

    init() throws {
        year = try #require(FiscalYear(2568))
    }

    @Test func overwritesNothingWithADifferentValue() async throws {
        let two = try await TwoAgencies()
        try await two.take(try report(1, 93.33), as: "หนึ่ง")
        let other = try await two.stage(try report(1, 89.68, measures: [.sample("ใหม่")]), as: "สอง").reportImport
        guard case .conflicting(let conflicts) = try await two.accept(other.id) else {
            Issue.record("a different value was taken over")
            return
        }
        #expect(conflicts.map(\.subject) == [.indicator(1)])
        #expect(conflicts.map(\.kept) == ["93.33"] && conflicts.map(\.other) == ["89.68"])
        #expect(conflicts.map(\.otherSource) == [other.id] && conflicts.first?.keptSource != other.id)
        let expectedScores = try points([1: 93.33])
        #expect(try await two.result(year)?.scores == expectedScores)
        #expect(try await two.measures(year).isEmpty, "nothing is half-stored")
        #expect(try await two.conflicts(year).map(\.subject) == [.indicator(1)], "and the difference is not lost")
        _ = try await two.accept(other.id)
        #expect(try await two.conflicts(year).count == 1, "a second try records nothing twice")
    }

    @Test func takesTheRestWhenAPersonKeepsWhatIsAccepted() async throws {
        let two = try await TwoAgencies()
        try await two.take(try report(1, 93.33), as: "หนึ่ง")
        var second = try report(1, 89.68, measures: [.sample("ใหม่")])
        second.scores.indicators.append(try .sample(2, 96.13))
        guard
            case .accepted(let summary) = try await two.take(
                second, as: "สอง", AcceptanceChoices(keepsAccepted: true))
        else {
            Issue.record("a person kept the accepted value")
            return
        }
        #expect(summary.conflicts.count == 1 && summary.newIndicators == 1)
        let result = try #require(try await two.result(year))
        let expectedScores = try points([1: 93.33, 2: 96.13])
        #expect(result.scores == expectedScores)
        #expect(try await two.measures(year).count == 1)
    }

    @Test func believesTheTableAndNotesTheOtherMentions() async throws {
        let two = try await TwoAgencies()
        let scores = ReportedScores(indicators: [
            try .sample(10, 70, in: .measuresTable, line: 40), try .sample(10, 85, line: 12),
            try .sample(10, 85, in: .prose, line: 60),
        ])
        guard case .accepted(let summary) = try await two.take(.sample(scores: scores)) else {
            Issue.record("a report that contradicts itself can be accepted")
            return
        }
        let expectedScores = try points([10: 85])
        #expect(try await two.result(year)?.scores == expectedScores)
        #expect(summary.conflicts.map(\.other) == ["70.00"])
        let open = try await two.conflicts(year)
        #expect(open.map(\.isInsideOneReport) == [true] && open.map(\.line) == [40])
        #expect(open.map(\.stoodIn) == [.measuresTable])
    }

    @Test func notesTotalsLevelsMeasuresAndFindingsThatDiffer() async throws {
        let two = try await TwoAgencies()
        try await two.take(try full(total: 90.42, level: "ผ่าน", step: "หนึ่ง", strength: "ดี"), as: "หนึ่ง")
        let second = try full(total: 87.42, level: "ผ่านดี", step: "สอง", strength: "ดีมาก")
        guard case .conflicting(let conflicts) = try await two.take(second, as: "สอง") else {
            Issue.record("four things differ")
            return
        }
        #expect(
            Set(conflicts.map(\.subject)) == [
                .total, .level, .measure("ทำคู่มือ", .steps), .finding("หัวข้อ"), .item("i4"),
            ])
        let steps = try #require(conflicts.first { $0.subject == .measure("ทำคู่มือ", .steps) })
        #expect(steps.kept == "หนึ่ง\nก\nข" && steps.other == "สอง\nก\nข", "both texts, for a person to decide by")
        #expect(try await two.measures(year).first?.steps.map(\.text) == ["หนึ่ง"])
        #expect(try await two.result(year)?.publishedLevel?.value == "ผ่าน")
    }

    @Test func showsNoConflictOfAnotherAgency() async throws {
        let two = try await TwoAgencies()
        try await two.take(try report(1, 93.33), as: "หนึ่ง")
        try await two.take(try report(1, 89.68), as: "สอง")
        #expect(try await two.conflicts(year, of: two.theirs).isEmpty)
        #expect(try await two.result(year, of: two.theirs) == nil)
    }

    private func report(
        _ indicator: Int, _ score: Double, measures: [ReportedMeasure] = []
    ) throws -> Report {
        .sample(scores: ReportedScores(indicators: [try .sample(indicator, score)]), measures: measures)
    }

    private func full(total: Double, level: String, step: String, strength: String) throws -> Report {
        let points = try #require(Points(total))
        return .sample(
            scores: ReportedScores(
                questions: [QuestionMention(code: "i4", score: points, place: Place())],
                totals: [Sourced(points, text: points.formatted(), place: Place())], levels: [.sample(level)]),
            measures: [.sample("ทำคู่มือ", steps: [step])],
            findings: [ReportedFinding(indicator: 1, heading: .sample("หัวข้อ"), strength: .sample(strength))])
    }
}
