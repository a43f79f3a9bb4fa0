import Kernel
import Web

/// What checking a report gave, ready to be shown.
struct CheckedReport: Sendable {
    struct Fact: Sendable {
        let term: Bilingual
        let value: Bilingual
    }

    struct CheckedMeasure: Sendable {
        let title: String
        let line: Int?
        let steps: [String]
        let units: [String]
        let period: String?
        /// Results and outcomes, as words.
        let results: [String]
    }

    /// Agency, year, kind, layout, period: what the report says of itself, and "not found" where it does not.
    var facts: [Fact]
    /// The scores, with what follows from them; nil where the report gives none.
    var standing: YearStanding?
    var measures: [CheckedMeasure]
    /// Errors first, then in the order of the text.
    var findings: [Finding]
    var lines: [String]

    /// Whether anything of a report was found: without a year, scores, measures and findings there is nothing to judge.
    var isReport = true

    func count(_ severity: Severity) -> Int {
        findings.count { $0.severity == severity }
    }
}
