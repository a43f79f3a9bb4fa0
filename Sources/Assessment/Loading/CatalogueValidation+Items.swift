import Kernel

extension CatalogueValidation {
    func checkItems() {
        noteGaps(catalogue.items.map(\.code.number), section: "items") { "o\($0)" }
        for item in catalogue.items {
            let entry = "items \(item.key)"
            if let number = item.indicator, catalogue.indicator(number)?.instrument != .oit {
                fault(.unknown(String(number), what: Self.indicator), entry, "indicator")
            }
            if let code = item.subIndicator {
                checkMembership(of: item, in: code, entry: entry)
            }
        }
        for part in catalogue.subIndicators {
            if catalogue.indicator(part.indicator) == nil {
                fault(
                    .unknown(String(part.indicator), what: Self.indicator), "subIndicators \(part.key)", "indicator")
            }
            guard let range = part.items else { continue }
            for number in range.lowerBound.number...range.upperBound.number {
                let item = catalogue.items.first { $0.code.number == number }
                if item?.subIndicator != part.code {
                    fault(.outsideRange("o\(number)"), "subIndicators \(part.key)", "firstItem–lastItem")
                }
            }
        }
    }

    private func checkMembership(of item: DisclosureItem, in code: String, entry: String) {
        guard let part = catalogue.subIndicators.first(where: { $0.code == code }) else {
            fault(.unknown(code, what: Bilingual(th: "ตัวชี้วัดย่อย", en: "sub-indicator")), entry, "subIndicator")
            return
        }
        if part.indicator != item.indicator {
            fault(.outsideRange("\(code) → \(part.indicator)"), entry, "indicator")
        }
        if let range = part.items, !range.contains(item.code) {
            fault(.outsideRange("\(code): \(range.lowerBound)–\(range.upperBound)"), entry, "subIndicator")
        }
    }

    func checkLevels() {
        checkOrder(catalogue.levels.rules)
        if !catalogue.levels.alternative.isEmpty { checkOrder(catalogue.levels.alternative) }
    }

    private func checkOrder(_ rules: [LevelRule]) {
        for (upper, lower) in zip(rules, rules.dropFirst()) {
            let floors = (upper.minEachInstrument ?? .zero, lower.minEachInstrument ?? .zero)
            let falls =
                lower.minTotal <= upper.minTotal && floors.1 <= floors.0
                && (lower.minTotal, floors.1) != (upper.minTotal, floors.0)
            if !falls { fault(.levelOrder, "levels \(lower.key)", "minTotal") }
        }
        if let last = rules.last, last.minTotal != .zero || last.minEachInstrument != nil {
            fault(.levelHole, "levels \(last.key)", "minTotal")
        }
        if rules.isEmpty { fault(.levelHole, "levels", "rules") }
    }

    func checkSources() {
        check(catalogue.instruments, "instruments")
        check(catalogue.indicators, "indicators")
        check(catalogue.subIndicators, "subIndicators")
        check(catalogue.scales, "scales")
        check(catalogue.questions, "questions")
        check(catalogue.items, "items")
        check(catalogue.topics, "topics")
        check(catalogue.levels.rules + catalogue.levels.alternative, "levels")
        check(catalogue.scoring, "scoring")
        check(catalogue.calendar, "calendar")
        check(catalogue.facts, "facts")
        check(catalogue.conflicts, "conflicts")
        check(catalogue.levels.standing, "levels")
        check(catalogue.numbering.standing, "numbering")
        for conflict in catalogue.conflicts {
            let named = conflict.readings.flatMap(\.sources)
            for id in named where kinds[id] == nil {
                fault(.unknown(id, what: Self.source), "conflicts \(conflict.key)", "readings.sources")
            }
        }
    }

    private func check(_ entries: [some CatalogueEntry], _ section: String) {
        for entry in entries { check(entry.standing, "\(section) \(entry.key)") }
    }

    private func check(_ standing: Standing, _ entry: String) {
        for id in standing.sources where kinds[id] == nil {
            fault(.unknown(id, what: Self.source), entry, "sources")
        }
        let cited = standing.sources.compactMap { kinds[$0] }
        if standing.verified && !cited.isEmpty && cited.allSatisfy({ $0 == .unsourced }) {
            fault(.onlyUnsourced, entry, "verified")
        }
    }

    private static let source = Bilingual(th: "แหล่งที่มา", en: "source")
}
