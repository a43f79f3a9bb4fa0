import Kernel
import ThaiText

extension Catalogue {
    /// The catalogue in the shape of its files, whole, with what is inherited marked `inheritedFrom`.
    package var json: JSONValue {
        JSONValue.fields(
            ("fiscalYear", .number(String(year.year))), ("basedOn", basedOn.map { .number(String($0.year)) }),
            ("completeness", .string(completeness.rawValue)), ("statement", statement.json),
            ("sources", .array(sources.map(\.json))), ("instruments", .array(instruments.map(\.json))),
            ("indicators", .array(indicators.map(\.json))), ("subIndicators", .array(subIndicators.map(\.json))),
            ("numbering", numbering.json), ("scales", .array(scales.map(\.json))),
            ("questions", .array(questions.map(\.json))), ("items", .array(items.map(\.json))),
            ("topics", .array(topics.map(\.json))), ("levels", levels.json), ("scoring", .array(scoring.map(\.json))),
            ("calendar", .array(calendar.map(\.json))), ("facts", .array(facts.map(\.json))),
            ("conflicts", .array(conflicts.map(\.json))))
    }
}

extension Catalogue: Encodable {
    package func encode(to encoder: any Encoder) throws {
        try json.encode(to: encoder)
    }
}

extension JSONValue {
    /// An object of the fields that have a value.
    static func fields(_ fields: (String, JSONValue?)...) -> JSONValue {
        .object(fields.compactMap { key, value in value.map { JSONMember(key, $0) } })
    }

    /// The fields with the standing behind them.
    static func entry(_ standing: Standing, _ fields: (String, JSONValue?)...) -> JSONValue {
        let standing: [(String, JSONValue?)] = [
            ("verified", .bool(standing.verified)), ("sources", .texts(standing.sources)),
            ("inheritedFrom", standing.inheritedFrom.map { .number(String($0.year)) }), ("note", standing.note?.json),
        ]
        return .object((fields + standing).compactMap { key, value in value.map { JSONMember(key, $0) } })
    }

    static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// Nil for an empty list, so that it is left out.
    static func someTexts(_ texts: [String]) -> JSONValue? { texts.isEmpty ? nil : .texts(texts) }

    static func whole(_ number: Int?) -> JSONValue? { number.map { .number(String($0)) } }
}

extension Stated<QuestionNumbering> {
    var json: JSONValue {
        .entry(
            standing, ("questionsPerIITIndicator", .whole(value.iit.perIndicator)),
            ("questionsPerEITIndicator", .whole(value.eit.perIndicator)))
    }
}

extension LevelRules {
    var json: JSONValue {
        .entry(
            standing, ("rules", .array(rules.map(\.json))),
            ("alternative", alternative.isEmpty ? nil : .array(alternative.map(\.json))))
    }
}

extension LevelRule {
    var json: JSONValue {
        .entry(
            standing, ("name", .string(name)), ("nameEn", .string(nameEn)), ("minTotal", .score(minTotal)),
            ("minEachInstrument", minEachInstrument.map { .score($0) }))
    }
}
