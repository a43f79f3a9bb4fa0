package import ThaiText

/// The catalogues of all known years: the built-in ones, and on top of them those of the data folder.
package struct CatalogueSet: Sendable {
    private let drafts: [CatalogueDraft]
    private let catalogues: [FiscalYear: Catalogue]

    /// No catalogue at all: nothing is known of any year, and every year is scored by the letters.
    package init() {
        drafts = []
        catalogues = [:]
    }

    private init(_ drafts: [CatalogueDraft], faults: FaultList) throws(CatalogueProblem) {
        var composer = CatalogueComposer(drafts, faults: faults)
        composer.compose()
        try faults.check()
        self.drafts = drafts
        self.catalogues = composer.catalogues
    }

    /// The catalogues in the binary. They are checked like any other file; a fault is a defect of the program.
    package static func builtIn() throws(CatalogueProblem) -> CatalogueSet {
        let faults = FaultList()
        let files = EmbeddedResources.files.sorted { $0.key < $1.key }
        let drafts = files.compactMap { CatalogueReader.read(file: $0.key, json: $0.value, faults: faults) }
        return try CatalogueSet(drafts, faults: faults)
    }

    /// The same with files of the data folder on top: a file for a year already known changes and adds single entries, a
    /// file for a new year stands alone or names the year it is `basedOn`. Refused as a whole, with all faults.
    package func adding(files: [(name: String, json: String)]) throws(CatalogueProblem) -> CatalogueSet {
        let faults = FaultList()
        let added = files.sorted { $0.name < $1.name }
            .compactMap { CatalogueReader.read(file: $0.name, json: $0.json, faults: faults) }
        return try CatalogueSet(drafts + added, faults: faults)
    }

    /// The years with a file of their own, earliest first.
    package var years: [FiscalYear] { catalogues.keys.sorted() }

    /// The catalogue of a year. A year without a file takes over the newest complete one before it, as unverified; nil
    /// where there is none, that is for the years before the first catalogue.
    package func catalogue(for year: FiscalYear) -> Catalogue? {
        if let own = catalogues[year] { return own }
        let base = catalogues.values.filter { $0.completeness == .complete && $0.year < year }
            .max { $0.year < $1.year }
        return base?.inherited(into: year)
    }
}
