import Kernel
import ThaiText

/// The rules and remarks of a catalogue file.
extension FieldReader {
    mutating func numbering() -> Stated<QuestionsPerIndicator>? {
        guard let value = value("numbering") else { return nil }
        var fields = FieldReader(value, file: file, entry: "numbering", faults: faults)
        let (iit, eit) = (fields.count("questionsPerIITIndicator"), fields.count("questionsPerEITIndicator"))
        let standing = fields.standing()
        fields.finish()
        return Stated(QuestionsPerIndicator(iit: iit, eit: eit), standing)
    }

    mutating func levels() -> LevelRules? {
        guard let value = value("levels") else { return nil }
        var fields = FieldReader(value, file: file, entry: "levels", faults: faults)
        fields.require("rules")
        let rules = fields.levelRules("rules")
        let alternative = fields.levelRules("alternative")
        let standing = fields.standing()
        fields.finish()
        return LevelRules(rules: rules, standing: standing, alternative: alternative)
    }

    private mutating func levelRules(_ key: String) -> [LevelRule] {
        objects(key, named: "name").map { element in
            var fields = FieldReader(element, renamed: "levels", from: key)
            let rule = LevelRule(
                name: fields.text("name"), nameEn: fields.text("nameEn"), minTotal: fields.points("minTotal"),
                minEachInstrument: fields.optionalPoints("minEachInstrument"), standing: fields.standing())
            fields.finish()
            return rule
        }
    }

    mutating func scoringRule() -> ScoringRule? {
        ScoringRule(id: text("id"), statement: bilingual("statement"), standing: standing())
    }

    mutating func fact() -> CatalogueFact? {
        CatalogueFact(id: text("id"), statement: bilingual("statement"), standing: standing())
    }

    mutating func calendarEntry() -> CalendarEntry? {
        require("from")
        let (id, name, from, to) = (text("id"), bilingual("name"), optionalDate("from"), optionalDate("to"))
        let standing = standing()
        return from.map { CalendarEntry(id: id, name: name, from: $0, to: to, standing: standing) }
    }

    mutating func conflict() -> Conflict? {
        require("readings")
        let readings = objects("readings", named: "id").map { element in
            var fields = FieldReader(element, renamed: entry, from: element.entry)
            let reading = ConflictReading(statement: fields.bilingual("statement"), sources: fields.texts("sources"))
            if reading.sources.isEmpty { fields.fault(.noSource, "readings.sources") }
            fields.finish()
            return reading
        }
        return Conflict(
            id: text("id"), subject: text("subject"), statement: bilingual("statement"), readings: readings,
            standing: standing())
    }
}

extension FieldReader {
    /// The same object under the place name a reader of the message looks for.
    fileprivate init(_ reader: FieldReader, renamed name: String, from old: String) {
        self = reader
        entry = reader.entry.hasPrefix(old) ? name + reader.entry.dropFirst(old.count) : reader.entry
    }
}
