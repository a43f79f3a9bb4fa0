import Kernel
package import Tables
import ThaiText

/// A published report → its structure: bytes, blocks, measures, scores, prose. Nothing is stored and nothing guessed;
/// what was mended on the way is in the repairs.
package enum ReportReader {
    /// Reads the bytes of a file. Throws where they are no text; a text without a report gives kind `unknown`.
    package static func read(bytes: [UInt8]) throws(ReadProblem) -> ReadReport {
        read(try SourceTextReader.read(bytes))
    }

    /// Reads blocks already found. The same blocks always give the same report.
    package static func read(_ source: SourceText) -> ReadReport {
        let cover = CoverReader(source.blocks)
        var tables = MeasureTables()
        tables.read(source.tables)
        var report = Report(
            agency: cover.agency, fiscalYear: cover.fiscalYear, analysisYear: cover.analysisYear,
            planYear: cover.planYear, period: cover.period, roundMonths: cover.roundMonths)
        var repairs = tables.repairs
        let builders = tables.drafts.map {
            MeasureBuilder($0, fiscalYear: cover.planYear?.value ?? cover.fiscalYear?.value)
        }
        for var builder in builders {
            report.measures.append(builder.measure())
            repairs += builder.repairs
        }
        var analysis = AnalysisReader()
        analysis.read(source.blocks)
        report.findings = analysis.findings
        report.scores = ScoreGathering.scores(
            source: source, drafts: tables.drafts, others: tables.others, headings: analysis.mentions,
            fiscalYear: cover.fiscalYear)
        completePlanYear(&report, tables)
        classify(&report, tables, cover)
        repairs += TableEnd.repairs(in: source)
        return ReadReport(report: report, source: source, repairs: inOrder(repairs))
    }

    /// A plan (L5) whose rows name a later year than the one analysed is for that year.
    private static func completePlanYear(_ report: inout Report, _ tables: MeasureTables) {
        guard report.planYear == nil, let base = report.fiscalYear?.value,
            tables.maps.contains(where: { !$0.hasResults })
        else { return }
        for period in report.measures.compactMap(\.period) {
            guard let start = period.start, let year = FiscalYear.containing(start), year > base else { continue }
            report.planYear = Sourced(year, text: period.text, place: period.place)
            return
        }
    }

    private static func classify(_ report: inout Report, _ tables: MeasureTables, _ cover: CoverReader) {
        report.layouts = tables.layouts
        if tables.others.contains(where: { $0.columns?.isScores == true })
            || report.scores.indicators.contains(where: { $0.source == .scoreTable })
        {
            report.layouts.append(.L6)
        }
        if !report.findings.isEmpty { report.layouts.append(.L7) }
        let main = tables.maps.first
        report.layout = main?.layout ?? (report.findings.isEmpty ? report.layouts.first : .L7)
        if let main {
            let isAnalysis = !report.findings.isEmpty || main.layout == .L5
            report.kind = main.hasResults ? .measuresReport : isAnalysis ? .itaAnalysis : .measuresPlan
        } else if !report.findings.isEmpty {
            report.kind = .itaAnalysis
        } else if !report.scores.indicators.isEmpty || !report.scores.totals.isEmpty {
            report.kind = .scores
        } else {
            report.kind = cover.saysReport && report.agency != nil ? .measuresReport : .unknown
        }
    }

    private static func inOrder(_ repairs: [Repair]) -> [Repair] {
        repairs.enumerated().sorted { left, right in
            let lines = (left.element.place.line ?? 0, right.element.place.line ?? 0)
            return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
        }.map(\.element)
    }
}
