import Assessment
import Foundation
import Kernel
import Reports
import ThaiText

/// Measures the pure rooms on this machine: `Benchmarks [FOLDER OF REPORTS]`. One Markdown row a figure.
@main
struct Benchmarks {
    static func main() throws {
        let catalogues = try CatalogueSet.builtIn()
        try readAndCheck(CommandLine.arguments.dropFirst().first, catalogues)
        try score(catalogues)
    }

    private static func readAndCheck(_ folder: String?, _ catalogues: CatalogueSet) throws {
        guard let folder else {
            print("| read and check the five published reports | not measured: no folder given | 50 ms |")
            return
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        let texts = try files.map { name in
            Array(try Data(contentsOf: URL(fileURLWithPath: folder).appending(path: name)))
        }
        let reading = try median(of: 30) {
            for bytes in texts { _ = try ReportReader.read(bytes: bytes) }
        }
        let reports = try texts.map { try ReportReader.read(bytes: $0) }
        let checking = try median(of: 30) {
            for report in reports { _ = ReportCheck.findings(of: report, catalogues: catalogues) }
        }
        let size = texts.reduce(0) { $0 + $1.count } / 1_000
        row("read \(texts.count) published reports (\(size) kB)", reading, goal: "")
        row("check them against \(ReportCheck.rules.count) rules", checking, goal: "")
        row("read and check them", reading + checking, goal: "50 ms")
    }

    private static func score(_ catalogues: CatalogueSet) throws {
        guard let year = FiscalYear(2568) else { return }
        let rules = RuleSet.of(year, in: catalogues)
        let sheets = (0..<7_852).map { agency in
            ScoreSheet(
                fiscalYear: year,
                indicators: Dictionary(
                    uniqueKeysWithValues: rules.indicators.map { indicator in
                        (
                            indicator,
                            Points(millionths: (agency * 7_919 + indicator * 104_729) % 4_000 * 10_000 + 60_000_000)
                                ?? .zero
                        )
                    }))
        }
        row("score one agency", try median(of: 200) { _ = Scoring.score(sheets[0], by: rules) }, goal: "")
        row(
            "score 7,852 agencies",
            try median(of: 20) { for sheet in sheets { _ = Scoring.score(sheet, by: rules) } }, goal: "50 ms")
    }

    /// The middle of so many runs, in seconds.
    private static func median(of runs: Int, _ work: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        var seconds: [Double] = []
        for _ in 0..<runs {
            seconds.append(try clock.measure(work) / .seconds(1))
        }
        return seconds.sorted()[runs / 2]
    }

    private static func row(_ what: String, _ seconds: Double, goal: String) {
        let shown =
            seconds < 0.001
            ? "\(Int((seconds * 1_000_000).rounded())) µs" : "\(Int((seconds * 10_000).rounded()) / 10) ms"
        print("| \(what) | \(shown) | \(goal) |")
    }
}
