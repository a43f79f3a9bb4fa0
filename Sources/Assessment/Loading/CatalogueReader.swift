import Kernel
import ThaiText

/// Reads one catalogue file into a draft. The schema is described in docs/contributing/catalogues.md.
enum CatalogueReader {
    /// Nil where not even the year can be read; every fault is in the list either way.
    static func read(file: String, json: String, faults: FaultList) -> CatalogueDraft? {
        let root: JSONValue
        do {
            root = try JSONReader.read(json)
        } catch {
            faults.add(.notJSON(error), file: file, entry: "catalogue", field: "-")
            return nil
        }
        var fields = FieldReader(root, file: file, entry: "catalogue", faults: faults)
        guard let year = year(&fields, "fiscalYear") else {
            fields.require("fiscalYear")
            return nil
        }
        var draft = CatalogueDraft(file: file, year: year)
        draft.basedOn = self.year(&fields, "basedOn")
        draft.completeness = fields.choice("completeness")
        draft.statement = fields.optionalBilingual("statement")
        draft.replaces = fields.texts("replaces").compactMap { name in
            guard let section = CatalogueDraft.Section(rawValue: name) else {
                let all = CatalogueDraft.Section.allCases.map(\.rawValue).joined(separator: ", ")
                fields.fault(.badValue(name, wanted: Bilingual(th: "ชื่อส่วนใน \(all)", en: "one of \(all)")), "replaces")
                return nil
            }
            return section
        }
        draft.readSections(from: &fields)
        fields.finish()
        return draft
    }

    private static func year(_ fields: inout FieldReader, _ key: String) -> FiscalYear? {
        guard let number = fields.optionalInt(key) else { return nil }
        guard let year = FiscalYear(number) else {
            let wanted = Bilingual(th: "ปีงบประมาณ พ.ศ. เช่น 2568", en: "a Buddhist-era fiscal year such as 2568")
            fields.fault(.badValue(String(number), wanted: wanted), key)
            return nil
        }
        return year
    }
}

extension CatalogueDraft {
    fileprivate mutating func readSections(from fields: inout FieldReader) {
        sources = fields.objects("sources", named: "id").map { $0.source() }
        noteDuplicates(sources.map(\.id), section: "sources", in: fields)
        instruments = entries("instruments", "id", &fields) { $0.instrumentEntry() }
        indicators = entries("indicators", "number", &fields) { $0.indicator() }
        subIndicators = entries("subIndicators", "code", &fields) { $0.subIndicator() }
        numbering = fields.numbering()
        scales = entries("scales", "id", &fields) { $0.scale() }
        questions = entries("questions", "code", &fields) { $0.question() }
        items = entries("items", "code", &fields) { $0.item() }
        topics = entries("topics", "number", &fields) { $0.topic() }
        levels = fields.levels()
        scoring = entries("scoring", "id", &fields) { $0.scoringRule() }
        calendar = entries("calendar", "id", &fields) { $0.calendarEntry() }
        facts = entries("facts", "id", &fields) { $0.fact() }
        conflicts = entries("conflicts", "id", &fields) { $0.conflict() }
    }

    private mutating func entries<Entry: CatalogueEntry>(
        _ section: String, _ key: String, _ fields: inout FieldReader, read: (inout FieldReader) -> Entry?
    ) -> [Entry] {
        let entries = fields.objects(section, named: key).compactMap { element in
            var element = element
            let entry = read(&element)
            element.finish()
            return entry
        }
        noteDuplicates(entries.map(\.key), section: section, in: fields)
        for entry in entries { origins["\(section) \(entry.key)"] = file }
        return entries
    }

    private func noteDuplicates(_ keys: [String], section: String, in fields: FieldReader) {
        var seen: Set<String> = []
        for key in keys where !seen.insert(key).inserted {
            fields.faults.add(.duplicateCode(key), file: file, entry: "\(section) \(key)", field: "code")
        }
    }
}
