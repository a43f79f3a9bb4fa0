import Kernel
import Markup
import ThaiText
import Web

extension HTML {
    /// Whether what a measure claims is proven, in a word with its shape; how much of it, where only a part is.
    mutating func proofBadge(_ proof: Proof, of measure: Measure, _ language: Language) {
        switch proof {
        case .noClaim: statusBadge(.plain, Phrases.noClaim[language])
        case .unproven: statusBadge(.bad, Phrases.unproven[language])
        case .proven:
            let parts = measure.results + measure.outcomes
            let proven = parts.count { !ProofOfClaim.proof(of: $0, in: measure.fiscalYear).isUnproven }
            if proven == parts.count {
                statusBadge(.good, Phrases.proven[language])
            } else if proven == 0 {
                statusBadge(.warn, Phrases.provenByLinksOnly[language])
            } else {
                statusBadge(.warn, Phrases.partlyProven(proven, of: parts.count)[language])
            }
        }
    }

    /// What stands behind one result or outcome, or why nothing does. Nothing where the measure claims nothing.
    mutating func proofOfPart(_ part: MeasureResult, of measure: Measure, _ language: Language) {
        switch ProofOfClaim.proof(of: part, in: measure.fiscalYear) {
        case .proven(let kinds):
            let words = kinds.map { Phrases.name($0)[language] }.joined(separator: ", ")
            p { $0.statusBadge(.good, "\(Phrases.evidence[language]): \(words)") }
        case .unproven, .noClaim:
            guard ProofOfClaim.proof(of: measure) != .noClaim else { return }
            let reason = part.reasonUnproven(in: measure.fiscalYear)[language]
            p { $0.statusBadge(.bad, "\(Phrases.unproven[language]): \(reason)") }
        }
    }
}

extension MeasureResult {
    /// What it does show, and why that proves nothing.
    fileprivate func reasonUnproven(in year: FiscalYear) -> Bilingual {
        if dates.contains(where: { $0.date.map { !year.contains($0) } ?? false }) { return Phrases.dateOutside }
        if !links.isEmpty { return Phrases.linkOpensNothing }
        let hasNumber = ([text] + items).contains { words in
            words.unicodeScalars.contains { ("0"..."9").contains($0) || ("๐"..."๙").contains($0) }
        }
        return hasNumber ? Phrases.numberOfNothing : Phrases.nothingToShow
    }
}

/// What the list can be narrowed to.
enum ProofState: String, Sendable, CaseIterable {
    case proven, unproven, plan

    init(_ proof: Proof) {
        switch proof {
        case .noClaim: self = .plan
        case .proven: self = .proven
        case .unproven: self = .unproven
        }
    }

    var title: Bilingual {
        switch self {
        case .proven: Phrases.proven
        case .unproven: Phrases.unproven
        case .plan: Phrases.noClaim
        }
    }
}
