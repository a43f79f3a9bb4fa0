/// One of the ten indicators.
package struct Indicator: CatalogueEntry {
    package let number: Int
    /// The official Thai name of the year.
    package let name: String
    package let nameEn: String
    package let instrument: Instrument
    /// Other names in print for the same indicator, of other years or of official pages; not the slips of a scanner.
    package let aliases: [String]
    package var standing: Standing

    package var key: String { String(number) }
}

/// A part of a disclosure indicator: 9.1 to 10.2.
package struct SubIndicator: CatalogueEntry {
    package let code: String
    package let indicator: Int
    package let name: String
    /// The name may be known where the items under it are only inferred.
    package let nameVerified: Bool
    package let items: ClosedRange<ItemCode>?
    package var standing: Standing

    package var key: String { code }

    /// The same without its items, for a year that lists other items.
    var withoutItems: SubIndicator {
        SubIndicator(
            code: code, indicator: indicator, name: name, nameVerified: nameVerified, items: nil, standing: standing)
    }
}

/// One of the topics an analysis of results goes through.
package struct Topic: CatalogueEntry {
    package let number: Int
    package let name: String
    /// Questions one agency listed under it; not an official mapping.
    package let exampleQuestions: [QuestionCode]
    package var standing: Standing

    package var key: String { String(number) }
}
