package import Kernel
import Reports
package import Storage

/// What staging a file did.
package enum ImportOutcome: Hashable, Sendable {
    case staged(ReportImport)
    /// The same file was staged before; nothing has changed.
    case alreadyStaged(ReportImport)
    /// The same file was accepted before; nothing has changed.
    case alreadyAccepted(ReportImport)

    package var reportImport: ReportImport {
        switch self {
        case .staged(let found), .alreadyStaged(let found), .alreadyAccepted(let found): found
        }
    }
}

/// Taking a read report in, so that a person can look at it before anything becomes the agency's.
package enum ReportStaging {
    /// Keeps the bytes, the structure and the findings. The same bytes a second time change nothing, unless the first
    /// were rejected: then they are staged anew, as read today.
    package static func stage(
        _ file: ReportFile, for agency: AgencyID, ambience: Ambience, in tx: any WriteTransaction
    ) throws -> ImportOutcome {
        let store = ReportImportStore(agency: agency)
        let fingerprint = Fingerprint(of: file.bytes)
        let staged = ReportImport(
            id: ImportID(ambience.newID()), fileName: file.name, fingerprint: fingerprint,
            byteCount: file.bytes.count, kind: file.report.kind, layout: file.report.layout,
            fiscalYear: file.report.fiscalYear?.value, reportedAgency: file.report.agency?.name.value,
            state: .staged, stagedAt: ambience.now(), decidedAt: nil)
        if try store.add(staged, file: file, in: tx) { return .staged(staged) }
        guard let known = try store.find(fingerprint: fingerprint, in: tx) else { throw StoredRowDefect.noRow }
        switch known.state {
        case .staged: return .alreadyStaged(known)
        case .accepted: return .alreadyAccepted(known)
        case .rejected: return .staged(try store.stageAgain(known, file: file, at: ambience.now(), in: tx))
        }
    }

    /// Puts a staged report aside. Throws `ImportProblem`.
    package static func reject(
        _ id: ImportID, of agency: AgencyID, ambience: Ambience, in tx: any WriteTransaction
    ) throws {
        let store = ReportImportStore(agency: agency)
        guard try store.decide(id, .rejected, at: ambience.now(), in: tx) else {
            throw try store.find(id: id, in: tx) == nil ? ImportProblem.unknown : ImportProblem.alreadyDecided
        }
    }
}
