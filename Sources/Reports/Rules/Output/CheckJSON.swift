package import Kernel

/// What `prongsai check --format json` writes: `{"file": …, "findings": [{"rule", "severity", "message", "place",
/// "proposed"}]}`. Messages and reasons stand in both languages; what is not known is left out. Keys are added, never
/// renamed.
package struct CheckJSON: Encodable, Sendable {
    /// As the person named it on the command line.
    package let file: String
    /// In the order of `ReportCheck.findings`.
    package let findings: [Finding]

    package init(file: String, findings: [Finding]) {
        self.file = file
        self.findings = findings
    }
}
