import Kernel
package import ThaiText

/// What can stand behind a claim that something was done.
package enum EvidenceKind: String, Sendable, Codable, CaseIterable {
    /// A day inside the fiscal year.
    case date
    /// A figure with what was counted: "3 ครั้ง", "ร้อยละ 85".
    case number
    /// A web address that can be opened.
    case link
    /// A file of ours.
    case file
}

/// Whether a claim stands on something.
package enum Proof: Hashable, Sendable {
    /// Nothing is claimed: a plan, or work that is said not to be finished.
    case noClaim
    /// In the order of `EvidenceKind.allCases`, at least one.
    case proven([EvidenceKind])
    /// "ดำเนินการแล้วเสร็จ" and nothing to show for it.
    case unproven

    package var isUnproven: Bool { self == .unproven }
}

/// No claim without evidence: a claim that a measure is done, with no date, number, link or file inside its fiscal
/// year, is shown as unproven. Pure; what it says follows from the words alone.
package enum ProofOfClaim {
    /// A measure claims when it is said to be done or when it reports results or outcomes; one proven part is enough.
    package static func proof(of measure: Measure) -> Proof {
        switch measure.state {
        case .draft, .approved, .notDone: return .noClaim
        case .done, .inProgress, .carriedOver, .unknown: break
        }
        let parts = measure.results + measure.outcomes
        guard measure.state == .done || !parts.isEmpty else { return .noClaim }
        var kinds = Set(parts.flatMap { evidence(in: $0, of: measure.fiscalYear) })
        if measure.links.contains(where: { $0.address != nil }) { kinds.insert(.link) }
        return verdict(kinds)
    }

    /// One result or outcome by itself.
    package static func proof(of result: MeasureResult, in year: FiscalYear) -> Proof {
        verdict(Set(evidence(in: result, of: year)))
    }

    private static func verdict(_ kinds: Set<EvidenceKind>) -> Proof {
        kinds.isEmpty ? .unproven : .proven(EvidenceKind.allCases.filter(kinds.contains))
    }

    private static func evidence(in result: MeasureResult, of year: FiscalYear) -> [EvidenceKind] {
        var kinds: [EvidenceKind] = []
        if result.dates.contains(where: { $0.date.map(year.contains) ?? false }) { kinds.append(.date) }
        if ([result.text] + result.items).contains(where: CountedFigure.stands) { kinds.append(.number) }
        if result.links.contains(where: { $0.address != nil }) { kinds.append(.link) }
        return kinds
    }
}
