import Kernel
import Tables
import ThaiText

/// The gathered cells of one measure → the measure.
struct MeasureBuilder {
    let draft: MeasureDraft
    /// Supplies the year where a period leaves it out.
    let fiscalYear: FiscalYear?
    private(set) var repairs: [Repair] = []

    init(_ draft: MeasureDraft, fiscalYear: FiscalYear?) {
        self.draft = draft
        self.fiscalYear = fiscalYear
    }

    mutating func measure() -> ReportedMeasure {
        let titleCell = draft.cells[.measure]
        var measure = ReportedMeasure(
            number: draft.title.number,
            title: Sourced(draft.title.title, text: titleCell?.text ?? "", place: titleCell?.place ?? draft.place),
            topic: draft.topic, codes: draft.bandCodes, place: draft.place, seams: draft.seams)
        if measure.number == nil, let cell = draft.cells[.number] { measure.number = number(cell.text) }
        measure.projects = draft.title.projects.map { Sourced($0, text: $0, place: measure.title.place) }
        addKey(to: &measure)
        addSteps(to: &measure)
        if let cell = draft.cells[.period] {
            let period = PeriodReader.period(in: cell.text, fiscalYear: fiscalYear)
            measure.period = ReportedPeriod(text: cell.text, start: period?.start, end: period?.end, place: cell.place)
        }
        measure.units = draft.cells[.responsible].map { UnitReader.units(in: $0) } ?? []
        if let cell = draft.cells[.output] {
            if StatusWords.isStatus(cell.text) {
                measure.status = Sourced(cell.text, text: cell.text, place: cell.place)
            } else {
                let status = StatusWords.atEnd(of: cell.text)
                measure.results = results(cell, endingIn: status)
                measure.status = status.map { Sourced($0, text: $0, place: cell.place) }
            }
        }
        if let cell = draft.cells[.outcome] { measure.outcomes = results(cell) }
        measure.links = links()
        if let titleCell { _ = list(titleCell) }
        return measure
    }

    private func number(_ text: String) -> Int? {
        guard let mention = ThaiNumber.decimal(in: text), mention >= 1, mention < 1_000 else { return nil }
        return Int(mention)
    }

    private func addKey(to measure: inout ReportedMeasure) {
        measure.weakness = (draft.cells[.weakness] ?? draft.cells[.analysis]).map {
            Sourced($0.text, text: $0.text, place: $0.place)
        }
        if let key = draft.cells[.assessed], let code = CodeReader.key(of: key.text) {
            measure.codes.append(Sourced(code.code, text: key.text, place: key.place))
        }
        measure.indicator = draft.bandIndicator
        if let key = draft.cells[.indicator], let (number, _) = IndicatorKey.read(key.text) {
            measure.indicator = Sourced(number, text: key.text, place: key.place)
        } else if let key = draft.cells[.indicator] {
            measure.codes += CodeReader.mentions(in: key.text).map {
                Sourced($0.code, text: key.text, place: key.place)
            }
        }
    }

    /// Where the layout has no column of steps, a numbered list in the measure's own cell is one.
    private mutating func addSteps(to measure: inout ReportedMeasure) {
        if let cell = draft.cells[.steps] {
            measure.steps = list(cell).map {
                ReportedStep(
                    number: $0.number, text: $0.text, items: Self.flat($0.items), place: cell.place(at: $0.offset))
            }
        } else if !draft.columns.has(.steps), let cell = draft.cells[.measure] {
            let items = NumberedList.read(cell.text)
            guard items.count(where: { $0.number != nil }) > 1 else {
                measure.title.value = wholeTitle(cell)
                return
            }
            measure.number = nil
            measure.title.value = cell.text.split(separator: "\n").joined(separator: " ")
            measure.steps = list(cell).map {
                ReportedStep(
                    number: $0.number, text: $0.text, items: Self.flat($0.items), place: cell.place(at: $0.offset))
            }
        } else if let cell = titleGrown {
            measure.title.value = cell
        }
    }

    /// The title of a measure whose title cell goes on over the page.
    private var titleGrown: String? {
        guard let cell = draft.cells[.measure], !draft.seams.isEmpty else { return nil }
        let grown = MeasureTitle(cell.text)
        return grown.title == draft.title.title ? nil : grown.title
    }

    private func wholeTitle(_ cell: JoinedText) -> String { MeasureTitle(cell.text).title }

    private mutating func list(_ cell: JoinedText) -> [NumberedItem] {
        let items = NumberedList.read(cell.text)
        let flat = items.flatMap(\.flattened)
        let outer = Set(items.map(\.offset))
        for (index, item) in flat.enumerated() where item.isTouching || Self.leavesSublist(item, flat, index, outer) {
            let text = item.label + " " + String(String.UnicodeScalarView(item.text.unicodeScalars.prefix(30)))
            repairs.append(Repair(.gluedItem, place: cell.place(at: item.offset), text: text))
        }
        return items
    }

    /// "(9) … 5. เผยแพร่": an outer item begins in the line of an inner one.
    private static func leavesSublist(
        _ item: NumberedItem, _ flat: [NumberedItem], _ index: Int, _ outer: Set<Int>
    ) -> Bool {
        guard item.isGlued, index > 0 else { return false }
        return outer.contains(item.offset) && !outer.contains(flat[index - 1].offset)
    }

    /// Sub-items without their numbers, deeper ones behind them.
    private static func flat(_ items: [NumberedItem]) -> [String] {
        items.flatMap { [$0.text] + flat($0.items) }
    }

    /// A status in the last line is no part of the last result.
    private mutating func results(_ cell: JoinedText, endingIn status: String? = nil) -> [ReportedResult] {
        var items = list(cell)
        if let status, let last = items.indices.last { items[last].dropLastLine(status) }
        var dates = ThaiDateReader.mentions(in: cell.text)[...]
        let known = Set(cell.links.flatMap { [$0.link.url, $0.link.label] })
        var plain = LinkReader.plain(in: cell.text).filter { !known.contains($0.url) }[...]
        // Looked for in every item; a cell with more is no report, and its links stand with the measure.
        let marked = cell.links.count <= 200 ? cell.links.filter { !$0.link.label.isEmpty } : []
        return items.enumerated().map { index, item in
            let end = index + 1 < items.count ? items[index + 1].offset : Int.max
            let ownDates = dates.prefix { $0.offset < end }
            dates = dates.dropFirst(ownDates.count)
            let ownPlain = plain.prefix { $0.offset < end }
            plain = plain.dropFirst(ownPlain.count)
            let words = marked.isEmpty ? "" : item.flattened.map(\.text).joined(separator: "\n")
            let links = marked.filter { words.contains($0.link.label) }.map { reported($0.link, $0.place) }
            return ReportedResult(
                number: item.number, text: item.text, items: Self.flat(item.items), dates: Array(ownDates),
                links: links + ownPlain.map { ReportedLink(url: $0.url, place: cell.place(at: $0.offset)) },
                place: cell.place(at: item.offset))
        }
    }

    private func links() -> [ReportedLink] {
        var seen: Set<ReportedLink> = []
        return [.measure, .steps, .output, .outcome].compactMap { draft.cells[$0] }.flatMap { cell in
            let known = Set(cell.links.flatMap { [$0.link.url, $0.link.label] })
            return cell.links.map { reported($0.link, $0.place) }
                + LinkReader.plain(in: cell.text).filter { !known.contains($0.url) }
                .map { ReportedLink(url: $0.url, place: cell.place(at: $0.offset)) }
        }.filter { seen.insert($0).inserted }
    }

    private func reported(_ link: CellLink, _ place: Place) -> ReportedLink {
        ReportedLink(
            url: link.url, label: link.label == link.url || link.label.isEmpty ? nil : link.label, place: place)
    }
}

extension NumberedItem {
    fileprivate mutating func dropLastLine(_ line: String) {
        if let last = items.indices.last {
            items[last].dropLastLine(line)
        } else if text.hasSuffix("\n" + line) {
            let kept = text.unicodeScalars.dropLast(line.unicodeScalars.count + 1)
            text = String(String.UnicodeScalarView(kept))
        }
    }
}
