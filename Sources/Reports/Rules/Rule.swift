package import Kernel

/// One check of a report: small, independent, with a stable id. The list in the documentation is generated from these.
package struct Rule: Sendable {
    /// "N1", "T5", "S11", "X8", "Q3": numbers, dates, structure, text, substance. Never reused.
    package let id: String
    package let severity: Severity
    /// What is wrong, in a few words.
    package let title: Bilingual
    /// Why it has this severity.
    package let reason: Bilingual
    /// What a person should do about it.
    package let remedy: Bilingual
    private let breaches: @Sendable (RuleContext) -> [Breach]

    package init(
        _ id: String, _ severity: Severity, title: Bilingual, reason: Bilingual, remedy: Bilingual,
        breaches: @escaping @Sendable (RuleContext) -> [Breach]
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.reason = reason
        self.remedy = remedy
        self.breaches = breaches
    }

    /// All places where the report breaks the rule, in the order of the text.
    package func findings(in context: RuleContext) -> [Finding] {
        breaches(context).map { breach in
            Finding(
                rule: id, severity: min(severity, breach.milder ?? severity), message: breach.message,
                place: breach.place, proposed: breach.proposed)
        }
    }
}

/// One place where a report breaks a rule; the rule adds its id and severity and makes it a finding.
package struct Breach: Sendable {
    package let message: Bilingual
    package let place: Place
    package let proposed: Proposal?
    /// Where this case weighs less than the rule says, how much it weighs.
    package let milder: Severity?

    package init(
        th: String, en: String, at place: Place, proposed: Proposal? = nil, milder: Severity? = nil
    ) {
        message = Bilingual(th: th, en: en)
        self.place = place
        self.proposed = proposed
        self.milder = milder
    }
}

extension Proposal {
    /// The right value with its reason in both languages.
    package init(_ value: String, th: String, en: String) {
        self.init(value: value, why: Bilingual(th: th, en: en))
    }
}
