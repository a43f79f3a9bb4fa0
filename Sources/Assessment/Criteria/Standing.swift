package import Kernel
package import ThaiText

/// How far an entry of a catalogue can be trusted. Every use shows it.
package struct Standing: Hashable, Sendable {
    /// Whether a source states it for this year.
    package let verified: Bool
    /// Ids of `CatalogueSource`s, at least one.
    package let sources: [String]
    /// What a reader must know: where it was seen, what is doubtful.
    package let note: Bilingual?
    /// The year this entry was taken over from, where its own year says nothing; never verified then.
    package let inheritedFrom: FiscalYear?

    package init(verified: Bool, sources: [String], note: Bilingual? = nil, inheritedFrom: FiscalYear? = nil) {
        self.verified = verified
        self.sources = sources
        self.note = note
        self.inheritedFrom = inheritedFrom
    }

    /// The same, taken over into a later year: unverified there, and traceable to the year that really said it.
    func inherited(from year: FiscalYear) -> Standing {
        Standing(verified: false, sources: sources, note: note, inheritedFrom: inheritedFrom ?? year)
    }
}

/// One thing a catalogue states, with its standing.
package protocol CatalogueEntry: Sendable, Hashable {
    /// What makes it the same entry in two files of one year: "o8", "i3", "9.1".
    var key: String { get }
    var standing: Standing { get set }
}

extension CatalogueEntry {
    func inherited(from year: FiscalYear) -> Self {
        var entry = self
        entry.standing = standing.inherited(from: year)
        return entry
    }
}

/// Where a statement comes from.
package struct CatalogueSource: Sendable, Hashable {
    package let id: String
    package let kind: SourceKind
    /// What it is, in words a reader can look for.
    package let title: String
    package let url: String?
}

/// What kind of thing a source is.
package enum SourceKind: String, Sendable, CaseIterable {
    case official, web, report, code, derived
    /// General knowledge: no text was seen. Never enough to call an entry verified.
    case unsourced
}
