package import Kernel
package import Storage
package import ThaiText

/// All SQL of analysis findings of one agency.
package struct AnalysisFindingStore: Sendable {
    package let agency: AgencyID

    package init(agency: AgencyID) {
        self.agency = agency
    }

    /// A year's findings in their order.
    package func list(_ year: FiscalYear, in tx: any ReadTransaction) throws -> [AnalysisFinding] {
        try tx.rows(
            "\(columns) WHERE agency_id = \(agency) AND fiscal_year = \(year.year) ORDER BY position"
        ).map(finding)
    }

    /// Years that have findings.
    package func years(in tx: any ReadTransaction) throws -> [FiscalYear] {
        try tx.rows("SELECT DISTINCT fiscal_year FROM analysis_finding WHERE agency_id = \(agency)")
            .map { try $0.fiscalYear("fiscal_year") }
    }

    func find(key: String, in year: FiscalYear, in tx: any ReadTransaction) throws -> AnalysisFinding? {
        try tx.row(
            "\(columns) WHERE agency_id = \(agency) AND fiscal_year = \(year.year) AND finding_key = \(key)"
        ).map(finding)
    }

    func lastPosition(in year: FiscalYear, in tx: any ReadTransaction) throws -> Int {
        try tx.row(
            """
            SELECT position FROM analysis_finding WHERE agency_id = \(agency) AND fiscal_year = \(year.year)
            ORDER BY position DESC LIMIT 1
            """)?.value("position") ?? 0
    }

    func add(_ finding: AnalysisFinding, in tx: any WriteTransaction) throws {
        try tx.execute(
            """
            INSERT INTO analysis_finding (
                agency_id, fiscal_year, position, finding_key, indicator, topic, heading, strength, to_develop,
                questions, items, line, import_id
            ) VALUES (
                \(agency), \(finding.fiscalYear.year), \(finding.position), \(finding.key), \(finding.indicator),
                \(finding.topic), \(finding.heading), \(finding.strength), \(finding.toDevelop),
                \(JSONText(finding.questions)), \(JSONText(finding.items)), \(finding.line), \(finding.source)
            )
            """)
    }

    private let columns: Query = """
        SELECT fiscal_year, position, indicator, topic, heading, strength, to_develop, questions, items, line,
            import_id
        FROM analysis_finding
        """

    private func finding(_ row: StoredRow) throws -> AnalysisFinding {
        AnalysisFinding(
            fiscalYear: try row.fiscalYear("fiscal_year"), position: try row.value("position"),
            indicator: try row.optional("indicator"), topic: try row.optional("topic"),
            heading: try row.value("heading"), strength: try row.optional("strength"),
            toDevelop: try row.optional("to_develop"),
            questions: try row.value("questions", as: JSONText<[String]>.self).value,
            items: try row.value("items", as: JSONText<[String]>.self).value, line: try row.optional("line"),
            source: try row.value("import_id"))
    }
}
