/// The three instruments of the assessment.
package enum Instrument: String, Sendable, Hashable, CaseIterable {
    /// Internal Integrity and Transparency Assessment: the staff answer.
    case iit = "IIT"
    /// External Integrity and Transparency Assessment: citizens, suppliers and other bodies answer.
    case eit = "EIT"
    /// Open Data Integrity and Transparency Assessment: assessors look at what is disclosed.
    case oit = "OIT"

    /// The letter its codes begin with: i, e, o.
    package var letter: String {
        switch self {
        case .iit: "i"
        case .eit: "e"
        case .oit: "o"
        }
    }

    /// The order in which they are always shown.
    package var rank: Int {
        switch self {
        case .iit: 0
        case .eit: 1
        case .oit: 2
        }
    }
}

/// An instrument as a catalogue states it.
package struct InstrumentEntry: CatalogueEntry {
    package let id: Instrument
    package let name: String
    package let nameEn: String
    /// Its share of the total in hundredths of a per cent: 3000 is 30 %.
    package let weight: Int
    package let indicators: [Int]
    package var standing: Standing

    package var key: String { id.rawValue }
}
