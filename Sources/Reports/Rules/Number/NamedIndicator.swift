import Kernel
import ThaiText

/// An indicator named beside its number somewhere in the report.
struct NamedIndicator {
    struct Key: Hashable {
        let indicator: Int
        let name: String
    }

    let indicator: Int
    let name: String
    let place: Place

    var key: Key { Key(indicator: indicator, name: name) }

    /// Rows of measures, scores with a name, and section headings; one for each line.
    static func all(of report: Report) -> [NamedIndicator] {
        let scored = report.scores.indicators.compactMap { mention in
            mention.name.map { NamedIndicator(indicator: mention.indicator, name: $0, place: mention.place) }
        }
        let headings = report.findings.compactMap { finding in
            finding.indicator.map {
                NamedIndicator(indicator: $0, name: finding.heading.value, place: finding.heading.place)
            }
        }
        let rows = report.measures.compactMap { measure in
            measure.indicator.map {
                NamedIndicator(indicator: $0.value, name: keyName($0.text), place: $0.place)
            }
        }
        return (rows + scored + headings).filter { !$0.name.isEmpty }
            .uniqued { [$0.indicator, $0.place.line ?? 0] }
            .sorted { ($0.place.line ?? .max) < ($1.place.line ?? .max) }
    }

    /// "ตัวชี้วัดที่ ๖ การปรับปรุงการทำงาน" without its number.
    private static func keyName(_ key: String) -> String {
        let scalars = Array(key.unicodeScalars)
        guard let digit = scalars.firstIndex(where: { ThaiDigits.value(of: $0) != nil }) else { return key }
        let rest = scalars[digit...].drop { ThaiDigits.value(of: $0) != nil || $0 == "." || $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(rest))
    }
}
