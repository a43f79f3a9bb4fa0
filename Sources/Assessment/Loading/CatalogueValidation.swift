import Kernel
import ThaiText

/// Checks that a year's catalogue, its files laid over one another, holds together.
struct CatalogueValidation {
    let catalogue: Catalogue
    let file: String
    let origins: [String: String]
    let faults: FaultList
    /// The kind of every source, by id.
    let kinds: [String: SourceKind]

    init(catalogue: Catalogue, file: String, origins: [String: String], faults: FaultList) {
        self.catalogue = catalogue
        self.file = file
        self.origins = origins
        self.faults = faults
        kinds = Dictionary(catalogue.sources.map { ($0.id, $0.kind) }) { _, newer in newer }
    }

    func run() {
        checkInstruments()
        checkIndicators()
        checkQuestions()
        checkItems()
        checkLevels()
        checkTopics()
        checkSources()
    }

    func fault(_ kind: FaultKind, _ entry: String, _ field: String) {
        faults.add(kind, file: origins[entry] ?? file, entry: entry, field: field)
    }

    private func checkInstruments() {
        for instrument in Instrument.allCases where !catalogue.instruments.contains(where: { $0.id == instrument }) {
            fault(.gap(instrument.rawValue), "instruments \(instrument.rawValue)", "id")
        }
        let sum = catalogue.instruments.reduce(0) { $0 + $1.weight }
        if sum != 10_000 { fault(.weightSum(hundredths: sum), weightEntry, "weight") }
        for instrument in catalogue.instruments {
            if instrument.indicators.isEmpty { fault(.missing, "instruments \(instrument.key)", "indicators") }
            if Set(instrument.indicators).count != instrument.indicators.count {
                fault(.duplicateCode(instrument.key), "instruments \(instrument.key)", "indicators")
            }
            for number in instrument.indicators where catalogue.indicator(number)?.instrument != instrument.id {
                fault(.unknown(String(number), what: Self.indicator), "instruments \(instrument.key)", "indicators")
            }
        }
    }

    /// The instrument the newest file speaks of, which is the likeliest to be wrong.
    private var weightEntry: String {
        let mentioned = catalogue.instruments.first { origins["instruments \($0.key)"] == file }
        return "instruments \(mentioned?.key ?? Instrument.iit.rawValue)"
    }

    private func checkIndicators() {
        for indicator in catalogue.indicators {
            let owner = catalogue.instruments.first { $0.id == indicator.instrument }
            if owner?.indicators.contains(indicator.number) != true {
                fault(
                    .unknown(indicator.instrument.rawValue, what: Self.instrumentOf(indicator.number)),
                    "indicators \(indicator.key)", "instrument")
            }
        }
        noteGaps(catalogue.indicators.map(\.number), section: "indicators") { String($0) }
    }

    private func checkQuestions() {
        let scales = Set(catalogue.scales.map(\.id))
        let known = Set(catalogue.subIndicators.map(\.code) + catalogue.items.map(\.key))
        for question in catalogue.questions {
            let entry = "questions \(question.key)"
            let follows = catalogue.numbering.value.indicator(of: question.code)
            if follows != question.indicator {
                fault(.contradictsNumber(indicator: question.indicator, follows: follows), entry, "indicator")
            }
            if question.scale == nil && question.parts.isEmpty { fault(.missing, entry, "scale") }
            for scale in [question.scale].compactMap(\.self) + question.parts.map(\.scale)
            where !scales.contains(scale) {
                fault(.unknown(scale, what: Bilingual(th: "มาตรวัด", en: "scale")), entry, "scale")
            }
            for advice in question.adviceItems where !known.contains(advice) {
                fault(.unknown(advice, what: Self.item), entry, "adviceItems")
            }
        }
        for instrument in [Instrument.iit, .eit] {
            let numbers = catalogue.questions.filter { $0.code.instrument == instrument }.map(\.code.number)
            noteGaps(numbers, section: "questions") { "\(instrument.letter)\($0)" }
        }
    }

    private func checkTopics() {
        noteGaps(catalogue.topics.map(\.number), section: "topics") { String($0) }
        for topic in catalogue.topics {
            for code in topic.exampleQuestions where catalogue.numbering.value.indicator(of: code) == nil {
                fault(.unknown(code.description, what: Self.question), "topics \(topic.key)", "exampleQuestions")
            }
        }
    }

    func noteGaps(_ numbers: [Int], section: String, name: (Int) -> String) {
        let present = Set(numbers)
        for number in 1...max(1, numbers.max() ?? 1) where !numbers.isEmpty && !present.contains(number) {
            fault(.gap(name(number)), "\(section) \(name(number))", "code")
        }
    }

    static let indicator = Bilingual(th: "ตัวชี้วัด", en: "indicator")
    static let item = Bilingual(th: "ข้อ OIT หรือตัวชี้วัดย่อย", en: "item or sub-indicator")
    static let question = Bilingual(th: "คำถาม", en: "question")

    private static func instrumentOf(_ number: Int) -> Bilingual {
        Bilingual(th: "ตัวชี้วัด \(number) ในเครื่องมือ", en: "indicator \(number) in the instrument")
    }
}
