import Storage
import ThaiText

/// What a reader may narrow a year's measures by; nil does not narrow.
package struct MeasureFilter: Hashable, Sendable {
    /// A responsible unit exactly as printed.
    package var unit: String?
    package var topic: Int?
    package var indicator: Int?
    package var state: MeasureState?
    /// Words looked for anywhere in the measure; both digit sets and capitals are one.
    package var text: String?

    package init(
        unit: String? = nil, topic: Int? = nil, indicator: Int? = nil, state: MeasureState? = nil, text: String? = nil
    ) {
        self.unit = unit
        self.topic = topic
        self.indicator = indicator
        self.state = state
        self.text = text
    }

    package var isEmpty: Bool { self == MeasureFilter() }

    /// Every word must stand somewhere; `%` and `_` are looked for as themselves.
    func conditions(on agency: some Storable) -> Query {
        var conditions: [Query] = []
        if let unit {
            conditions.append(
                """
                AND EXISTS (
                    SELECT 1 FROM measure_term
                    WHERE measure_term.agency_id = \(agency) AND measure_term.measure_id = measure.id
                        AND measure_term.kind = 'unit' AND measure_term.term IN \(list: Self.units(answeringTo: unit))
                )
                """)
        }
        if let topic { conditions.append("AND topic = \(topic)") }
        if let indicator { conditions.append("AND indicator = \(indicator)") }
        if let state { conditions.append("AND state = \(state)") }
        for word in SearchKey.fold(text ?? "").split(separator: " ") {
            conditions.append("AND search_text LIKE \(Self.pattern(word)) ESCAPE '\\'")
        }
        return Query.joined(conditions, by: " ")
    }

    /// A section answers for what all sections do.
    private static func units(answeringTo unit: String) -> [String] {
        let everyone = ["ทุกสำนัก/กอง", "ทุกหน่วยงาน", "ทุกส่วนราชการ"]
        return [unit] + everyone + (unit.hasPrefix("กอง") ? ["ทุกกอง"] : [])
    }

    private static func pattern(_ word: Substring) -> String {
        var pattern = String.UnicodeScalarView("%".unicodeScalars)
        for scalar in word.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { pattern.append("\\") }
            pattern.append(scalar)
        }
        pattern.append("%")
        return String(pattern)
    }
}
