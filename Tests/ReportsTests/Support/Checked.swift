import Assessment
import Kernel
import ThaiText

@testable import Reports

/// A text read and checked with the built-in catalogues.
enum Checked {
    static func findings(in text: String) throws -> [Finding] {
        let catalogues = CatalogueSet.forTests
        return ReportCheck.findings(of: try ReportReader.read(bytes: Array(text.utf8)), catalogues: catalogues)
    }

    static func rules(of text: String) throws -> [String] {
        try findings(in: text).map(\.rule)
    }

    /// Where a rule fires: enough to compare two spellings of one text.
    static func shape(_ finding: Finding) -> String {
        "\(finding.rule) \(finding.severity) \(finding.place.line ?? 0) \(finding.place.column ?? 0)"
    }

    /// Thai digits everywhere but in addresses and behind Latin letters, as a careful officer types them.
    static func thaiDigits(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        var isLatin = false
        for scalar in text.unicodeScalars {
            let isDigit = (0x30...0x39).contains(scalar.value)
            if isDigit, !isLatin {
                output.append(contentsOf: ThaiDigits.thai(String(scalar)).unicodeScalars)
            } else {
                output.append(scalar)
            }
            if !isDigit { isLatin = (0x21...0x7E).contains(scalar.value) && scalar != "(" && scalar != "." }
        }
        return String(output)
    }
}
