package import Kernel

/// All that is wrong with catalogue files, collected at once: a person mends a file in one go.
package struct CatalogueProblem: Problem {
    /// Never empty.
    package let faults: [CatalogueFault]

    package var kind: ProblemKind { .invalid }

    /// The code of the only fault, or `catalogue.faults` for several.
    package var code: String {
        guard faults.count == 1, let only = faults.first else { return "catalogue.faults" }
        return only.code
    }

    /// One line per fault: file, entry, field, what to do.
    package var message: Bilingual {
        Bilingual(
            th: faults.map { "\($0.place): \($0.message.th)" }.joined(separator: "\n"),
            en: faults.map { "\($0.place): \($0.message.en)" }.joined(separator: "\n"))
    }
}

/// One thing wrong in a catalogue file.
package struct CatalogueFault: Hashable, Sendable {
    package let file: String
    /// "items o8", "questions[3]" where the code itself cannot be read, "catalogue" for the file as a whole.
    package let entry: String
    package let field: String
    /// Stable: `catalogue.field.missing`.
    package let code: String
    package let message: Bilingual

    package var place: String { "\(file) · \(entry) · \(field)" }
}

/// Collects faults while files are read and joined.
final class FaultList {
    private(set) var faults: [CatalogueFault] = []

    func add(_ fault: FaultKind, file: String, entry: String, field: String) {
        faults.append(
            CatalogueFault(file: file, entry: entry, field: field, code: fault.code, message: fault.message))
    }

    func check() throws(CatalogueProblem) {
        if !faults.isEmpty { throw CatalogueProblem(faults: faults) }
    }
}
