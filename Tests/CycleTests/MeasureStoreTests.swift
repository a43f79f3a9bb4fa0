import Cycle
import Kernel
import Reports
import Storage
import TestKit
import Testing
import ThaiText

@Suite struct MeasureStoreTests {
    private let year: FiscalYear

    init() throws {
        year = try #require(FiscalYear(2568))
    }

    @Test(arguments: [
        (MeasureFilter(unit: "กองคลัง"), ["ก", "ค"]), (MeasureFilter(topic: 3), ["ข"]),
        (MeasureFilter(indicator: 4), ["ก", "ข"]), (MeasureFilter(state: .done), ["ค"]),
        (MeasureFilter(unit: "กองคลัง", indicator: 4), ["ก"]), (MeasureFilter(text: "ป้าย"), ["ข"]),
        (MeasureFilter(text: "๓๕ คน อบรม"), ["ค"]), (MeasureFilter(text: "100%"), []), (MeasureFilter(text: "_"), []),
        (MeasureFilter(unit: "กอง"), []), (MeasureFilter(), ["ก", "ข", "ค"]),
    ])
    func narrowsByWhatIsAskedFor(filter: MeasureFilter, titles: [String]) async throws {
        let two = try await filled()
        #expect(try await two.measures(year, where: filter).map(\.title) == titles)
    }

    @Test func goesOnWhereThePageEnded() async throws {
        let two = try await filled()
        let measures = MeasureStore(agency: two.ours)
        let first = try await two.store.read { [year] tx in try measures.list(year, limit: 2, in: tx) }
        #expect(first.items.map(\.title) == ["ก", "ข"])
        let last = try await two.store.read { [year] tx in
            try measures.list(year, after: first.next ?? 0, limit: 2, in: tx)
        }
        #expect(last.items.map(\.title) == ["ค"] && last.next == nil)
        let all = try await two.measures(year)
        #expect(last.items == all.suffix(1))
    }

    @Test func listsUnitsInTheOrderOfTheMeasures() async throws {
        let two = try await filled()
        let measures = MeasureStore(agency: two.ours)
        let units = try await two.store.read { [year] tx in try measures.units(in: year, in: tx) }
        #expect(units == ["กองคลัง", "กองช่าง"])
        let counts = try await two.store.read { tx in try measures.years(in: tx).map { [$0.year.year, $0.count] } }
        #expect(counts == [[2568, 3]])
    }

    @Test func showsNothingOfAnotherAgency() async throws {
        let two = try await filled()
        let id = try #require(try await two.measures(year).first?.id)
        let theirs = MeasureStore(agency: two.theirs)
        let findings = AnalysisFindingStore(agency: two.theirs)
        let results = AssessmentResultStore(agency: two.theirs)
        let seen = try await two.store.read { [year] tx in
            [
                try theirs.find(id, in: tx) == nil ? 0 : 1, try theirs.list(year, in: tx).items.count,
                try theirs.list(year, where: MeasureFilter(unit: "กองคลัง"), in: tx).items.count,
                try theirs.units(in: year, in: tx).count, try theirs.years(in: tx).count,
                try findings.list(year, in: tx).count, try results.years(in: tx).count,
            ]
        }
        #expect(seen == [0, 0, 0, 0, 0, 0, 0])
    }

    @Test func readsNoWholeTable() async throws {
        let two = try await filled()
        let (ours, ambience) = (two.ours, two.ambience)
        let staged = try await two.stage(
            .sample(
                scores: ReportedScores(indicators: [try .sample(1, 90), try .sample(1, 91, in: .prose)]),
                measures: [.sample("ใหม่", units: ["ก"], results: ["ข"], links: ["https://a.example"])],
                findings: [ReportedFinding(indicator: 1, heading: .sample("หัวข้อ"))]), as: "ใหม่"
        ).reportImport
        let found = try await two.store.fullScans { [year] tx in
            let imports = ReportImportStore(agency: ours)
            let measures = MeasureStore(agency: ours)
            _ = try ReportAcceptance.accept(staged.id, of: ours, named: TwoAgencies.name, ambience: ambience, in: tx)
            _ = try imports.list(before: staged, in: tx)
            _ = try imports.find(fingerprint: staged.fingerprint, in: tx)
            _ = try imports.source(of: staged.id, in: tx)
            _ = try ImportFindingStore(agency: ours).list(of: staged.id, in: tx)
            let everything = MeasureFilter(unit: "ก", topic: 1, indicator: 1, state: .done, text: "ก ข")
            _ = try measures.list(year, where: everything, after: 1, in: tx)
            _ = try measures.list(year, in: tx).items.first.map { try measures.find($0.id, in: tx) }
            _ = try measures.units(in: year, in: tx)
            _ = try measures.years(in: tx)
            _ = try AssessmentResultStore(agency: ours).years(in: tx)
            _ = try AnalysisFindingStore(agency: ours).list(year, in: tx)
            _ = try AnalysisFindingStore(agency: ours).years(in: tx)
            _ = try ValueConflictStore(agency: ours).open(in: year, in: tx)
        }
        #expect(found.queries > 30)
        #expect(found.scans == [])
    }

    private func filled() async throws -> TwoAgencies {
        let two = try await TwoAgencies()
        try await two.take(
            .sample(measures: [
                .sample("ก", indicator: 4, units: ["กองคลัง"]),
                .sample("ข", indicator: 4, topic: 3, steps: ["ทำป้าย"], units: ["กองช่าง"]),
                .sample("ค", units: ["กองช่าง", "กองคลัง"], status: "แล้วเสร็จ", results: ["อบรม 35 คน"]),
            ]))
        return two
    }
}
