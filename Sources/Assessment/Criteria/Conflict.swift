package import Kernel
package import ThaiText

/// Sources that disagree, kept side by side: the program shows both and decides neither.
package struct Conflict: CatalogueEntry {
    package let id: String
    /// The part of the catalogue it is about: "levels", "questions i8".
    package let subject: String
    package let statement: Bilingual
    package let readings: [ConflictReading]
    package var standing: Standing

    package var key: String { id }
}

/// What one side says.
package struct ConflictReading: Sendable, Hashable {
    package let statement: Bilingual
    package let sources: [String]
}

/// A rule of computing or publishing, in words.
package struct ScoringRule: CatalogueEntry {
    package let id: String
    package let statement: Bilingual
    package var standing: Standing

    package var key: String { id }
}

/// Something else a source states about the year: counts, sample sizes, the national result.
package struct CatalogueFact: CatalogueEntry {
    package let id: String
    package let statement: Bilingual
    package var standing: Standing

    package var key: String { id }
}

/// A date or phase of the year's calendar.
package struct CalendarEntry: CatalogueEntry {
    package let id: String
    package let name: Bilingual
    package let from: ThaiDate
    /// Nil for a single day.
    package let to: ThaiDate?
    package var standing: Standing

    package var key: String { id }
}
