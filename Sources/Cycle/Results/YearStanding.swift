package import Kernel
package import Web

/// A level by its official name, with how it stands.
package struct LevelShown: Sendable {
    package let name: Bilingual
    package let tone: Tone

    package init(name: Bilingual, tone: Tone) {
        self.name = name
        self.tone = tone
    }
}

/// One year's result as pages show it: what was computed, what was published where it differs, and how far to the next
/// level.
package struct YearStanding: Sendable {
    /// Buddhist fiscal year.
    package let year: Int
    /// The total from which a result of this year is passed, by the levels of the year.
    package let passMark: Points
    /// To two decimals; nil while indicators are missing.
    package var total: Points?
    package var level: LevelShown?
    /// Against the year before, with its sign: "+1.25"; nil without both totals.
    package var change: String?
    /// The published figures, where they are not the computed ones.
    var publishedTotal: Points?
    var publishedLevel: String?
    var instruments: [InstrumentShown] = []
    var indicators: [IndicatorShown] = []
    /// What the next level takes, in one sentence; nil at the highest.
    var next: Bilingual?
    /// What is missing, what rounding or another reading would change.
    var remarks: [Bilingual] = []
    var rules: RulesShown?
    /// How many measures the year has.
    var measures = 0
    /// Whether an analysis of the year was taken in.
    var hasAnalysis = false

    /// False in a year that has measures or an analysis and is not assessed yet.
    var hasResult: Bool { !instruments.isEmpty || total != nil || level != nil }

    init(year: Int, passMark: Points) {
        self.year = year
        self.passMark = passMark
    }
}

/// One of IIT, EIT, OIT.
struct InstrumentShown: Sendable {
    let code: String
    let name: Bilingual
    let score: Points?
    let change: String?
    /// What it misses to the floor of the next level, rounded up to two decimals; nil when it misses nothing.
    let missing: Points?
    /// Whether the next level, or the highest once it is reached, asks anything of a single instrument.
    var hasFloor = true
}

struct IndicatorShown: Sendable {
    let number: Int
    let name: Bilingual
    let instrument: String
    let score: Points?
    let change: String?
}

/// The criteria a result was computed by.
struct RulesShown: Sendable {
    let year: Int
    let isVerified: Bool
    /// What is not verified, as one sentence.
    let statement: Bilingual
}
