import Kernel
import Reports
import Tables
import Testing
import ThaiText

@Suite struct LayoutWritingTests {
    private static let measured: [ReportLayout] = [.L1, .L2, .L3, .L4, .L5]

    /// The facts of a measure that must come back, links and dates as their results hold them.
    private func facts(_ measures: [ReportedMeasure], _ digits: DigitSet = .arabic) -> [ReportFacts.Measure] {
        measures.map { measure in
            var facts = ReportFacts.measure(measure) { ThaiDigits.arabic($0) }
            facts.links = []
            return facts
        }
    }

    @Test(arguments: measured, DigitSet.allCases) func readsBackWhatItWrites(_ layout: ReportLayout, _ digits: DigitSet)
        throws
    {
        let capacity = LayoutCapacity(layout)
        for seed in 1...40 {
            var generator = GeneratedReports(seed: UInt64(seed))
            let report = generator.report()
            let written = ReportLayoutWriter.write(report, as: layout, digits: digits)
            let text = SourceTextWriter.write(written, as: TableNotation.allCases[seed % TableNotation.allCases.count])
            let back = try Reshape.read(text).report
            #expect(back.layout == layout)
            let wanted = facts(report.measures.map { capacity.kept(of: $0) })
            #expect(back.measures.count == wanted.count, "seed \(seed)")
            for (one, other) in zip(facts(back.measures), wanted) { #expect(one == other, "seed \(seed)") }
            #expect(back.agency?.name.value == report.agency?.name.value)
            #expect(back.agency?.province?.value == report.agency?.province?.value)
            #expect(back.fiscalYear?.value == report.fiscalYear?.value)
        }
    }

    @Test(arguments: [ReportLayout.L5, .L6, .L7]) func readsBackScoresAndFindings(_ layout: ReportLayout) throws {
        let report = try Reshape.read(InventedReports.text("L5")).report
        for digits in DigitSet.allCases {
            let written = ReportLayoutWriter.write(report, as: layout, digits: digits)
            let back = try Reshape.read(SourceTextWriter.write(written, as: .markdown)).report
            let (before, after) = (ReportFacts(report), ReportFacts(back))
            #expect(after.scores == before.scores)
            #expect(after.years[0] == before.years[0])
            if layout != .L7 {
                #expect(after.total == before.total && after.level == before.level && after.history == before.history)
            }
            if layout != .L6 { #expect(after.findings == before.findings) }
            if layout == .L5 {
                #expect(after.years[2] == before.years[2] && back.measures.count == report.measures.count)
            }
        }
    }

    @Test(arguments: ReportLayout.allCases) func recognisesItsOwnColumns(_ layout: ReportLayout) throws {
        guard !layout.columns.isEmpty else { return }
        let row = layout.columns.map(\.title).joined(separator: "\t")
        let filler = Array(repeating: "ก", count: layout.columns.count - 1) + ["50"]
        let report = try Reshape.read(row + "\n" + (layout == .L6 ? "1\tก\t50" : filler.joined(separator: "\t"))).report
        #expect(report.layout == layout)
    }

    @Test(
        .enabled(if: SeedFolder.isThere, SeedFolder.why),
        arguments: zip(SeedFolder.names, [ReportLayout.L1, .L2, .L5, .L3, .L4]))
    func writesPublishedReportsWithoutLoss(_ seed: String, _ layout: ReportLayout) throws {
        let report = try ReportReader.read(bytes: SeedFolder.file(seed).bytes).report
        let written = ReportLayoutWriter.write(report, as: layout)
        let back = ReportReader.read(written).report
        #expect(back.layout == layout && back.measures.count == report.measures.count)
        #expect(back.measures.map(\.results.count) == report.measures.map(\.results.count))
        if layout != .L4 { #expect(back.measures.map(\.steps.count) == report.measures.map(\.steps.count)) }
        #expect(back.measures.map { $0.period?.end } == report.measures.map { layout == .L4 ? nil : $0.period?.end })
        #expect(ReportFacts(back).scores.count == (layout == .L5 ? 10 : ReportFacts(report).scores.count))
    }
}
