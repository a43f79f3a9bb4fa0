import Kernel
import Reports
import Testing
import ThaiText

@testable import Cycle

/// A measure told twice: nothing that a report gives is dropped without a word.
@Suite struct MeasureComparisonTests {
    private let year: FiscalYear
    private let bare: Measure
    private let full: Measure

    init() throws {
        year = try #require(FiscalYear(2568))
        let source = ImportID(PublicID(high: 0, low: 2))
        bare = Measure(
            id: MeasureID(PublicID(high: 0, low: 1)), fiscalYear: year, position: 1, title: "ทำคู่มือ", source: source)
        full = Measure(
            id: bare.id, fiscalYear: year, position: 1, number: 4, title: "ทำคู่มือ", topic: 2, indicator: 3,
            codes: ["i7"], weakness: "ไม่ทราบขั้นตอน", projects: ["โครงการ ก"], steps: [MeasureStep(text: "ร่าง")],
            period: MeasurePeriod(text: "ต.ค. 67"), units: ["กองคลัง"], statusText: "แล้วเสร็จ", state: .done,
            results: [MeasureResult(text: "แจกแล้ว")], outcomes: [MeasureResult(text: "เข้าใจ")],
            links: [MeasureLink(url: "https://a.example")], source: source)
    }

    /// Fails when `Measure` gets a field that is neither a part nor says which measure it is.
    @Test func placesEveryFieldOfAMeasure() {
        let identity: Set = ["id", "fiscalYear", "position", "title", "line", "source"]
        let status: Set = ["statusText", "state"]
        let fields = Set(Mirror(reflecting: full).children.compactMap(\.label))
        let parts = Set(MeasurePart.allCases.map(\.rawValue))
        #expect(fields == identity.union(status).union(parts.subtracting([MeasurePart.status.rawValue])))
    }

    @Test(arguments: MeasurePart.allCases)
    func fillsInWhatTheKeptOneLacks(_ part: MeasurePart) {
        #expect(MeasureComparison(kept: bare, other: full).filled.contains(part))
        let same = MeasureComparison(kept: full, other: bare)
        #expect(same.filled.isEmpty && same.differing.isEmpty, "what the other leaves out is no difference")
    }

    @Test func tellsBothTextsOfEachDifference() {
        var other = full
        other.weakness = "ไม่มีคู่มือ"
        other.codes = ["i7", "o8"]
        let comparison = MeasureComparison(kept: full, other: other)
        #expect(
            comparison.differing == [
                .init(part: .codes, kept: "i7", other: "i7\no8"),
                .init(part: .weakness, kept: "ไม่ทราบขั้นตอน", other: "ไม่มีคู่มือ"),
            ])
    }

    @Test(arguments: MeasurePart.allCases)
    func keepsTheSubjectOfAConflict(_ part: MeasurePart) {
        let subject = ConflictSubject.measure("แผน: ทำ: คู่มือ", part)
        #expect(ConflictSubject(storedValue: subject.storedValue) == subject)
        #expect(!part.name.th.isEmpty && !part.name.en.isEmpty)
    }

    @Test func storesEveryPartThatAResultReportAdds() async throws {
        let two = try await TwoAgencies()
        try await two.take(.sample(measures: [ReportedMeasure(title: .sample("ทำคู่มือ"))]), as: "แผน")
        var told = ReportedMeasure(title: .sample("ทำคู่มือ"))
        told.number = 4
        told.codes = [.sample("i7")]
        told.weakness = .sample("ไม่ทราบขั้นตอน")
        told.projects = [.sample("โครงการ ก")]
        try await two.take(.sample(measures: [told]), as: "ผล")
        let kept = try #require(try await two.measures(year).first)
        #expect(kept.number == 4 && kept.codes == ["i7"] && kept.projects == ["โครงการ ก"])
        #expect(kept.weakness == "ไม่ทราบขั้นตอน")
    }
}
