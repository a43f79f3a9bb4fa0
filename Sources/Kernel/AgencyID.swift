/// An id that can only be mistaken for another noun's by writing so: `AgencyID`, `MeasureID`, one type a noun.
package protocol TypedID: Hashable, Sendable, CustomStringConvertible {
    var id: PublicID { get }
    init(_ id: PublicID)
}

extension TypedID {
    /// Nil unless the text is exactly what `description` writes.
    package init?(_ text: String) {
        guard let id = PublicID(text) else { return nil }
        self.init(id)
    }

    package var description: String { id.description }
}

/// One agency (หน่วยงาน). It leads every key of what belongs to an agency, so every room knows the type.
package struct AgencyID: TypedID {
    package let id: PublicID

    package init(_ id: PublicID) {
        self.id = id
    }
}
