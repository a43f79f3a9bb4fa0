import Cycle
import Kernel
import Publishing
import Web

extension ScoreSummary {
    /// The home page's score board, from the years the cycle keeps. Years without a total are left out of the trend.
    static func board(of standings: YearStandings) -> ScoreBoard {
        { agency in
            let years = try await standings.all(of: agency)
                .compactMap { standing in
                    standing.total.map {
                        Year(
                            year: standing.year, total: $0, level: standing.level?.name,
                            tone: standing.level?.tone ?? .plain)
                    }
                }
            return ScoreSummary(years: years.sorted { $0.year < $1.year }, floor: passFloor)
        }
    }

    /// From 85 points a result counts as passed (ผ่าน), in every rule set known so far.
    private static let passFloor = Points(85) ?? .zero
}
