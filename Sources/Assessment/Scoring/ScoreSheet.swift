package import Kernel
package import ThaiText

/// What is scored: the indicator scores of one agency in one fiscal year. Some may be missing.
package struct ScoreSheet: Sendable, Hashable {
    package let fiscalYear: FiscalYear
    /// By indicator number.
    package let indicators: [Int: Points]

    package init(fiscalYear: FiscalYear, indicators: [Int: Points]) {
        self.fiscalYear = fiscalYear
        self.indicators = indicators
    }
}
