import Kernel
import Storage
import ThaiText

/// All SQL that writes measures of one agency. Rows are added and empty parts filled; nothing accepted is changed.
struct MeasureKeeping {
    let agency: AgencyID

    /// The measure a year has under this title, the `occurrence`th of several.
    func find(
        titleKey: String, occurrence: Int, in year: FiscalYear, in tx: any ReadTransaction
    ) throws -> MeasureID? {
        try tx.row(
            """
            SELECT id FROM measure
            WHERE agency_id = \(agency) AND fiscal_year = \(year.year) AND title_key = \(titleKey)
                AND occurrence = \(occurrence)
            """)?.value("id")
    }

    func lastPosition(in year: FiscalYear, in tx: any ReadTransaction) throws -> Int {
        try tx.row(
            """
            SELECT position FROM measure WHERE agency_id = \(agency) AND fiscal_year = \(year.year)
            ORDER BY position DESC LIMIT 1
            """)?.value("position") ?? 0
    }

    func add(_ measure: Measure, occurrence: Int, in tx: any WriteTransaction) throws {
        try tx.execute(
            """
            INSERT INTO measure (
                agency_id, id, fiscal_year, position, number, title, title_key, occurrence, topic, indicator,
                weakness, period_text, period_start, period_end, status_text, state, search_text, line, import_id
            ) VALUES (
                \(agency), \(measure.id), \(measure.fiscalYear.year), \(measure.position), \(measure.number),
                \(measure.title), \(measure.titleKey), \(occurrence), \(measure.topic), \(measure.indicator),
                \(measure.weakness), \(measure.period?.text), \(measure.period?.start?.iso),
                \(measure.period?.end?.iso), \(measure.statusText), \(measure.state), \(measure.searchText),
                \(measure.line), \(measure.source)
            )
            """)
        try addSteps(of: measure, in: tx)
        try addResults(measure.results, "result", of: measure, in: tx)
        try addResults(measure.outcomes, "outcome", of: measure, in: tx)
        try addLinks(measure.links, "measure", 0, of: measure, in: tx)
        try addTerms(measure.units, "unit", of: measure, in: tx)
        try addTerms(measure.codes, "code", of: measure, in: tx)
        try addTerms(measure.projects, "project", of: measure, in: tx)
    }

    /// Gives `kept` the parts it lacks, from `other`.
    func fill(
        _ parts: [MeasurePart], of kept: Measure, from other: Measure, in tx: any WriteTransaction
    ) throws {
        var filled = kept
        for part in parts {
            switch part {
            case .number: filled.number = other.number
            case .period: filled.period = other.period
            case .topic: filled.topic = other.topic
            case .indicator: filled.indicator = other.indicator
            case .status: (filled.statusText, filled.state) = (other.statusText, other.state)
            case .weakness: filled.weakness = other.weakness
            case .codes:
                filled.codes = other.codes
                try addTerms(other.codes, "code", of: kept, in: tx)
            case .projects:
                filled.projects = other.projects
                try addTerms(other.projects, "project", of: kept, in: tx)
            case .units:
                filled.units = other.units
                try addTerms(other.units, "unit", of: kept, in: tx)
            case .steps:
                filled.steps = other.steps
                try addSteps(of: filled, in: tx)
            case .results:
                filled.results = other.results
                try addResults(other.results, "result", of: kept, in: tx)
            case .outcomes:
                filled.outcomes = other.outcomes
                try addResults(other.outcomes, "outcome", of: kept, in: tx)
            case .links:
                filled.links = other.links
                try addLinks(other.links, "measure", 0, of: kept, in: tx)
            }
        }
        try tx.execute(
            """
            UPDATE measure
            SET number = \(filled.number), weakness = \(filled.weakness), period_text = \(filled.period?.text),
                period_start = \(filled.period?.start?.iso), period_end = \(filled.period?.end?.iso),
                topic = \(filled.topic), indicator = \(filled.indicator), status_text = \(filled.statusText), state = \(filled.state),
                search_text = \(filled.searchText)
            WHERE agency_id = \(agency) AND id = \(kept.id)
            """)
    }

    private func addSteps(of measure: Measure, in tx: any WriteTransaction) throws {
        for (index, step) in measure.steps.enumerated() {
            try tx.execute(
                """
                INSERT INTO measure_step (agency_id, measure_id, position, number, text, items)
                VALUES (
                    \(agency), \(measure.id), \(index + 1), \(step.number), \(step.text), \(JSONText(step.items))
                )
                """)
        }
    }

    private func addResults(
        _ results: [MeasureResult], _ part: String, of measure: Measure, in tx: any WriteTransaction
    ) throws {
        for (index, result) in results.enumerated() {
            try tx.execute(
                """
                INSERT INTO measure_result (agency_id, measure_id, part, position, number, text, items, dates)
                VALUES (
                    \(agency), \(measure.id), \(part), \(index + 1), \(result.number), \(result.text),
                    \(JSONText(result.items)), \(JSONText(result.dates))
                )
                """)
            try addLinks(result.links, part, index + 1, of: measure, in: tx)
        }
    }

    private func addLinks(
        _ links: [MeasureLink], _ part: String, _ partPosition: Int, of measure: Measure,
        in tx: any WriteTransaction
    ) throws {
        for (index, link) in links.enumerated() {
            try tx.execute(
                """
                INSERT INTO measure_link (agency_id, measure_id, part, part_position, position, url, label)
                VALUES (
                    \(agency), \(measure.id), \(part), \(partPosition), \(index + 1), \(link.url), \(link.label)
                )
                """)
        }
    }

    private func addTerms(
        _ terms: [String], _ kind: String, of measure: Measure, in tx: any WriteTransaction
    ) throws {
        for (index, term) in terms.enumerated() {
            try tx.execute(
                """
                INSERT INTO measure_term (agency_id, measure_id, kind, position, term)
                VALUES (\(agency), \(measure.id), \(kind), \(index + 1), \(term))
                """)
        }
    }
}
