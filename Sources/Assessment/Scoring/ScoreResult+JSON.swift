package import Kernel
import ThaiText

extension ScoreResult {
    /// The stable shape of `prongsai score`: keys are added, never renamed.
    package var json: JSONValue {
        var members = [
            JSONMember("fiscalYear", .number(String(fiscalYear.year))),
            JSONMember(
                "instruments", .object(instruments.map { JSONMember($0.id.rawValue, .score($0.score?.points)) })),
            JSONMember("total", .score(total?.published)),
            JSONMember("totalUnrounded", .score(total?.points)),
            JSONMember("level", .text(level?.name)),
            JSONMember("levelEn", .text(level?.nameEn)),
            JSONMember("toNext", toNext?.json ?? .null),
            JSONMember("rules", rules.json),
            JSONMember("missing", .array(missing.map { .number(String($0)) })),
        ]
        if let alternativeLevel { members.append(JSONMember("alternativeLevel", .string(alternativeLevel.name))) }
        if let levelUnrounded { members.append(JSONMember("levelUnrounded", .string(levelUnrounded.name))) }
        members.append(JSONMember("contributions", .array(contributions.map(\.json))))
        members.append(JSONMember("messages", .array(messages.map(\.json))))
        return .object(members)
    }
}

extension ScoreResult: Encodable {
    package func encode(to encoder: any Encoder) throws {
        try json.encode(to: encoder)
    }
}

extension LevelDistance {
    var json: JSONValue {
        .object([
            JSONMember("level", .string(level.name)),
            JSONMember("levelEn", .string(level.nameEn)),
            JSONMember("total", .score(total)),
            JSONMember(
                "instruments", .object(instruments.map { JSONMember($0.instrument.rawValue, .score($0.points)) })),
            JSONMember("message", message.json),
        ])
    }
}

extension RuleSet {
    var json: JSONValue {
        var members = [JSONMember("from", .number(String(from.year)))]
        if let basedOn { members.append(JSONMember("basedOn", .number(String(basedOn.year)))) }
        members.append(JSONMember("verified", .bool(verified)))
        members.append(JSONMember("doubts", .array(doubts.map(\.json))))
        return .object(members)
    }
}

extension ScoreContribution {
    var json: JSONValue {
        .object([
            JSONMember("indicator", .number(String(indicator))), JSONMember("score", .score(score)),
            JSONMember("lost", .score(lost)), JSONMember("weight", .score(weight)),
        ])
    }
}

extension Bilingual {
    var json: JSONValue { .object([JSONMember("th", .string(th)), JSONMember("en", .string(en))]) }
}

extension JSONValue {
    /// The shortest exact decimal: 92.944, 85, 0.02.
    package static func score(_ points: Points?) -> JSONValue {
        guard let points else { return .null }
        var digits = points.formatted(places: 6)
        while digits.hasSuffix("0") { digits.removeLast() }
        if digits.hasSuffix(".") { digits.removeLast() }
        return .number(digits)
    }

    static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
