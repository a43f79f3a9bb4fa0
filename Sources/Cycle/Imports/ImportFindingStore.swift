package import Kernel
package import Storage

/// All SQL of what checking an imported report noticed, of one agency (ImportIssue).
package struct ImportFindingStore: Sendable {
    package let agency: AgencyID

    package init(agency: AgencyID) {
        self.agency = agency
    }

    /// In the order of the check.
    package func list(of id: ImportID, in tx: any ReadTransaction) throws -> [Finding] {
        try tx.rows(
            """
            SELECT rule, severity, message_th, message_en, line, table_number, row_number, column_number, proposed,
                proposed_why_th, proposed_why_en
            FROM import_finding WHERE agency_id = \(agency) AND import_id = \(id) ORDER BY position
            """
        ).map(finding)
    }

    func add(_ findings: [Finding], to id: ImportID, in tx: any WriteTransaction) throws {
        for (index, finding) in findings.enumerated() {
            let place = finding.place
            try tx.execute(
                """
                INSERT INTO import_finding (
                    agency_id, import_id, position, rule, severity, message_th, message_en, line, table_number,
                    row_number, column_number, proposed, proposed_why_th, proposed_why_en
                ) VALUES (
                    \(agency), \(id), \(index + 1), \(finding.rule), \(finding.severity.rawValue),
                    \(finding.message.th), \(finding.message.en), \(place.line), \(place.table), \(place.row),
                    \(place.column), \(finding.proposed?.value), \(finding.proposed?.why.th),
                    \(finding.proposed?.why.en)
                )
                """)
        }
    }

    func replace(with findings: [Finding], of id: ImportID, in tx: any WriteTransaction) throws {
        try tx.execute("DELETE FROM import_finding WHERE agency_id = \(agency) AND import_id = \(id)")
        try add(findings, to: id, in: tx)
    }

    private func finding(_ row: StoredRow) throws -> Finding {
        Finding(
            rule: try row.value("rule"), severity: try row.named("severity"),
            message: Bilingual(th: try row.value("message_th"), en: try row.value("message_en")),
            place: Place(
                line: try row.optional("line"), table: try row.optional("table_number"),
                row: try row.optional("row_number"), column: try row.optional("column_number")),
            proposed: try row.optional("proposed", as: String.self).map { value in
                Proposal(
                    value: value,
                    why: Bilingual(th: try row.value("proposed_why_th"), en: try row.value("proposed_why_en")))
            })
    }
}
