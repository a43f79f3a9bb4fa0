package import Assessment
import Kernel
package import Tables
package import ThaiText

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
    /// Every result of every measure, with the days it names.
    let results: [DatedResult]
    /// The same, by measure.
    let resultsByMeasure: [[DatedResult]]
    /// Every table of the source as columns of numbers.
    let tables: [NumberTable]
    /// The catalogue of the report's year, of the newest year where the report names none.
    let catalogue: Catalogue?
    /// How the report's year is scored; nil where the report names no year.
    let rules: RuleSet?
    let scores: IndicatorScores
    /// Which of several scores the printed total confirms.
    let fit: ScoreFit?
    let officialNames: OfficialNames?
    /// Every indicator named beside its number, with what is to be said of the name.
    let namedIndicators: [JudgedName]

    package var report: Report { read.report }
    package var source: SourceText { read.source }
    package var repairs: [Repair] { read.repairs }
    package var fiscalYear: FiscalYear? { read.report.fiscalYear?.value }

    package init(read: ReadReport, catalogues: CatalogueSet) {
        self.read = read
        self.catalogues = catalogues
        pieces = TextPiece.all(of: read.source)
        links = PrintedLink.all(in: pieces)
        measures = MeasureText.all(of: read.report)
        tables = NumberTable.all(of: read.source)
        resultsByMeasure = DatedResult.all(of: read.report.measures)
        results = resultsByMeasure.flatMap(\.self)
        let year = read.report.fiscalYear?.value
        catalogue = (year ?? catalogues.years.last).flatMap { catalogues.catalogue(for: $0) ?? catalogues.earliest }
        rules = year.map { RuleSet.of($0, in: catalogues) }
        scores = IndicatorScores(read.report.scores, in: pieces)
        fit = Self.fit(of: scores, to: read.report.scores.totals.first?.value, by: rules)
        officialNames = catalogue.map(OfficialNames.init)
        namedIndicators = officialNames?.judge(NamedIndicator.all(of: read.report)) ?? []
    }
}

extension CatalogueSet {
    /// Names of indicators before the first catalogue are taken from it: they changed once in ten years.
    fileprivate var earliest: Catalogue? { years.first.flatMap { catalogue(for: $0) } }
}
