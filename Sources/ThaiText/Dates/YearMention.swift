/// A year found in running text outside a date.
package struct YearMention: Hashable, Sendable {
    /// The words the year stands behind.
    package enum Wording: String, Sendable, CaseIterable {
        /// "ปีงบประมาณ", "ปีงบ", "ปีงบฯ", "FY".
        case fiscalYear
        /// "ปี", "ประจำปี", "ปี พ.ศ.": calendar or fiscal, the text does not say.
        case year
        /// "พ.ศ." or "ค.ศ." alone, as in the title of a law.
        case era
    }

    /// In the Buddhist era; nil for a number that is a year of neither era (3105).
    package var year: FiscalYear?
    /// As printed: 2568, 2025, or 68.
    package var writtenYear: Int
    package var wording: Wording
    /// As printed, from the word for year to the year.
    package var text: String
    /// In Unicode scalars from the start of the text.
    package var offset: Int

    package var saysFiscalYear: Bool { wording == .fiscalYear }

    package init(year: FiscalYear?, writtenYear: Int, wording: Wording, text: String, offset: Int) {
        self.year = year
        self.writtenYear = writtenYear
        self.wording = wording
        self.text = text
        self.offset = offset
    }
}
