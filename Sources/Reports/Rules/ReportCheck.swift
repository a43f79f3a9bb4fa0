package import Assessment
package import Kernel

/// All rules over one report.
package enum ReportCheck {
    /// Every rule, in the order of the documentation.
    package static let rules: [Rule] = numberRules + dateRules + structureRules + textRules + substanceRules

    /// All findings, errors first, then in the order of the text.
    package static func findings(of read: ReadReport, catalogues: CatalogueSet) -> [Finding] {
        let context = RuleContext(read: read, catalogues: catalogues)
        return rules.flatMap { $0.check(context) }
            .enumerated()
            .sorted { left, right in
                let (first, second) = (left.element, right.element)
                if first.severity != second.severity { return first.severity > second.severity }
                let lines = (first.place.line ?? .max, second.place.line ?? .max)
                return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
            }
            .map(\.element)
    }
}
