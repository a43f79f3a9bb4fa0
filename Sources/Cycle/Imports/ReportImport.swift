package import Kernel
package import Reports
package import Storage
package import ThaiText

/// Where a file stands that was taken in.
package enum ImportState: String, Sendable, CaseIterable, Storable {
    /// Read and shown, nothing taken over yet.
    case staged
    /// Its results and measures are the agency's.
    case accepted
    /// Put aside.
    case rejected
}

/// One published report taken in: the file as it came, what was read from it, and what was noticed (ImportBatch).
package struct ReportImport: Hashable, Sendable {
    package let id: ImportID
    /// As the file was called, without its folder.
    package var fileName: String
    /// SHA-256 of the bytes; the same file is recognised by it.
    package var fingerprint: Fingerprint
    package var byteCount: Int
    package var kind: ReportKind
    package var layout: ReportLayout?
    /// The year the report speaks of, nil where it does not say.
    package var fiscalYear: FiscalYear?
    /// The agency as the report names itself.
    package var reportedAgency: String?
    package var state: ImportState
    package var stagedAt: Moment
    /// When it was accepted or rejected.
    package var decidedAt: Moment?

    package init(
        id: ImportID, fileName: String, fingerprint: Fingerprint, byteCount: Int, kind: ReportKind,
        layout: ReportLayout?, fiscalYear: FiscalYear?, reportedAgency: String?, state: ImportState,
        stagedAt: Moment, decidedAt: Moment?
    ) {
        self.id = id
        self.fileName = fileName
        self.fingerprint = fingerprint
        self.byteCount = byteCount
        self.kind = kind
        self.layout = layout
        self.fiscalYear = fiscalYear
        self.reportedAgency = reportedAgency
        self.state = state
        self.stagedAt = stagedAt
        self.decidedAt = decidedAt
    }
}

/// A file as it came, with what reading and checking it gave.
package struct ReportFile: Sendable {
    package var name: String
    package var bytes: [UInt8]
    package var report: Report
    package var findings: [Finding]

    package init(name: String, bytes: [UInt8], report: Report, findings: [Finding] = []) {
        self.name = name
        self.bytes = bytes
        self.report = report
        self.findings = findings
    }
}
