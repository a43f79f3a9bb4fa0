import Cycle
import Kernel
import Publishing
import Web

extension ScoreSummary {
    /// The home page's score board, from the years the cycle keeps. Years without a total are left out of the trend;
    /// its line is the pass of the newest year.
    static func board(of standings: YearStandings) -> ScoreBoard {
        { agency in
            let newestFirst = try await standings.all(of: agency).filter { $0.total != nil }
            let years = newestFirst.compactMap { standing in
                standing.total.map {
                    Year(
                        year: standing.year, total: $0, level: standing.level?.name,
                        tone: standing.level?.tone ?? .plain, isVerified: standing.isVerified)
                }
            }
            return ScoreSummary(years: years.reversed(), floor: newestFirst.first?.passMark ?? .zero)
        }
    }
}
