import Kernel
import Reports
import ThaiText

/// An invented report as plain text: what is kept as the file it was read from.
enum DemoText {
    static func text(of report: Report) -> String {
        var lines = ["\(report.agency?.name.value ?? "")", report.fiscalYear.map { $0.value.formatted() } ?? "", ""]
        for mention in report.scores.indicators {
            lines.append("\(mention.indicator)\t\(mention.name ?? "")\t\(mention.text)")
        }
        lines += report.scores.totals.map { "คะแนนรวม\t\($0.text)" }
        for finding in report.findings {
            lines.append(finding.heading.text)
            lines += [finding.strength, finding.toDevelop].compactMap { $0?.text }
        }
        for measure in report.measures {
            let steps = measure.steps.map(\.text).joined(separator: " ")
            let results = (measure.results + measure.outcomes).map(\.text).joined(separator: " ")
            lines.append(
                [
                    measure.title.text, steps, measure.period?.text ?? "",
                    measure.units.map(\.text).joined(separator: " "), results,
                ]
                .joined(separator: "\t"))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Sourced where Value == String {
    /// An invented value that stands where it says.
    static func demo(_ text: String, line: Int? = nil) -> Sourced<String> {
        Sourced(text, text: text, place: Place(line: line))
    }
}

extension Report {
    static func demo(of agency: String, year: Int, kind: ReportKind, layout: ReportLayout) -> Report {
        Report(
            agency: ReportedAgency(
                name: .demo(agency, line: 1), district: .demo("สมมติ", line: 1), province: .demo("จำลอง", line: 1)),
            fiscalYear: FiscalYear(year).map { Sourced($0, text: "พ.ศ. \(year)", place: Place(line: 2)) },
            kind: kind, layout: layout, layouts: [layout])
    }
}
