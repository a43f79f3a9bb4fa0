package import Assessment
package import Tables

/// What a rule may look at: the report as read, its source and repairs, and the catalogues of the years. Nothing else,
/// so that the same text always gives the same findings. What several rules need is worked out once, here.
package struct RuleContext: Sendable {
    package let read: ReadReport
    package let catalogues: CatalogueSet
    /// Every heading, paragraph and cell of the source, in reading order.
    package let pieces: [TextPiece]
    /// Every web address of the source, in reading order.
    let links: [PrintedLink]
    /// The measures of the report with their texts made comparable.
    let measures: [MeasureText]

    package var report: Report { read.report }
    package var source: SourceText { read.source }
    package var repairs: [Repair] { read.repairs }

    package init(read: ReadReport, catalogues: CatalogueSet) {
        self.read = read
        self.catalogues = catalogues
        pieces = TextPiece.all(of: read.source)
        links = PrintedLink.all(in: pieces)
        measures = MeasureText.all(of: read.report)
    }
}
