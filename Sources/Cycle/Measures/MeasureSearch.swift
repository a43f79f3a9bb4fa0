import Kernel
import Storage
import ThaiText

/// What a search among a year's measures gives: every hit is counted, those of one window are kept. Whether a measure is
/// proven follows from its words, so the database cannot count it; the measures are read a batch at a time.
struct MeasureSearch {
    private(set) var entries: [MeasuresPage.Entry] = []
    /// Of the whole answer.
    private(set) var found = 0
    private(set) var unproven = 0

    static let batch = 250

    /// - Parameters:
    ///   - skipped: hits before the window.
    ///   - most: hits in the window.
    init(
        _ query: MeasureQuery, in year: FiscalYear, of measures: MeasureStore, skipping skipped: Int, most: Int,
        batch: Int = Self.batch, in tx: any ReadTransaction
    ) throws {
        var last: Int? = 0
        while let position = last {
            let portion = try measures.list(year, where: query.filter, after: position, limit: batch, in: tx)
            for measure in portion.items {
                let proof = ProofOfClaim.proof(of: measure)
                guard query.proof == nil || ProofState(proof) == query.proof else { continue }
                if found >= skipped, entries.count < most {
                    entries.append(MeasuresPage.Entry(measure: measure, proof: proof))
                }
                found += 1
                if proof.isUnproven { unproven += 1 }
            }
            last = portion.next
        }
    }
}
