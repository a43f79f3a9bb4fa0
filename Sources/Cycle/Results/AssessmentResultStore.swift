package import Kernel
import Reports
package import Storage
package import ThaiText

/// All SQL of assessment results of one agency.
package struct AssessmentResultStore: Sendable {
    package let agency: AgencyID

    package init(agency: AgencyID) {
        self.agency = agency
    }

    /// Every year with a result, newest first, each with its scores. An agency has one row a year.
    package func years(in tx: any ReadTransaction) throws -> [AssessmentResult] {
        try tx.rows("\(columns) WHERE agency_id = \(agency) ORDER BY fiscal_year DESC").map { row in
            try result(row, in: tx)
        }
    }

    package func find(_ year: FiscalYear, in tx: any ReadTransaction) throws -> AssessmentResult? {
        try tx.row("\(columns) WHERE agency_id = \(agency) AND fiscal_year = \(year.year)").map { row in
            try result(row, in: tx)
        }
    }

    /// Makes the year's result unless it exists; says whether it is new.
    @discardableResult
    func open(
        _ year: FiscalYear, from source: ImportID, at moment: Moment, in tx: any WriteTransaction
    ) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO assessment_result (agency_id, fiscal_year, import_id, accepted_at)
            VALUES (\(agency), \(year.year), \(source), \(moment))
            ON CONFLICT (agency_id, fiscal_year) DO NOTHING
            """) == 1
    }

    /// False where a total is kept already.
    func setTotal(_ total: Published<Points>, of year: FiscalYear, in tx: any WriteTransaction) throws -> Bool {
        try tx.execute(
            """
            UPDATE assessment_result SET published_total = \(total.value), total_import_id = \(total.source)
            WHERE agency_id = \(agency) AND fiscal_year = \(year.year) AND published_total IS NULL
            """) == 1
    }

    /// False where a level is kept already.
    func setLevel(_ level: Published<String>, of year: FiscalYear, in tx: any WriteTransaction) throws -> Bool {
        try tx.execute(
            """
            UPDATE assessment_result SET published_level = \(level.value), level_import_id = \(level.source)
            WHERE agency_id = \(agency) AND fiscal_year = \(year.year) AND published_level IS NULL
            """) == 1
    }

    /// False where the indicator has a score already; it is not touched.
    func add(_ score: IndicatorScore, to year: FiscalYear, in tx: any WriteTransaction) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO indicator_score (
                agency_id, fiscal_year, indicator, name, score, stood_in, printed, line, import_id
            ) VALUES (
                \(agency), \(year.year), \(score.indicator), \(score.name), \(score.score),
                \(score.stoodIn.rawValue), \(score.printed), \(score.line), \(score.source)
            )
            ON CONFLICT (agency_id, fiscal_year, indicator) DO NOTHING
            """) == 1
    }

    /// False where the code has a score already; it is not touched.
    func add(_ score: ItemScore, to year: FiscalYear, in tx: any WriteTransaction) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO item_score (agency_id, fiscal_year, code, score, line, import_id)
            VALUES (\(agency), \(year.year), \(score.code), \(score.score), \(score.line), \(score.source))
            ON CONFLICT (agency_id, fiscal_year, code) DO NOTHING
            """) == 1
    }

    private let columns: Query = """
        SELECT fiscal_year, published_total, total_import_id, published_level, level_import_id, import_id, accepted_at
        FROM assessment_result
        """

    private func result(_ row: StoredRow, in tx: any ReadTransaction) throws -> AssessmentResult {
        let year = try row.fiscalYear("fiscal_year")
        return AssessmentResult(
            fiscalYear: year,
            publishedTotal: try row.optional("published_total").map { total in
                Published(total, source: try row.value("total_import_id"))
            },
            publishedLevel: try row.optional("published_level").map { level in
                Published(level, source: try row.value("level_import_id"))
            },
            indicators: try indicators(of: year, in: tx),
            items: try items(of: year, in: tx), source: try row.value("import_id"),
            acceptedAt: try row.value("accepted_at"))
    }

    private func indicators(of year: FiscalYear, in tx: any ReadTransaction) throws -> [IndicatorScore] {
        try tx.rows(
            """
            SELECT indicator, name, score, stood_in, printed, line, import_id FROM indicator_score
            WHERE agency_id = \(agency) AND fiscal_year = \(year.year) ORDER BY indicator
            """
        ).map { row in
            IndicatorScore(
                indicator: try row.value("indicator"), name: try row.optional("name"), score: try row.value("score"),
                stoodIn: try row.named("stood_in"),
                printed: try row.value("printed"), line: try row.optional("line"),
                source: try row.value("import_id"))
        }
    }

    private func items(of year: FiscalYear, in tx: any ReadTransaction) throws -> [ItemScore] {
        try tx.rows(
            """
            SELECT code, score, line, import_id FROM item_score
            WHERE agency_id = \(agency) AND fiscal_year = \(year.year) ORDER BY code
            """
        ).map { row in
            ItemScore(
                code: try row.value("code"), score: try row.value("score"), line: try row.optional("line"),
                source: try row.value("import_id"))
        }
    }
}
