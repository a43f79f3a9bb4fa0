package import Kernel
import Reports
package import Storage
package import ThaiText

/// All SQL of open conflicts of one agency.
package struct ValueConflictStore: Sendable {
    package let agency: AgencyID

    package init(agency: AgencyID) {
        self.agency = agency
    }

    /// Open conflicts of a year, scores by indicator first.
    package func open(in year: FiscalYear, in tx: any ReadTransaction) throws -> [ValueConflict] {
        try tx.rows(
            """
            SELECT id, fiscal_year, subject, kept, kept_import_id, other, other_import_id, stood_in, line, recorded_at
            FROM value_conflict
            WHERE agency_id = \(agency) AND fiscal_year = \(year.year) AND resolved_at IS NULL
            ORDER BY subject, other_import_id, other
            """
        ).map(conflict)
    }

    /// Records it unless the same one stands already; says whether it is new.
    @discardableResult
    func add(_ conflict: ValueConflict, in tx: any WriteTransaction) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO value_conflict (
                agency_id, id, fiscal_year, subject, kept, kept_import_id, other, other_import_id, stood_in, line,
                recorded_at
            ) VALUES (
                \(agency), \(conflict.id), \(conflict.fiscalYear.year), \(conflict.subject), \(conflict.kept),
                \(conflict.keptSource), \(conflict.other), \(conflict.otherSource),
                \(conflict.stoodIn?.rawValue), \(conflict.line), \(conflict.recordedAt)
            )
            ON CONFLICT (agency_id, fiscal_year, subject, other_import_id, other) DO NOTHING
            """) == 1
    }

    private func conflict(_ row: StoredRow) throws -> ValueConflict {
        ValueConflict(
            id: try row.value("id"), fiscalYear: try row.fiscalYear("fiscal_year"),
            subject: try row.value("subject"), kept: try row.value("kept"),
            keptSource: try row.value("kept_import_id"), other: try row.value("other"),
            otherSource: try row.value("other_import_id"),
            stoodIn: try row.optionalNamed("stood_in"),
            line: try row.optional("line"), recordedAt: try row.value("recorded_at"))
    }
}
