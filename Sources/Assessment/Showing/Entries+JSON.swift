import Kernel
import ThaiText

extension CatalogueSource {
    var json: JSONValue {
        .fields(
            ("id", .string(id)), ("kind", .string(kind.rawValue)), ("title", .string(title)),
            ("url", url.map { .string($0) }))
    }
}

extension InstrumentEntry {
    var json: JSONValue {
        .entry(
            standing, ("id", .string(id.rawValue)), ("name", .string(name)), ("nameEn", .string(nameEn)),
            ("weight", .score(Points(millionths: weight * 10_000))),
            ("indicators", .array(indicators.map { .number(String($0)) })))
    }
}

extension Indicator {
    var json: JSONValue {
        .entry(
            standing, ("number", .whole(number)), ("name", .string(name)), ("nameEn", .string(nameEn)),
            ("instrument", .string(instrument.rawValue)), ("aliases", .someTexts(aliases)))
    }
}

extension SubIndicator {
    var json: JSONValue {
        .entry(
            standing, ("code", .string(code)), ("indicator", .whole(indicator)), ("name", .string(name)),
            ("nameVerified", .bool(nameVerified)), ("firstItem", items.map { .string($0.lowerBound.description) }),
            ("lastItem", items.map { .string($0.upperBound.description) }))
    }
}

extension Question {
    var json: JSONValue {
        .entry(
            standing, ("code", .string(key)), ("indicator", .whole(indicator)), ("text", .string(text)),
            ("textOfYear", .whole(textOfYear)), ("themeVerified", .bool(themeVerified)),
            ("parts", parts.isEmpty ? nil : .array(parts.map(\.json))), ("scale", scale.map { .string($0) }),
            ("remark", remark.map { .string($0) }), ("adviceItems", .someTexts(adviceItems)))
    }
}

extension QuestionPart {
    var json: JSONValue { .fields(("text", .string(text)), ("scale", .string(scale))) }
}

extension AnswerScale {
    var json: JSONValue {
        let choices = options.map { JSONValue.fields(("label", .string($0.label)), ("score", .score($0.score))) }
        return .entry(
            standing, ("id", .string(id)), ("options", choices.isEmpty ? nil : .array(choices)), ("step", .whole(step)))
    }
}

extension DisclosureItem {
    var json: JSONValue {
        .entry(
            standing, ("code", .string(key)), ("title", .string(title)), ("indicator", .whole(indicator)),
            ("subIndicator", subIndicator.map { .string($0) }), ("group", group.map { .string($0) }),
            ("aliases", .someTexts(aliases)), ("role", role.map { .string($0.rawValue) }),
            ("components", .texts(components)), ("componentsKnown", .bool(componentsKnown)),
            ("componentsVerified", .bool(componentsVerified)), ("localRule", localRule.map { .string($0) }),
            ("format", format?.json), ("period", period?.json))
    }
}

extension Topic {
    var json: JSONValue {
        .entry(
            standing, ("number", .whole(number)), ("name", .string(name)),
            ("exampleQuestions", .someTexts(exampleQuestions.map(\.description))))
    }
}

extension ScoringRule {
    var json: JSONValue { .entry(standing, ("id", .string(id)), ("statement", statement.json)) }
}

extension CatalogueFact {
    var json: JSONValue { .entry(standing, ("id", .string(id)), ("statement", statement.json)) }
}

extension CalendarEntry {
    var json: JSONValue {
        .entry(
            standing, ("id", .string(id)), ("name", name.json), ("from", .string(from.machineReadable)),
            ("to", to.map { .string($0.machineReadable) }))
    }
}

extension Conflict {
    var json: JSONValue {
        let sides = readings.map {
            JSONValue.fields(("statement", $0.statement.json), ("sources", .texts($0.sources)))
        }
        return .entry(
            standing, ("id", .string(id)), ("subject", .string(subject)), ("statement", statement.json),
            ("readings", .array(sides)))
    }
}

extension ThaiDate {
    /// 2025-03-31.
    fileprivate var machineReadable: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
