import Kernel
import Markup
import Web

extension HTML {
    /// Whether what a measure claims is proven, in a word with its shape.
    mutating func proofBadge(_ proof: Proof, _ language: Language) {
        switch proof {
        case .noClaim: statusBadge(.plain, Phrases.noClaim[language])
        case .proven: statusBadge(.good, Phrases.proven[language])
        case .unproven: statusBadge(.bad, Phrases.unproven[language])
        }
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
