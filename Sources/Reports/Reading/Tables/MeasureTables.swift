import Kernel
import Tables
import ThaiText

/// Goes through the tables of a report and gathers its measures: headers dropped, pages joined, topics carried down.
struct MeasureTables {
    private(set) var drafts: [MeasureDraft] = []
    private(set) var repairs: [Repair] = []
    private(set) var layouts: [ReportLayout] = []
    /// The columns of the tables of measures, in the order of the text.
    private(set) var maps: [ColumnMap] = []
    /// Tables that hold no measures, each with the columns its header names.
    private(set) var others: [(table: Table, columns: ColumnMap?)] = []

    private var columns: ColumnMap?
    private var band: TopicBand?
    /// True until the first row of a page has been seen: only there may a title repeat the one before.
    private var isPageStart = false

    mutating func read(_ tables: [Table]) {
        for table in tables { read(table) }
    }

    private mutating func read(_ table: Table) {
        let header = table.rows.firstIndex { !Self.isRule($0) }.flatMap { ColumnMap(header: table.rows[$0]) }
        if let header, !header.isMeasures {
            others.append((table, header))
            return
        }
        guard header != nil || fits(table) else {
            // A header further down may still begin a table of measures.
            if let start = table.rows.firstIndex(where: { ColumnMap(header: $0)?.isMeasures == true }), start > 0 {
                others.append((slice(table, ..<start), nil))
                read(slice(table, start...))
            } else {
                others.append((table, nil))
            }
            return
        }
        isPageStart = true
        for (offset, row) in table.rows.enumerated() {
            take(row, at: Place(line: row.line, table: table.number, row: offset + 1))
        }
    }

    private func slice(_ table: Table, _ range: some RangeExpression<Int>) -> Table {
        var part = table
        part.rows = Array(table.rows[range])
        return part
    }

    /// A table without header goes on with the one before when it is no wider.
    private func fits(_ table: Table) -> Bool {
        guard let columns else { return false }
        let width = table.rows.map(\.cells.count).max() ?? 0
        return width <= columns.columns.count && width * 2 >= columns.columns.count
    }

    private static func isRule(_ row: TableRow) -> Bool {
        var hasDash = false
        for cell in row.cells {
            for byte in cell.text.utf8 where byte != UInt8(ascii: " ") {
                guard byte == UInt8(ascii: "-") else { return false }
                hasDash = true
            }
        }
        return hasDash
    }

    private mutating func take(_ row: TableRow, at place: Place) {
        if Self.isRule(row) {
            repairs.append(Repair(.ruleRow, place: place, text: row.cells.map(\.text).joined(separator: " ")))
            return
        }
        if let header = ColumnMap(header: row), header.isMeasures {
            takeHeader(header, row, at: place)
            return
        }
        guard let columns else { return }
        let filled = columns.cells(of: row)
        guard !filled.isEmpty else { return }
        let nonEmpty = row.cells.indices.filter { !row.cells[$0].text.isEmpty }
        if nonEmpty.count == 1, let index = nonEmpty.first, index < 2,
            let found = TopicBand(row.cells[index], place: with(place, column: index))
        {
            takeBand(found, at: with(place, column: index))
        } else {
            takeMeasure(row, filled, columns, at: place)
        }
    }

    private mutating func takeHeader(_ header: ColumnMap, _ row: TableRow, at place: Place) {
        isPageStart = true
        let isKnown = maps.contains { $0.columns.compactMap(\.self) == header.columns.compactMap(\.self) }
        if columns != nil, isKnown {
            let text = row.cells.map(\.text).joined(separator: " | ")
            repairs.append(Repair(.repeatedHeader, place: place, text: text))
        }
        // No report has so many kinds of tables; a made-up text may.
        if !isKnown, maps.count < 64 { maps.append(header) }
        if columns?.columns.compactMap(\.self) != header.columns.compactMap(\.self) { band = nil }
        columns = header
        if let layout = header.layout, !layouts.contains(layout) { layouts.append(layout) }
    }

    private mutating func takeBand(_ found: TopicBand, at place: Place) {
        if let mark = found.continuedMark {
            repairs.append(Repair(.continuedMark, place: place, text: mark))
            isPageStart = true
        }
        repairs.append(Repair(.bandRow, place: place, text: found.text))
        // A continued band may have lost its codes to OCR; those of the first stay.
        if found.continuedMark != nil, let before = band, found.topic?.value == before.topic?.value { return }
        band = found
    }

    private mutating func takeMeasure(
        _ row: TableRow, _ filled: [ReportColumn: Int], _ columns: ColumnMap, at place: Place
    ) {
        let titleIndex = filled[.measure]
        let title = MeasureTitle(titleIndex.map { row.cells[$0].text } ?? "")
        defer { isPageStart = false }
        if let last = drafts.indices.last, let join = continuation(row, filled, columns, title, of: drafts[last]) {
            note(title, drafts[last], at: with(place, column: titleIndex ?? 0), repeatsTitle: join.repeatsTitle)
            repairs.append(Repair(.continuationRow, place: place))
            var skipped: Set<ReportColumn> = join.repeatsTitle ? [.measure] : []
            if join.repeatsKey { skipped.insert(columns.key) }
            let joins = drafts[last].add(row, filled, at: place, except: skipped)
            repairs += joins.map { Repair(.joinedInsideWord, place: $0.place, text: $0.text) }
            if let line = place.line { drafts[last].seams.append(line) }
            return
        }
        if let mark = title.continuedMark {
            repairs.append(Repair(.continuedMark, place: with(place, column: titleIndex ?? 0), text: mark))
        }
        let keyIndex = filled[columns.key] ?? titleIndex
        var draft = MeasureDraft(
            columns: columns, title: title, place: keyIndex.map { with(place, column: $0) } ?? place)
        draft.topic = band?.topic
        draft.bandIndicator = band?.indicator
        draft.bandCodes = band?.codes ?? []
        if filled[columns.key] == nil, columns.key != .measure, let before = drafts.last {
            draft.cells[columns.key] = before.cells[columns.key]
        }
        _ = draft.add(row, filled, at: place)
        drafts.append(draft)
    }

    /// How the row goes on with the measure above, if it does.
    private func continuation(
        _ row: TableRow, _ filled: [ReportColumn: Int], _ columns: ColumnMap, _ title: MeasureTitle,
        of last: MeasureDraft
    ) -> (repeatsTitle: Bool, repeatsKey: Bool)? {
        if columns.key != .measure {
            guard let keyIndex = filled[columns.key] else {
                // One indicator with several measures prints the indicator once.
                let isNew =
                    columns.key == .indicator && !isPageStart && title.continuedMark == nil && filled[.steps] != nil
                    && filled[.period] != nil && filled[.measure] != nil
                return isNew ? nil : (false, false)
            }
            let key = MeasureTitle(row.cells[keyIndex].text)
            let before = MeasureTitle(last.cells[columns.key]?.text ?? "")
            guard key.continuedMark != nil || (isPageStart && key.key == before.key && title.key == last.title.key)
            else { return nil }
            return (title.key == last.title.key || title.continuedMark != nil, true)
        }
        guard filled[.measure] != nil else { return (false, false) }
        if let topic = band?.topic, last.topic?.value != topic.value { return nil }
        if title.continuedMark != nil {
            let isSame = title.number == nil || last.title.number == nil || title.number == last.title.number
            return isSame ? (true, false) : nil
        }
        guard isPageStart else { return nil }
        if title.number != last.title.number { return nil }
        return isAlike(title, last.title) ? (true, false) : nil
    }

    /// The same title, one that grew by the projects behind it, or one that OCR changed.
    private func isAlike(_ left: MeasureTitle, _ right: MeasureTitle) -> Bool {
        if left.key == right.key { return true }
        let (short, long) = left.key.utf8.count < right.key.utf8.count ? (left.key, right.key) : (right.key, left.key)
        if short.utf8.count >= 60, long.hasPrefix(short) { return true }
        guard left.key.unicodeScalars.prefix(4).elementsEqual(right.key.unicodeScalars.prefix(4)) else { return false }
        return Similarity.ratio(left.key, right.key) >= (left.number == nil ? 0.8 : 0.6)
    }

    private mutating func note(_ title: MeasureTitle, _ last: MeasureDraft, at place: Place, repeatsTitle: Bool) {
        if let mark = title.continuedMark { repairs.append(Repair(.continuedMark, place: place, text: mark)) }
        if repeatsTitle, title.key != last.title.key, !title.title.isEmpty {
            repairs.append(Repair(.continuedTitleDiffers, place: place, text: title.title))
        }
    }

    private func with(_ place: Place, column index: Int) -> Place {
        var place = place
        place.column = index + 1
        return place
    }
}
