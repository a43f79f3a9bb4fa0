package import Kernel

/// One check of a report: small, independent, with a stable id. The list in the documentation is generated from these.
package struct Rule: Sendable {
    /// "N1", "T5", "S11", "X8", "Q3": numbers, dates, structure, text, substance. Never reused.
    package let id: String
    package let severity: Severity
    /// What is wrong, in a few words.
    package let title: Bilingual
    /// Why it has this severity, and what a person should do.
    package let reason: Bilingual
    /// All places where the report breaks the rule, in the order of the text.
    package let check: @Sendable (RuleContext) -> [Finding]

    package init(
        _ id: String, _ severity: Severity, title: Bilingual, reason: Bilingual,
        check: @escaping @Sendable (RuleContext) -> [Finding]
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.reason = reason
        self.check = check
    }

    /// A finding of this rule, with its id and severity.
    package func finding(th: String, en: String, at place: Place, proposed: Proposal? = nil) -> Finding {
        Finding(rule: id, severity: severity, message: Bilingual(th: th, en: en), place: place, proposed: proposed)
    }
}
