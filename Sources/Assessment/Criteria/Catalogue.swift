package import Kernel
package import ThaiText

/// Everything known about the assessment of one fiscal year: what is asked, what must be disclosed, how it is scored.
/// A code means nothing without it.
package struct Catalogue: Sendable {
    package var year: FiscalYear
    /// The year it inherits from, as unverified.
    package var basedOn: FiscalYear?
    package var completeness: Completeness
    /// What this catalogue is and is not.
    package var statement: Bilingual
    package var sources: [CatalogueSource]
    package var instruments: [InstrumentEntry]
    package var indicators: [Indicator]
    package var subIndicators: [SubIndicator]
    package var numbering: Stated<QuestionNumbering>
    package var scales: [AnswerScale]
    package var questions: [Question]
    package var items: [DisclosureItem]
    package var topics: [Topic]
    package var levels: LevelRules
    package var scoring: [ScoringRule]
    package var calendar: [CalendarEntry]
    package var facts: [CatalogueFact]
    package var conflicts: [Conflict]

    /// How much of its own year it holds.
    package enum Completeness: String, Sendable, CaseIterable {
        /// Every section is filled for this year.
        case complete
        /// Only part is known of this year; the rest is inherited.
        case fragment
        /// Nothing is known of this year; all is inherited.
        case inherited
    }

    package func indicator(_ number: Int) -> Indicator? { indicators.first { $0.number == number } }
    package func question(_ code: QuestionCode) -> Question? { questions.first { $0.code == code } }
    package func item(_ code: ItemCode) -> DisclosureItem? { items.first { $0.code == code } }
    package func item(_ role: ItemRole) -> DisclosureItem? { items.first { $0.role == role } }
    package func source(_ id: String) -> CatalogueSource? { sources.first { $0.id == id } }
    package func topic(_ number: Int) -> Topic? { topics.first { $0.number == number } }
}

/// A single value with its standing, where there is only one of its kind in a catalogue.
package struct Stated<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    package var standing: Standing

    package init(_ value: Value, _ standing: Standing) {
        self.value = value
        self.standing = standing
    }
}
