/// A Thai fiscal year in the Buddhist era: 2568 runs from 1 October 2567 (2024) to 30 September 2568 (2025).
package struct FiscalYear: Hashable, Comparable, Sendable {
    /// Buddhist era, 2400 to 2700.
    package let year: Int

    package init?(_ year: Int) {
        guard (2400...2700).contains(year) else { return nil }
        self.year = year
    }

    package static func < (left: FiscalYear, right: FiscalYear) -> Bool {
        left.year < right.year
    }
}
