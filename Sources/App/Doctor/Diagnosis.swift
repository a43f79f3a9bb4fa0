package import Kernel

/// One thing the doctor looked at.
package struct Diagnosis: Sendable, Equatable {
    package enum State: String, Sendable {
        case well, doubtful, ill
    }

    package let subject: Bilingual
    package let state: State
    package let found: Bilingual
    /// What to do about it; nil when all is well.
    package let mend: Bilingual?

    package static func well(_ subject: Bilingual, _ found: Bilingual) -> Diagnosis {
        Diagnosis(subject: subject, state: .well, found: found, mend: nil)
    }

    package static func doubtful(_ subject: Bilingual, _ found: Bilingual, mend: Bilingual) -> Diagnosis {
        Diagnosis(subject: subject, state: .doubtful, found: found, mend: mend)
    }

    package static func ill(_ subject: Bilingual, _ found: Bilingual, mend: Bilingual) -> Diagnosis {
        Diagnosis(subject: subject, state: .ill, found: found, mend: mend)
    }
}
