package import Kernel

/// An item of public disclosure (OIT).
package struct DisclosureItem: CatalogueEntry {
    package let code: ItemCode
    /// Nil where the year's grouping is not known.
    package let indicator: Int?
    package let subIndicator: String?
    /// The official title.
    package let title: String
    /// Titles of other years or pages that a comparison found to name the same thing.
    package let aliases: [String]
    /// What the program itself needs the item for, so that no code knows a number.
    package let role: ItemRole?
    /// What the page must show, in order.
    package let components: [String]
    package let componentsVerified: Bool
    /// False where no source lists the components, so that an empty list is not read as "none".
    package let componentsKnown: Bool
    /// What local governments must show beyond or instead.
    package let localRule: String?
    package let format: Bilingual?
    /// The period the data must cover.
    package let period: Bilingual?
    package let group: String?
    package var standing: Standing

    package var key: String { code.description }
}

/// The items the yearly cycle writes itself.
package enum ItemRole: String, Sendable, CaseIterable {
    /// The analysis of last year's result with the measures that answer it.
    case measures
    /// The report of what the measures brought.
    case measuresReport
}
