import Assessment

@testable import Reports

extension ReportBuilder {
    /// What a rule sees of the built report. The rules of structure, text and substance need no catalogue.
    var context: RuleContext { RuleContext(read: read, catalogues: CatalogueSet.forTests) }
}
