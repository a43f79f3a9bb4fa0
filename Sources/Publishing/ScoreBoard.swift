package import Kernel
package import Web

/// What the home page needs to know of the yearly assessment; `App` wires the room that knows it.
package typealias ScoreBoard = @Sendable (AgencyID) async throws -> ScoreSummary

/// The results of the years, as the home page shows them.
package struct ScoreSummary: Sendable {
    package struct Year: Sendable {
        /// Buddhist fiscal year.
        package let year: Int
        let total: Points
        let level: Bilingual?
        let tone: Tone
        /// False while the rules that gave the level are not verified; the page then says so beside it.
        let isVerified: Bool

        package init(year: Int, total: Points, level: Bilingual?, tone: Tone, isVerified: Bool = true) {
            self.year = year
            self.total = total
            self.level = level
            self.tone = tone
            self.isVerified = isVerified
        }
    }

    /// In the order of the years; empty before the first result.
    let years: [Year]
    /// The score from which a result counts as passed.
    let floor: Points

    package init(years: [Year], floor: Points) {
        self.years = years
        self.floor = floor
    }
}
