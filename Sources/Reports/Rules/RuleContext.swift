package import Assessment

/// What a rule may look at: the report as read, its source and repairs, and the catalogues of the years. Nothing else,
/// so that the same text always gives the same findings.
package struct RuleContext: Sendable {
    package let read: ReadReport
    package let catalogues: CatalogueSet

    package var report: Report { read.report }

    package init(read: ReadReport, catalogues: CatalogueSet) {
        self.read = read
        self.catalogues = catalogues
    }
}
