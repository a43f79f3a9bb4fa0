package import ThaiText

/// How the questions of a year are numbered: each survey asks the same number of questions per indicator, one indicator
/// after the other, so that a question's number alone tells its indicator.
package struct QuestionNumbering: Hashable, Sendable {
    package let iit: Series
    package let eit: Series

    /// The questions of one survey.
    package struct Series: Hashable, Sendable {
        /// In the order of the form.
        package let indicators: [Int]
        package let perIndicator: Int

        package init(indicators: [Int], perIndicator: Int) {
            self.indicators = indicators
            self.perIndicator = perIndicator
        }

        package var count: Int { indicators.count * perIndicator }
    }

    package init(iit: Series, eit: Series) {
        self.iit = iit
        self.eit = eit
    }

    /// 30 internal and 15 external questions, as in the complete form of fiscal year 2564 and until 2566.
    package static let v1 = QuestionNumbering(
        iit: Series(indicators: [1, 2, 3, 4, 5], perIndicator: 6),
        eit: Series(indicators: [6, 7, 8], perIndicator: 5))
    /// 15 internal and 9 external questions: fiscal year 2568 by a published analysis that cites them; 2567 unverified.
    package static let v2 = QuestionNumbering(
        iit: Series(indicators: [1, 2, 3, 4, 5], perIndicator: 3),
        eit: Series(indicators: [6, 7, 8], perIndicator: 3))

    package func series(_ instrument: Instrument) -> Series? {
        switch instrument {
        case .iit: iit
        case .eit: eit
        case .oit: nil
        }
    }

    /// The indicator a question belongs to; nil where the survey has no question of that number.
    package func indicator(of code: QuestionCode) -> Int? {
        guard let series = series(code.instrument), (1...max(1, series.count)).contains(code.number) else { return nil }
        return series.indicators[(code.number - 1) / max(1, series.perIndicator)]
    }

    /// The numbering of a year: its catalogue's, or the older one for the years before the first catalogue.
    package static func of(_ year: FiscalYear, in catalogues: CatalogueSet) -> QuestionNumbering {
        catalogues.catalogue(for: year)?.numbering.value ?? .v1
    }
}
