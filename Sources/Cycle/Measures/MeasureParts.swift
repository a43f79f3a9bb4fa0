import Kernel
import Storage
import ThaiText

/// The rows that hang under measures, fetched for several measures at once: four queries, however many there are.
struct MeasureParts {
    private var steps: [MeasureID: [MeasureStep]] = [:]
    private var results: [MeasureID: [MeasureResult]] = [:]
    private var outcomes: [MeasureID: [MeasureResult]] = [:]
    private var links: [MeasureID: [MeasureLink]] = [:]
    private var terms: [MeasureID: [String: [String]]] = [:]

    init(of measures: [MeasureID], agency: AgencyID, in tx: any ReadTransaction) throws {
        let of: Query = "WHERE agency_id = \(agency) AND measure_id IN \(list: measures)"
        try readSteps(tx, of)
        let linksOfParts = try readLinks(tx, of)
        try readResults(tx, of, links: linksOfParts)
        try readTerms(tx, of)
    }

    func completed(_ measure: Measure) -> Measure {
        var measure = measure
        let id = measure.id
        measure.steps = steps[id] ?? []
        measure.results = results[id] ?? []
        measure.outcomes = outcomes[id] ?? []
        measure.links = links[id] ?? []
        measure.units = terms[id]?["unit"] ?? []
        measure.codes = terms[id]?["code"] ?? []
        measure.projects = terms[id]?["project"] ?? []
        return measure
    }

    private mutating func readSteps(_ tx: any ReadTransaction, _ of: Query) throws {
        let rows = try tx.rows(
            "SELECT measure_id, number, text, items FROM measure_step \(of) ORDER BY measure_id, position")
        for row in rows {
            let step = MeasureStep(
                number: try row.optional("number"), text: try row.value("text"),
                items: try row.value("items", as: JSONText<[String]>.self).value)
            steps[try row.value("measure_id"), default: []].append(step)
        }
    }

    /// Links of the measures themselves are kept; those of their results are returned by part and place.
    private mutating func readLinks(_ tx: any ReadTransaction, _ of: Query) throws -> [PartKey: [MeasureLink]] {
        let rows = try tx.rows(
            """
            SELECT measure_id, part, part_position, url, label FROM measure_link \(of)
            ORDER BY measure_id, part, part_position, position
            """)
        var ofParts: [PartKey: [MeasureLink]] = [:]
        for row in rows {
            let link = MeasureLink(url: try row.value("url"), label: try row.optional("label"))
            let key = PartKey(
                measure: try row.value("measure_id"), part: try row.value("part"),
                position: try row.value("part_position"))
            if key.part == "measure" {
                links[key.measure, default: []].append(link)
            } else {
                ofParts[key, default: []].append(link)
            }
        }
        return ofParts
    }

    private mutating func readResults(
        _ tx: any ReadTransaction, _ of: Query, links: [PartKey: [MeasureLink]]
    ) throws {
        let rows = try tx.rows(
            """
            SELECT measure_id, part, position, number, text, items, dates FROM measure_result \(of)
            ORDER BY measure_id, part, position
            """)
        for row in rows {
            let key = PartKey(
                measure: try row.value("measure_id"), part: try row.value("part"),
                position: try row.value("position"))
            let result = MeasureResult(
                number: try row.optional("number"), text: try row.value("text"),
                items: try row.value("items", as: JSONText<[String]>.self).value,
                dates: try row.value("dates", as: JSONText<[DateMention]>.self).value, links: links[key] ?? [])
            if key.part == "outcome" {
                outcomes[key.measure, default: []].append(result)
            } else {
                results[key.measure, default: []].append(result)
            }
        }
    }

    private mutating func readTerms(_ tx: any ReadTransaction, _ of: Query) throws {
        let rows = try tx.rows(
            "SELECT measure_id, kind, term FROM measure_term \(of) ORDER BY measure_id, kind, position")
        for row in rows {
            terms[try row.value("measure_id"), default: [:]][try row.value("kind"), default: []].append(
                try row.value("term"))
        }
    }

    private struct PartKey: Hashable {
        let measure: MeasureID
        let part: String
        let position: Int
    }
}
