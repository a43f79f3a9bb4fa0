package import Kernel
package import ThaiText

/// What scoring needs of a year, taken out of the catalogue once: then a score costs no search and no file.
package struct RuleSet: Sendable, Hashable {
    package let year: FiscalYear
    /// The year that stated these rules.
    package let from: FiscalYear
    /// The year the catalogue inherits from, if it does.
    package let basedOn: FiscalYear?
    /// Best known shares and members of the three instruments, in the order IIT, EIT, OIT.
    package let instruments: [InstrumentRule]
    package let levels: LevelRules
    /// Whether every rule used, rounding included, is verified for the year.
    package let verified: Bool
    /// What is not verified, and what sources disagree on.
    package let doubts: [Bilingual]

    /// All indicators, ascending.
    package var indicators: [Int] { instruments.flatMap(\.indicators).sorted() }

    /// An instrument's share of the total and the indicators it averages.
    package struct InstrumentRule: Sendable, Hashable {
        package let id: Instrument
        /// Hundredths of a per cent: 3000 is 30 %.
        package let weight: Int
        package let indicators: [Int]
    }

    /// The rules of a year: its catalogue's, or the letters AA to F before the first catalogue.
    package static func of(_ year: FiscalYear, in catalogues: CatalogueSet) -> RuleSet {
        guard let catalogue = catalogues.catalogue(for: year) else { return letters(year) }
        return RuleSet(catalogue)
    }

    package init(_ catalogue: Catalogue) {
        let stated = ["total", "instrument", "rounding"]
        let rules = catalogue.scoring.filter { stated.contains($0.id) }
        let doubtful = Self.doubts(catalogue, rules)
        let origins = catalogue.instruments.map(\.standing.inheritedFrom) + [catalogue.levels.standing.inheritedFrom]
        year = catalogue.year
        from = origins.compactMap(\.self).min() ?? catalogue.year
        basedOn = catalogue.basedOn
        instruments = catalogue.instruments.map {
            InstrumentRule(id: $0.id, weight: $0.weight, indicators: $0.indicators)
        }
        levels = catalogue.levels
        verified = doubtful.isEmpty && rules.count == stated.count
        doubts = doubtful
    }

    init(
        year: FiscalYear, instruments: [InstrumentRule], levels: LevelRules, verified: Bool, doubts: [Bilingual]
    ) {
        self.year = year
        from = year
        basedOn = nil
        self.instruments = instruments
        self.levels = levels
        self.verified = verified
        self.doubts = doubts
    }

    private static func doubts(_ catalogue: Catalogue, _ rules: [ScoringRule]) -> [Bilingual] {
        var doubts: [Bilingual] = []
        let weights = catalogue.instruments.filter { !$0.standing.verified }
        if !weights.isEmpty {
            let names = weights.map(\.key).joined(separator: ", ")
            doubts.append(Bilingual(th: "น้ำหนักของ \(names)", en: "the weights of \(names)"))
        }
        doubts += rules.filter { !$0.standing.verified }.map(\.statement)
        let levels = catalogue.levels.rules.filter { !$0.standing.verified }
        if !levels.isEmpty || !catalogue.levels.standing.verified {
            let th = levels.map(\.name).joined(separator: ", ")
            let en = levels.map { "\($0.name) (\($0.nameEn))" }.joined(separator: ", ")
            doubts.append(Bilingual(th: "เกณฑ์ระดับ \(th)", en: "the levels \(en)"))
        }
        doubts += catalogue.conflicts.filter { $0.subject == "levels" }.map(\.statement)
        return doubts
    }
}
