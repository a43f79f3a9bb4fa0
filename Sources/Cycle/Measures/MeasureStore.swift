package import Kernel
package import Storage
package import ThaiText

/// All SQL that reads measures of one agency.
package struct MeasureStore: Sendable {
    package let agency: AgencyID

    package init(agency: AgencyID) {
        self.agency = agency
    }

    /// A year's measures in their order, at most `limit`, after the position named.
    package func list(
        _ year: FiscalYear, where filter: MeasureFilter = MeasureFilter(), after position: Int = 0, limit: Int = 50,
        in tx: any ReadTransaction
    ) throws -> Portion<Measure, Int> {
        let rows = try tx.rows(
            """
            \(columns)
            WHERE agency_id = \(agency) AND fiscal_year = \(year.year) AND position > \(position)
                \(filter.conditions(on: agency))
            ORDER BY position LIMIT \(limit + 1)
            """)
        let measures = try rows.map(measure)
        return Portion(try completed(measures, in: tx), limit: limit, key: \.position)
    }

    package func find(_ id: MeasureID, in tx: any ReadTransaction) throws -> Measure? {
        let found = try tx.row("\(columns) WHERE agency_id = \(agency) AND id = \(id)").map(measure)
        return try completed(found.map { [$0] } ?? [], in: tx).first
    }

    /// Years that have measures, newest first, with how many.
    package func years(in tx: any ReadTransaction) throws -> [(year: FiscalYear, count: Int)] {
        try tx.rows(
            """
            SELECT fiscal_year, COUNT(*) AS measures FROM measure WHERE agency_id = \(agency)
            GROUP BY fiscal_year ORDER BY fiscal_year DESC
            """
        ).map { (try $0.fiscalYear("fiscal_year"), try $0.value("measures")) }
    }

    /// The units named in a year, in the order of the measures, each once.
    package func units(in year: FiscalYear, in tx: any ReadTransaction) throws -> [String] {
        try tx.rows(
            """
            SELECT term, MIN(measure.position) AS first
            FROM measure JOIN measure_term
                ON measure_term.agency_id = measure.agency_id AND measure_term.measure_id = measure.id
                AND measure_term.kind = 'unit'
            WHERE measure.agency_id = \(agency) AND measure.fiscal_year = \(year.year)
            GROUP BY term ORDER BY first, term
            """
        ).map { try $0.value("term") }
    }

    private let columns: Query = """
        SELECT id, fiscal_year, position, number, title, topic, indicator, weakness, period_text, period_start,
            period_end, status_text, state, line, import_id
        FROM measure
        """

    private func completed(_ measures: [Measure], in tx: any ReadTransaction) throws -> [Measure] {
        guard !measures.isEmpty else { return [] }
        let parts = try MeasureParts(of: measures.map(\.id), agency: agency, in: tx)
        return measures.map(parts.completed)
    }

    private func measure(_ row: StoredRow) throws -> Measure {
        Measure(
            id: try row.value("id"), fiscalYear: try row.fiscalYear("fiscal_year"),
            position: try row.value("position"), number: try row.optional("number"), title: try row.value("title"),
            topic: try row.optional("topic"), indicator: try row.optional("indicator"),
            weakness: try row.optional("weakness"),
            period: try row.optional("period_text", as: String.self).map { text in
                MeasurePeriod(
                    text: text, start: try row.optionalDate("period_start"), end: try row.optionalDate("period_end"))
            },
            statusText: try row.optional("status_text"), state: try row.value("state"),
            line: try row.optional("line"), source: try row.value("import_id"))
    }
}
