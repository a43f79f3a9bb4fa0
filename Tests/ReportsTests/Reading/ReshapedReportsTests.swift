import Kernel
import Reports
import Tables
import Testing
import ThaiText

/// The same content in another shape gives the same facts. Every layout is asked of an invented report, and of the
/// published ones where they are there.
@Suite struct ReshapedReportsTests {
    static let samples = InventedReports.all.map(\.name) + (SeedFolder.isThere ? SeedFolder.names : [])

    private func bytes(_ sample: String) throws -> [UInt8] {
        SeedFolder.names.contains(sample) ? try SeedFolder.file(sample).bytes : Array(InventedReports.text(sample).utf8)
    }

    private func read(_ sample: String) throws -> ReadReport { try ReportReader.read(bytes: bytes(sample)) }

    @Test(arguments: samples, TableNotation.allCases)
    func readsTheSameInEveryNotation(_ sample: String, _ notation: TableNotation) throws {
        let read = try read(sample)
        let text = SourceTextWriter.write(read.source, as: notation)
        #expect(try ReportFacts(Reshape.read(text).report) == ReportFacts(read.report))
    }

    @Test(arguments: samples, DigitSet.allCases) func readsBothSetsOfDigits(_ sample: String, _ digits: DigitSet) throws
    {
        let swapped = try Reshape.read(Reshape.digits(bytes(sample), to: digits)).report
        #expect(try ReportFacts(swapped, foldsDigits: true) == ReportFacts(read(sample).report, foldsDigits: true))
    }

    @Test(arguments: samples) func readsWithoutPageBreaks(_ sample: String) throws {
        let read = try read(sample)
        let whole = ReportReader.read(Reshape.withoutRepeatedHeaders(read))
        #expect(ReportFacts(whole.report) == ReportFacts(read.report))
        #expect(!whole.repairs.contains { $0.kind == .repeatedHeader })
    }

    @Test(arguments: samples) func readsWithAPageBreakBeforeEveryRow(_ sample: String) throws {
        let read = try read(sample)
        let cut = ReportReader.read(Reshape.withHeaderBeforeEveryRow(read))
        #expect(ReportFacts(cut.report) == ReportFacts(read.report))
        #expect(cut.repairs.count { $0.kind == .repeatedHeader } >= read.report.measures.count - 1)
    }

    @Test(
        arguments: [("L1", 2), ("L2", 1), ("L3", 1)] + (SeedFolder.isThere ? [("000", 2), ("001", 1), ("003", 1)] : []))
    func joinsAListCutByAPage(_ sample: String, _ column: Int) throws {
        let read = try read(sample)
        guard let cut = Reshape.withStepsCut(read, column: column) else { return }
        let joined = ReportReader.read(cut)
        #expect(ReportFacts(joined.report) == ReportFacts(read.report))
        #expect(
            joined.repairs.count { $0.kind == .continuationRow } == read.repairs.count { $0.kind == .continuationRow }
                + 1)
    }

    @Test(arguments: samples) func followsAnotherNameOfTheAgency(_ sample: String) throws {
        let read = try read(sample)
        let name = try #require(read.report.agency?.name.value)
        let kinds = ["องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "อบต."]
        let old = kinds.reduce(name) { $0.replacing($1, with: "") }
        let renamed = String(decoding: try bytes(sample), as: UTF8.self).replacing(old, with: "ห้วยกระดาษ")
        let report = try Reshape.read(renamed).report
        #expect(report.agency?.name.value == name.replacing(old, with: "ห้วยกระดาษ"))
        #expect(report.measures.count == read.report.measures.count)
        #expect(ReportFacts(report).scores == ReportFacts(read.report).scores)
    }

    @Test(arguments: samples) func missesAMeasureThatWasTakenOut(_ sample: String) throws {
        let read = try read(sample)
        let gone = try #require(read.report.measures.last { $0.seams.isEmpty })
        let report = ReportReader.read(Reshape.without(gone, read.source)).report
        let rest = read.report.measures.filter { $0 != gone }.map(\.title.value)
        #expect(report.measures.map(\.title.value) == rest)
    }

    @Test(arguments: samples) func findsAMeasureThatWasAdded(_ sample: String) throws {
        let read = try read(sample)
        let last = try #require(read.report.measures.last { $0.seams.isEmpty })
        let source = Reshape.adding(title: "ปลูกต้นไม้หน้าสำนักงานให้ร่มรื่น", after: last, read.source)
        let report = ReportReader.read(source).report
        #expect(report.measures.count == read.report.measures.count + 1)
        #expect(report.measures.contains { $0.title.value == "ปลูกต้นไม้หน้าสำนักงานให้ร่มรื่น" })
    }
}
