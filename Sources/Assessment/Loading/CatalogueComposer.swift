import Kernel
import ThaiText

/// Lays the files of each year over one another, and each year over the one it is based on.
struct CatalogueComposer {
    private let drafts: [FiscalYear: [CatalogueDraft]]
    private let faults: FaultList
    private(set) var catalogues: [FiscalYear: Catalogue] = [:]

    init(_ drafts: [CatalogueDraft], faults: FaultList) {
        self.drafts = Dictionary(grouping: drafts, by: \.year)
        self.faults = faults
    }

    /// Earlier years first, so that a base is finished before it is built upon.
    mutating func compose() {
        for year in drafts.keys.sorted() { compose(year) }
    }

    private mutating func compose(_ year: FiscalYear) {
        guard let layers = drafts[year], let first = layers.first, let last = layers.last else { return }
        var whole = CatalogueDraft(file: first.file, year: year)
        if let base = first.basedOn {
            guard base < year, let ground = catalogues[base] else { return refuse(base, in: first) }
            whole = CatalogueDraft(ground.inherited(into: year), file: first.file)
        }
        for layer in layers {
            if let base = layer.basedOn, base != first.basedOn { return refuse(base, in: layer) }
            whole.lay(layer)
        }
        whole.basedOn = first.basedOn
        whole.completeness = layers.last { $0.completeness != nil }?.completeness ?? .fragment
        guard let catalogue = finished(whole) else { return }
        catalogues[year] = catalogue
        CatalogueValidation(catalogue: catalogue, file: last.file, origins: whole.origins, faults: faults).run()
    }

    private func refuse(_ base: FiscalYear, in draft: CatalogueDraft) {
        let reason = Bilingual(
            th: "ใช้ปี \(base.year) เป็นฐานไม่ได้ ต้องเป็นปีก่อนหน้าที่มีเกณฑ์แล้ว และปีที่มีแฟ้มอยู่แล้วเปลี่ยนฐานไม่ได้",
            en: "\(base.year) cannot be the base: it must be an earlier year with a catalogue, "
                + "and a year that already has a file keeps its base")
        faults.add(.base(reason), file: draft.file, entry: "catalogue", field: "basedOn")
    }

    private func finished(_ draft: CatalogueDraft) -> Catalogue? {
        func require(_ present: Bool, _ field: String) {
            if !present { faults.add(.missing, file: draft.file, entry: "catalogue", field: field) }
        }
        require(!draft.instruments.isEmpty, "instruments")
        require(!draft.indicators.isEmpty, "indicators")
        require(draft.numbering != nil, "numbering")
        require(draft.levels != nil, "levels")
        require(draft.statement != nil, "statement")
        guard let numbering = draft.numbering, let levels = draft.levels, let statement = draft.statement else {
            return nil
        }
        func series(_ instrument: Instrument, _ perIndicator: Int) -> QuestionNumbering.Series {
            let indicators = draft.instruments.first { $0.id == instrument }?.indicators ?? []
            return QuestionNumbering.Series(indicators: indicators, perIndicator: perIndicator)
        }
        let ordered = draft.instruments.sorted { $0.id.rank < $1.id.rank }
        return Catalogue(
            year: draft.year, basedOn: draft.basedOn, completeness: draft.completeness ?? .fragment,
            statement: statement, sources: draft.sources, instruments: ordered, indicators: draft.indicators,
            subIndicators: draft.subIndicators,
            numbering: Stated(
                QuestionNumbering(iit: series(.iit, numbering.value.iit), eit: series(.eit, numbering.value.eit)),
                numbering.standing),
            scales: draft.scales, questions: draft.questions, items: draft.items, topics: draft.topics, levels: levels,
            scoring: draft.scoring, calendar: draft.calendar, facts: draft.facts, conflicts: draft.conflicts)
    }
}
