package import Assessment
package import Kernel

/// All rules over one report.
package enum ReportCheck {
    /// Every rule, in the order of the documentation.
    package static let rules: [Rule] = numberRules + dateRules + structureRules + textRules + substanceRules

    /// All findings, errors first, then in the order of the text. What one rule says twice of one line is said once.
    package static func findings(of read: ReadReport, catalogues: CatalogueSet) -> [Finding] {
        let context = RuleContext(read: read, catalogues: catalogues)
        var seen: Set<Said> = []
        return rules.flatMap { $0.findings(in: context) }
            .filter { seen.insert(Said(rule: $0.rule, line: $0.place.line, message: $0.message)).inserted }
            .enumerated()
            .sorted { left, right in
                let (first, second) = (left.element, right.element)
                if first.severity != second.severity { return first.severity > second.severity }
                let lines = (first.place.line ?? .max, second.place.line ?? .max)
                return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
            }
            .map(\.element)
    }

    private struct Said: Hashable {
        let rule: String
        let line: Int?
        let message: Bilingual
    }
}
