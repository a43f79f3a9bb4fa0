import Kernel
import Tables
import ThaiText

/// What the title page, the headings and the words around the tables say of the whole report.
struct CoverReader {
    private(set) var fiscalYear: Sourced<FiscalYear>?
    private(set) var analysisYear: Sourced<FiscalYear>?
    private(set) var planYear: Sourced<FiscalYear>?
    private(set) var period: ReportedPeriod?
    private(set) var roundMonths: Sourced<Int>?
    private(set) var saysReport = false
    private var agencies = AgencyReader()

    init(_ blocks: [Block]) {
        var isBeforeTables = true
        var cellsLeft = 4_000
        for block in blocks {
            switch block {
            case .heading(_, let text, let line):
                read(text, at: Place(line: line), isTitle: isBeforeTables)
                agencies.read(text, at: Place(line: line), weight: 4)
            case .paragraph(let text, let line):
                read(text, at: Place(line: line), isTitle: isBeforeTables)
                agencies.read(text, at: Place(line: line), weight: text.utf8.count < 700 && isBeforeTables ? 3 : 2)
            case .table(let table):
                isBeforeTables = false
                for (offset, row) in table.rows.enumerated() where cellsLeft > 0 {
                    cellsLeft -= row.cells.count
                    for (column, cell) in row.cells.enumerated() where !cell.text.isEmpty {
                        let place = Place(line: row.line, table: table.number, row: offset + 1, column: column + 1)
                        agencies.read(cell.text, at: place, weight: 1)
                    }
                }
            }
        }
        completePeriod()
    }

    var agency: ReportedAgency? { agencies.agency() }

    private mutating func read(_ text: String, at place: Place, isTitle: Bool) {
        guard text.utf8.count <= 20_000 else { return }
        let folded = FoldedText(text)
        let years = FiscalYear.mentions(in: text)
        if isTitle { readTitle(text, folded, years, at: place) }
        readAnalysis(folded, years, at: place)
        readPlan(folded, years, at: place)
        if roundMonths == nil { readRound(folded, at: place) }
    }

    private mutating func readTitle(_ text: String, _ folded: FoldedText, _ years: [YearMention], at place: Place) {
        if folded.contains("ผลการดำเนินการ") || folded.contains("รายงานผล") { saysReport = true }
        let mention =
            years.first { $0.saysFiscalYear && $0.year != nil } ?? years.first { $0.wording == .year && $0.year != nil }
        if fiscalYear == nil, let mention, let year = mention.year, mention.saysFiscalYear || isYearlyTitle(folded) {
            fiscalYear = Sourced(year, text: mention.text, place: place)
        }
        if period == nil, ThaiDateReader.mentions(in: text).filter({ $0.date != nil }).count >= 2,
            let found = PeriodReader.period(in: text, fiscalYear: fiscalYear?.value)
        {
            period = ReportedPeriod(text: text, start: found.start, end: found.end, place: place)
        }
    }

    /// "ประจำปี 2568" names the year of a report; "จากปี 2564" does not.
    private func isYearlyTitle(_ folded: FoldedText) -> Bool {
        folded.contains("ประจำปี") && folded.count < 300
    }

    private mutating func readAnalysis(_ folded: FoldedText, _ years: [YearMention], at place: Place) {
        guard analysisYear == nil, let word = folded.find("วิเคราะห์ผล") else { return }
        let from = folded.origins[word]
        guard let mention = years.first(where: { $0.offset > from && $0.offset < from + 260 && $0.year != nil }),
            let year = mention.year
        else { return }
        analysisYear = Sourced(year, text: mention.text, place: place)
    }

    /// A later year than the one analysed, in a sentence on measures to come.
    private mutating func readPlan(_ folded: FoldedText, _ years: [YearMention], at place: Place) {
        guard planYear == nil, let base = analysisYear?.value ?? fiscalYear?.value,
            folded.contains("มาตรการ") || folded.contains("แนวทาง")
        else { return }
        guard let mention = years.last(where: { $0.saysFiscalYear && ($0.year.map { $0 > base } ?? false) }),
            let year = mention.year
        else { return }
        planYear = Sourced(year, text: mention.text, place: place)
    }

    private mutating func readRound(_ folded: FoldedText, at place: Place) {
        guard let word = folded.find("รอบ"), let (months, end) = folded.integer(at: word + 3),
            [6, 12].contains(months),
            folded.starts(with: "เดือน", at: end)
        else { return }
        roundMonths = Sourced(months, text: folded.printed(word..<end + 5), place: place)
    }

    private mutating func completePeriod() {
        if fiscalYear == nil, let period, let end = period.end, let year = FiscalYear.containing(end) {
            fiscalYear = Sourced(year, text: period.text, place: period.place)
        }
        guard period == nil, let year = fiscalYear else { return }
        let whole = roundMonths.flatMap { year.value.round(months: $0.value) } ?? year.value.period
        period = ReportedPeriod(text: year.text, start: whole.start, end: whole.end, place: year.place)
    }
}
