import Assessment

extension CatalogueSet {
    /// The built-in catalogues, read once for all tests. A fault in them is for the tests of that room to name.
    static let forTests: CatalogueSet = {
        do {
            return try CatalogueSet.builtIn()
        } catch {
            preconditionFailure("the built-in catalogues do not load: \(error)")
        }
    }()
}
