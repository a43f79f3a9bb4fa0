import Kernel
import ThaiText

/// A catalogue that may still lack sections: one file as read, or what several files of a year add up to so far.
struct CatalogueDraft {
    var file: String
    var year: FiscalYear
    var basedOn: FiscalYear?
    var completeness: Catalogue.Completeness?
    var statement: Bilingual?
    /// Sections that stand alone: nothing of the same section is taken over from the base.
    var replaces: [Section] = []
    var sources: [CatalogueSource] = []
    var instruments: [InstrumentEntry] = []
    var indicators: [Indicator] = []
    var subIndicators: [SubIndicator] = []
    var numbering: Stated<QuestionsPerIndicator>?
    var scales: [AnswerScale] = []
    var questions: [Question] = []
    var items: [DisclosureItem] = []
    var topics: [Topic] = []
    var levels: LevelRules?
    var scoring: [ScoringRule] = []
    var calendar: [CalendarEntry] = []
    var facts: [CatalogueFact] = []
    var conflicts: [Conflict] = []
    /// Which file an entry came from, by its place name.
    var origins: [String: String] = [:]

    /// The sections a file may declare to stand alone.
    enum Section: String, CaseIterable {
        case subIndicators, scales, questions, items, topics, scoring, conflicts
    }
}

/// How many questions a survey asks per indicator.
struct QuestionsPerIndicator: Hashable, Sendable {
    let iit: Int
    let eit: Int
}

extension CatalogueDraft {
    /// A finished catalogue as the ground a later file builds on.
    init(_ catalogue: Catalogue, file: String) {
        self.init(file: file, year: catalogue.year)
        basedOn = catalogue.basedOn
        completeness = catalogue.completeness
        statement = catalogue.statement
        sources = catalogue.sources
        instruments = catalogue.instruments
        indicators = catalogue.indicators
        subIndicators = catalogue.subIndicators
        numbering = Stated(
            QuestionsPerIndicator(
                iit: catalogue.numbering.value.iit.perIndicator, eit: catalogue.numbering.value.eit.perIndicator),
            catalogue.numbering.standing)
        scales = catalogue.scales
        questions = catalogue.questions
        items = catalogue.items
        topics = catalogue.topics
        levels = catalogue.levels
        scoring = catalogue.scoring
        calendar = catalogue.calendar
        facts = catalogue.facts
        conflicts = catalogue.conflicts
    }

    /// Lays a file over this: its entries replace those of the same code and add the new ones.
    mutating func lay(_ upper: CatalogueDraft) {
        file = upper.file
        basedOn = upper.basedOn ?? basedOn
        completeness = upper.completeness ?? completeness
        statement = upper.statement ?? statement
        sources = sources.filter { old in !upper.sources.contains { $0.id == old.id } } + upper.sources
        if upper.replaces.contains(.items) { forgetItems() }
        if upper.replaces.contains(.questions) { topics = topics.map(\.withoutQuestions) }
        instruments = merged(instruments, upper.instruments)
        indicators = merged(indicators, upper.indicators)
        subIndicators = merged(subIndicators, upper.subIndicators, replace: upper.replaces.contains(.subIndicators))
        numbering = upper.numbering ?? numbering
        scales = merged(scales, upper.scales, replace: upper.replaces.contains(.scales))
        questions = merged(questions, upper.questions, replace: upper.replaces.contains(.questions))
        items = merged(items, upper.items, replace: upper.replaces.contains(.items)).sorted { $0.code < $1.code }
        topics = merged(topics, upper.topics, replace: upper.replaces.contains(.topics))
        levels = upper.levels ?? levels
        scoring = merged(scoring, upper.scoring, replace: upper.replaces.contains(.scoring))
        calendar = merged(calendar, upper.calendar)
        facts = merged(facts, upper.facts)
        conflicts = merged(conflicts, upper.conflicts, replace: upper.replaces.contains(.conflicts))
        origins.merge(upper.origins) { _, newer in newer }
    }

    /// Item codes of the base mean other things in a year with its own list, so nothing may point to them any more.
    private mutating func forgetItems() {
        subIndicators = subIndicators.map(\.withoutItems)
        questions = questions.map(\.withoutAdvice)
    }

    private func merged<Entry: CatalogueEntry>(_ lower: [Entry], _ upper: [Entry], replace: Bool = false) -> [Entry] {
        if replace { return upper }
        var entries = lower
        for entry in upper {
            if let index = entries.firstIndex(where: { $0.key == entry.key }) {
                entries[index] = entry
            } else {
                entries.append(entry)
            }
        }
        return entries
    }
}
