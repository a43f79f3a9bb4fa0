package import Assessment
package import Kernel

/// All rules over one report.
package enum ReportCheck {
    /// Every rule, in the order of the documentation.
    package static let rules: [Rule] = numberRules + dateRules + structureRules + textRules + substanceRules

    /// All findings, errors first, then in the order of the text. What one rule says twice of one line is said once,
    /// and no rule says more than `findingsPerRule` things: the last of them tells how many there are besides.
    package static func findings(of read: ReadReport, catalogues: CatalogueSet) -> [Finding] {
        let context = RuleContext(read: read, catalogues: catalogues)
        var seen: Set<Said> = []
        let all = rules.flatMap { $0.findings(in: context) }
            .filter { seen.insert(Said(rule: $0.rule, line: $0.place.line, message: $0.message)).inserted }
            .enumerated()
            .sorted { left, right in
                let (first, second) = (left.element, right.element)
                if first.severity != second.severity { return first.severity > second.severity }
                let lines = (first.place.line ?? .max, second.place.line ?? .max)
                return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
            }
            .map(\.element)
        return capped(all)
    }

    /// As many as a person can go through; a file of a hundred thousand rows would else answer with as many findings.
    package static let findingsPerRule = 200

    private static func capped(_ findings: [Finding]) -> [Finding] {
        let totals = findings.reduce(into: [String: Int]()) { $0[$1.rule, default: 0] += 1 }
        guard totals.values.contains(where: { $0 > findingsPerRule }) else { return findings }
        var counts: [String: Int] = [:]
        return findings.compactMap { finding in
            counts[finding.rule, default: 0] += 1
            let more = (totals[finding.rule] ?? 0) - findingsPerRule
            guard let count = counts[finding.rule], count <= findingsPerRule else { return nil }
            return count == findingsPerRule && more > 0 ? finding.saying(more: more) : finding
        }
    }

    private struct Said: Hashable {
        let rule: String
        let line: Int?
        let message: Bilingual
    }
}

extension Finding {
    fileprivate func saying(more: Int) -> Finding {
        Finding(
            rule: rule, severity: severity,
            message: Bilingual(
                th: message.th + " (กฎ \(rule) พบอีก \(more) แห่งที่ไม่ได้แสดง)",
                en: message.en + " (\(rule) found \(more) more that are not shown.)"),
            place: place, proposed: proposed)
    }
}
