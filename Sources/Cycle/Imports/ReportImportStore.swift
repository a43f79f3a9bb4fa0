package import Kernel
package import Reports
package import Storage
import ThaiText

/// All SQL of imported reports and their findings, of one agency.
package struct ReportImportStore: Sendable {
    package let agency: AgencyID

    package init(agency: AgencyID) {
        self.agency = agency
    }

    package func find(id: ImportID, in tx: any ReadTransaction) throws -> ReportImport? {
        try tx.row("\(columns) WHERE agency_id = \(agency) AND id = \(id)").map(reportImport)
    }

    package func find(fingerprint: Fingerprint, in tx: any ReadTransaction) throws -> ReportImport? {
        try tx.row("\(columns) WHERE agency_id = \(agency) AND fingerprint = \(fingerprint)").map(reportImport)
    }

    /// Newest first, at most `limit`, older than the one named.
    package func list(
        before: ReportImport? = nil, limit: Int = 50, in tx: any ReadTransaction
    ) throws -> Portion<ReportImport, ReportImport> {
        let earlier: Query = before.map { "AND (staged_at, id) < (\($0.stagedAt), \($0.id))" } ?? Query()
        let rows = try tx.rows(
            "\(columns) WHERE agency_id = \(agency) \(earlier) ORDER BY staged_at DESC, id DESC LIMIT \(limit + 1)")
        return Portion(try rows.map(reportImport), limit: limit) { $0 }
    }

    /// The file as it came.
    package func source(of id: ImportID, in tx: any ReadTransaction) throws -> [UInt8]? {
        try tx.row("SELECT source FROM report_import WHERE agency_id = \(agency) AND id = \(id)")?.value("source")
    }

    /// The structure as read when it was staged, which is what a person saw.
    package func report(of id: ImportID, in tx: any ReadTransaction) throws -> Report? {
        try tx.row("SELECT report FROM report_import WHERE agency_id = \(agency) AND id = \(id)")?
            .value("report", as: JSONText<Report>.self).value
    }

    /// Stores the import with its file and findings; false where the same bytes are known, and then nothing changed.
    func add(_ added: ReportImport, file: ReportFile, in tx: any WriteTransaction) throws -> Bool {
        let count = try tx.execute(
            """
            INSERT INTO report_import (
                agency_id, id, file_name, fingerprint, byte_count, source, report, kind, layout, fiscal_year,
                reported_agency, state, staged_at
            ) VALUES (
                \(agency), \(added.id), \(added.fileName), \(added.fingerprint), \(added.byteCount), \(file.bytes),
                \(JSONText(file.report)), \(added.kind.rawValue), \(added.layout?.rawValue),
                \(added.fiscalYear?.year), \(added.reportedAgency), \(added.state), \(added.stagedAt)
            )
            ON CONFLICT (agency_id, fingerprint) DO NOTHING
            """)
        if count == 1 { try ImportFindingStore(agency: agency).add(file.findings, to: added.id, in: tx) }
        return count == 1
    }

    /// A rejected import, as read today.
    func stageAgain(
        _ known: ReportImport, file: ReportFile, at moment: Moment, in tx: any WriteTransaction
    ) throws -> ReportImport {
        let count = try tx.execute(
            """
            UPDATE report_import
            SET state = 'staged', staged_at = \(moment), decided_at = NULL, file_name = \(file.name),
                report = \(JSONText(file.report)), kind = \(file.report.kind.rawValue),
                layout = \(file.report.layout?.rawValue), fiscal_year = \(file.report.fiscalYear?.value.year),
                reported_agency = \(file.report.agency?.name.value)
            WHERE agency_id = \(agency) AND id = \(known.id) AND state = 'rejected'
            """)
        guard count == 1 else { throw ImportProblem.alreadyDecided }
        try ImportFindingStore(agency: agency).replace(with: file.findings, of: known.id, in: tx)
        guard let staged = try find(id: known.id, in: tx) else { throw StoredRowDefect.noRow }
        return staged
    }

    /// Moves it from staged to `state`; false where it was not staged.
    func decide(_ id: ImportID, _ state: ImportState, at moment: Moment, in tx: any WriteTransaction) throws -> Bool {
        try tx.execute(
            """
            UPDATE report_import SET state = \(state), decided_at = \(moment)
            WHERE agency_id = \(agency) AND id = \(id) AND state = 'staged'
            """) == 1
    }

    private let columns: Query = """
        SELECT id, file_name, fingerprint, byte_count, kind, layout, fiscal_year, reported_agency, state, staged_at,
            decided_at
        FROM report_import
        """

    private func reportImport(_ row: StoredRow) throws -> ReportImport {
        ReportImport(
            id: try row.value("id"), fileName: try row.value("file_name"),
            fingerprint: try row.value("fingerprint"), byteCount: try row.value("byte_count"),
            kind: try row.named("kind"),
            layout: try row.optionalNamed("layout"),
            fiscalYear: try row.optionalFiscalYear("fiscal_year"),
            reportedAgency: try row.optional("reported_agency"), state: try row.value("state"),
            stagedAt: try row.value("staged_at"), decidedAt: try row.optional("decided_at"))
    }
}
