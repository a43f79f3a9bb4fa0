import Kernel
import Testing

@testable import Assessment

/// A planted fault in a file of the data folder, and the place its message must name.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    let fields: String
    let code: String
    let entry: String
    let field: String
    let testDescription: String

    init(_ fields: String, _ code: String, _ entry: String, _ field: String) {
        self.fields = fields
        self.code = code
        self.entry = entry
        self.field = field
        testDescription = "\(code) at \(entry) \(field)"
    }
}

@Suite struct CatalogueFaultTests {
    private static let standing = #""verified":false,"sources":["s"]"#
    private static let item = #""code":"o5","indicator":9,"subIndicator":"9.2","title":"แผน""#
    private static let question = #""code":"i4","indicator":2,"text":"ก","scale":"step20""#

    static let planted: [PlantedFault] = [
        PlantedFault(#""itmes":[]"#, "catalogue.field.unknown", "catalogue", "itmes"),
        PlantedFault(
            "\"items\":[{\(item),\"verifed\":true,\(standing)}]", "catalogue.field.unknown", "items o5", "verifed"),
        PlantedFault("\"items\":[{\(item),\"sources\":[\"s\"]}]", "catalogue.field.missing", "items o5", "verified"),
        PlantedFault("\"items\":[{\(item),\"verified\":true}]", "catalogue.source.missing", "items o5", "sources"),
        PlantedFault(
            "\"items\":[{\(item),\"verified\":true,\"sources\":[\"x\"]}]", "catalogue.reference.unknown", "items o5",
            "sources"),
        PlantedFault(
            "\"items\":[{\(item),\"verified\":true,\"sources\":[\"unsourced\"]}]", "catalogue.source.unsourced",
            "items o5",
            "verified"),
        PlantedFault(
            "\"items\":[{\"code\":\"o5\",\"indicator\":9,\(standing)}]", "catalogue.field.missing", "items o5", "title"),
        PlantedFault(
            "\"items\":[{\"code\":\"o5\",\"title\":7,\(standing)}]", "catalogue.field.type", "items o5", "title"),
        PlantedFault(
            "\"items\":[{\"code\":\"O5\",\"title\":\"ก\",\(standing)}]", "catalogue.field.value", "items O5", "code"),
        PlantedFault(
            "\"items\":[{\(item),\(standing)},{\(item),\(standing)}]", "catalogue.code.duplicate", "items o5", "code"),
        PlantedFault(
            "\"items\":[{\"code\":\"o31\",\"title\":\"ก\",\(standing)}]", "catalogue.number.gap", "items o29", "code"),
        PlantedFault(
            "\"items\":[{\"code\":\"o5\",\"indicator\":9,\"subIndicator\":\"9.9\",\"title\":\"ก\",\(standing)}]",
            "catalogue.reference.unknown", "items o5", "subIndicator"),
        PlantedFault(
            "\"items\":[{\"code\":\"o5\",\"indicator\":9,\"subIndicator\":\"9.1\",\"title\":\"ก\",\(standing)}]",
            "catalogue.item.range", "items o5", "subIndicator"),
        PlantedFault(
            "\"items\":[{\"code\":\"o5\",\"indicator\":3,\"title\":\"ก\",\(standing)}]", "catalogue.reference.unknown",
            "items o5", "indicator"),
        PlantedFault(
            "\"items\":[{\(item),\"role\":\"boss\",\(standing)}]", "catalogue.field.value", "items o5", "role"),
        PlantedFault(
            "\"questions\":[{\"code\":\"i4\",\"indicator\":3,\"text\":\"ก\",\"scale\":\"step20\",\(standing)}]",
            "catalogue.question.indicator", "questions i4", "indicator"),
        PlantedFault(
            "\"questions\":[{\"code\":\"e10\",\"indicator\":8,\"text\":\"ก\",\"scale\":\"step20\",\(standing)}]",
            "catalogue.question.indicator", "questions e10", "indicator"),
        PlantedFault(
            "\"questions\":[{\"code\":\"i4\",\"indicator\":2,\"text\":\"ก\",\"scale\":\"x\",\(standing)}]",
            "catalogue.reference.unknown", "questions i4", "scale"),
        PlantedFault(
            "\"questions\":[{\(question),\"adviceItems\":[\"o99\"],\(standing)}]", "catalogue.reference.unknown",
            "questions i4", "adviceItems"),
        PlantedFault(
            """
            "instruments":[{"id":"OIT","name":"ก","nameEn":"O","weight":30,"indicators":[9,10],\(standing)}]
            """, "catalogue.weights.sum", "instruments OIT", "weight"),
        PlantedFault(
            """
            "instruments":[{"id":"OIT","name":"ก","nameEn":"O","weight":40,"indicators":[9,10,11],\(standing)}]
            """, "catalogue.reference.unknown", "instruments OIT", "indicators"),
        PlantedFault(
            """
            "instruments":[{"id":"OIT","name":"ก","nameEn":"O","weight":40,"indicators":[9,10,10],\(standing)}]
            """, "catalogue.code.duplicate", "instruments OIT", "indicators"),
        PlantedFault(
            "\"topics\":[{\"number\":999999999,\"name\":\"ก\",\(standing)}]", "catalogue.field.value",
            "topics 999999999", "number"),
        PlantedFault(
            """
            "numbering":{"questionsPerIITIndicator":0,"questionsPerEITIndicator":3,\(standing)}
            """, "catalogue.field.value", "numbering", "questionsPerIITIndicator"),
        PlantedFault(
            """
            "instruments":[{"id":"XIT","name":"ก","nameEn":"X","weight":0,"indicators":[9],\(standing)}]
            """, "catalogue.field.value", "instruments XIT", "id"),
        PlantedFault(
            """
            "indicators":[{"number":10,"name":"ก","nameEn":"N","instrument":"EIT",\(standing)}]
            """, "catalogue.reference.unknown", "indicators 10", "instrument"),
        PlantedFault(
            """
            "subIndicators":[{"code":"9.1","indicator":9,"name":"ก","firstItem":"o1","lastItem":"o5",\(standing)}]
            """, "catalogue.item.range", "subIndicators 9.1", "firstItem–lastItem"),
        PlantedFault(
            """
            "levels":{"rules":[{"name":"ก","nameEn":"A","minTotal":50,\(standing)},
            {"name":"ข","nameEn":"B","minTotal":60,\(standing)},{"name":"ค","nameEn":"C","minTotal":0,\(standing)}],\(standing)}
            """, "catalogue.levels.order", "levels ข", "minTotal"),
        PlantedFault(
            "\"levels\":{\"rules\":[{\"name\":\"ก\",\"nameEn\":\"A\",\"minTotal\":50,\(standing)}],\(standing)}",
            "catalogue.levels.hole", "levels ก", "minTotal"),
        PlantedFault(
            "\"levels\":{\"rules\":[{\"name\":\"ก\",\"nameEn\":\"A\",\"minTotal\":101,\(standing)}],\(standing)}",
            "catalogue.field.value", "levels ก", "minTotal"),
        PlantedFault(
            "\"calendar\":[{\"id\":\"x\",\"name\":{\"th\":\"ก\",\"en\":\"A\"},\"from\":\"2025-02-30\",\(standing)}]",
            "catalogue.field.value", "calendar x", "from"),
        PlantedFault(
            "\"facts\":[{\"id\":\"x\",\"statement\":{\"th\":\"ก\"},\(standing)}]", "catalogue.field.missing", "facts x",
            "en"),
        PlantedFault(#""basedOn":2571"#, "catalogue.base.unknown", "catalogue", "basedOn"),
        PlantedFault(#""replaces":["weights"]"#, "catalogue.field.value", "catalogue", "replaces"),
        PlantedFault(#""completeness":"full""#, "catalogue.field.value", "catalogue", "completeness"),
        PlantedFault(#""topics":{}"#, "catalogue.field.type", "catalogue", "topics"),
        PlantedFault(#""topics":[],"topics":[]"#, "catalogue.field.repeated", "catalogue", "topics"),
    ]

    private static func file(_ fields: String) -> String {
        """
        {"fiscalYear":2568,"sources":[{"id":"s","kind":"web","title":"แหล่ง"}],\(fields)}
        """
    }

    @Test(arguments: planted) func namesFileEntryAndField(fault: PlantedFault) throws {
        let set = try TestCatalogues.builtIn()
        let problem = try #require(throws: CatalogueProblem.self) {
            try set.adding(files: [("ours.json", Self.file(fault.fields))])
        }
        let found = problem.faults.first { $0.code == fault.code && $0.entry == fault.entry && $0.field == fault.field }
        #expect(found != nil, "\(problem.message.en)")
        #expect(found?.file == "ours.json")
        #expect(problem.message.th.contains("ours.json · \(fault.entry) · \(fault.field)"))
        #expect(problem.message.en.contains("ours.json · \(fault.entry) · \(fault.field)"))
    }

    @Test func namesTheLineOfBrokenJSON() throws {
        let set = try TestCatalogues.builtIn()
        let problem = try #require(throws: CatalogueProblem.self) {
            try set.adding(files: [("ours.json", "{\n\"fiscalYear\": 2568,\n}")])
        }
        #expect(problem.code == "catalogue.file.unreadable")
        #expect(problem.message.en.contains("line 3"))
    }

    @Test func collectsAllFaultsOfAllFilesAtOnce() throws {
        let set = try TestCatalogues.builtIn()
        let problem = try #require(throws: CatalogueProblem.self) {
            try set.adding(files: [
                ("a.json", Self.file(#""itmes":[],"topics":{}"#)), ("b.json", #"{"fiscalYear":"2568"}"#),
                ("c.json", "{}"),
            ])
        }
        #expect(Set(problem.faults.map(\.file)) == ["a.json", "b.json", "c.json"])
        #expect(problem.faults.count >= 4)
        #expect(problem.code == "catalogue.faults")
    }

    @Test func refusesANewYearThatSaysNothing() throws {
        let set = try TestCatalogues.builtIn()
        let problem = try #require(throws: CatalogueProblem.self) {
            try set.adding(files: [("new.json", #"{"fiscalYear":2572}"#)])
        }
        #expect(Set(problem.faults.map(\.field)).isSuperset(of: ["instruments", "levels", "numbering", "statement"]))
    }
}
