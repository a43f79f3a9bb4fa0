import Kernel
import Tables
import ThaiText

/// The cells of one measure in a layout.
struct MeasureCells {
    let measure: ReportedMeasure
    let layout: ReportLayout
    let digits: DigitSet

    func cell(_ role: ReportColumn) -> Cell {
        switch role {
        case .number: Cell(measure.number.map { ThaiDigits.written($0, in: digits) } ?? "")
        case .measure: Cell(title)
        case .steps: Cell(list(measure.steps.map { ($0.number, $0.text, $0.items) }))
        case .period: Cell(measure.period.map { written($0.text) } ?? "")
        case .responsible: Cell(measure.units.map(\.value).joined(separator: "\n"))
        case .output: output
        case .outcome: results(measure.outcomes)
        case .assessed: Cell(assessed)
        case .weakness, .analysis: Cell(measure.weakness?.value ?? "")
        case .indicator: Cell(indicator)
        case .indicatorNumber, .indicatorName, .score, .year, .level: Cell("")
        }
    }

    /// The row of the measure's topic, with its codes.
    func band(columns: Int) -> [Cell]? {
        guard let topic = measure.topic?.value, let name = IndicatorNames.topicTitles[topic] else { return nil }
        let codes = measure.codes.map { code in
            let number = code.value.dropFirst()
            return code.value.prefix(1).uppercased()
                + (digits == .thai ? ThaiDigits.thai(String(number)) : String(number))
        }
        let cell = Cell(([name] + codes).joined(separator: " "), isBold: true)
        return [cell] + Array(repeating: Cell(""), count: max(0, columns - 1))
    }

    private var title: String {
        let number = layout == .L1 ? nil : measure.number
        let first = (number.map { label($0) } ?? "") + measure.title.value
        guard !measure.projects.isEmpty else { return first }
        return ([first] + measure.projects.map { "- " + $0.value }).joined(separator: "\n")
    }

    private var assessed: String {
        guard let code = measure.codes.first else { return "-" }
        // The key cell as it was printed, where there was one; else the bare code.
        return CodeReader.key(of: code.text)?.code == code.value ? code.text : code.value
    }

    private var indicator: String {
        guard let indicator = measure.indicator else { return "-" }
        if let (number, name) = IndicatorKey.read(indicator.text), number == indicator.value, let name {
            return "ตัวชี้วัดที่ \(ThaiDigits.written(number, in: digits)) \(name)"
        }
        let name = IndicatorNames.indicatorTitles[indicator.value] ?? ""
        return "ตัวชี้วัดที่ \(ThaiDigits.written(indicator.value, in: digits)) \(name)"
    }

    private var output: Cell {
        guard let status = measure.status?.value else { return results(measure.results) }
        guard !measure.results.isEmpty else { return Cell(status) }
        var cell = results(measure.results)
        cell.text += "\n" + status
        return cell
    }

    private func results(_ results: [ReportedResult]) -> Cell {
        let links = results.flatMap(\.links).compactMap { link in
            link.label.map { CellLink(url: link.url, label: $0) }
        }
        return Cell(list(results.map { ($0.number, $0.text, $0.items) }), links: links)
    }

    private func list(_ items: [(number: Int?, text: String, items: [String])]) -> String {
        items.map { item in
            let first = (item.number.map { label($0) } ?? "") + item.text
            let inner = item.items.enumerated().map {
                "(\(ThaiDigits.written($0.offset + 1, in: digits))) \($0.element)"
            }
            return ([first] + inner).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func label(_ number: Int) -> String { ThaiDigits.written(number, in: digits) + ". " }

    private func written(_ text: String) -> String { digits == .thai ? ThaiDigits.thai(text) : ThaiDigits.arabic(text) }
}
