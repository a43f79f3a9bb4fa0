import Kernel
import Tables
import ThaiText

/// Tables of scores: the three official columns (L6), totals by year, the same turned on its side, bare rows of ten or
/// eleven figures.
struct ScoreTables {
    private(set) var scores = ReportedScores()
    private(set) var hasScoreTable = false

    mutating func read(_ table: Table, columns: ColumnMap?) {
        if let columns, columns.isScores {
            hasScoreTable = true
            for (offset, row) in table.rows.enumerated() where ColumnMap(header: row) == nil {
                readRow(row, columns, Place(line: row.line, table: table.number, row: offset + 1))
            }
        } else if let columns, columns.isYears {
            for (offset, row) in table.rows.enumerated().dropFirst() {
                readYear(row, columns, Place(line: row.line, table: table.number, row: offset + 1))
            }
        } else if columns == nil {
            readUnnamed(table)
        }
    }

    private mutating func readRow(_ row: TableRow, _ columns: ColumnMap, _ place: Place) {
        let cells = columns.cells(of: row)
        guard let scoreIndex = cells[.score], let points = Self.points(row.cells[scoreIndex].text) else {
            readLevel(row, place)
            return
        }
        var scorePlace = place
        scorePlace.column = scoreIndex + 1
        let score = row.cells[scoreIndex].text
        let numberText = (cells[.indicatorNumber] ?? cells[.number]).map { row.cells[$0].text } ?? ""
        let nameText = (cells[.indicatorName] ?? cells[.indicator]).map { row.cells[$0].text } ?? ""
        if let code = Self.subCode(numberText) ?? Self.subCode(nameText) {
            scores.subIndicators.append(SubIndicatorMention(code: code, score: points, place: scorePlace))
        } else if let named = Self.indicator(number: numberText, name: nameText) {
            scores.indicators.append(
                IndicatorMention(
                    indicator: named.number, name: named.name, score: points, source: .scoreTable, text: score,
                    place: scorePlace))
        } else if row.cells.contains(where: { Self.isTotal($0.text) }) {
            scores.totals.append(Sourced(points, text: score, place: scorePlace))
        }
    }

    private mutating func readLevel(_ row: TableRow, _ place: Place) {
        for (index, cell) in row.cells.enumerated() where index > 0 {
            let folded = FoldedText(cell.text)
            guard let level = LevelWords.level(folded, at: 0), level.end == folded.count else { continue }
            var place = place
            place.column = index + 1
            scores.levels.append(Sourced(level.text, text: cell.text, place: place))
        }
    }

    private mutating func readYear(_ row: TableRow, _ columns: ColumnMap, _ place: Place) {
        let cells = columns.cells(of: row)
        guard let yearIndex = cells[.year], let scoreIndex = cells[.score],
            let year = Self.year(row.cells[yearIndex].text), let points = Self.points(row.cells[scoreIndex].text)
        else { return }
        var place = place
        place.column = scoreIndex + 1
        scores.history.append(YearTotal(year: year, total: points, place: place))
    }

    /// A table whose header names no known column: figures under the numbers 1 to 10, or rows of ten or eleven figures.
    private mutating func readUnnamed(_ table: Table) {
        var numbered: [Int: Int] = [:]
        var bare: [(row: TableRow, place: Place, figures: [(column: Int, points: Points)])] = []
        for (offset, row) in table.rows.enumerated().prefix(400) {
            let place = Place(line: row.line, table: table.number, row: offset + 1)
            let header = Self.numbersOneToTen(row)
            if header.count == 10 {
                numbered = header
                continue
            }
            let figures = row.cells.enumerated().compactMap { index, cell in Self.points(cell.text).map { (index, $0) }
            }
            if !numbered.isEmpty {
                take(row, under: numbered, place)
            } else if (10...11).contains(figures.count), figures.count >= row.cells.count - 3 {
                bare.append((row, place, figures))
            }
        }
        // Several bare rows are years or agencies: which of them is this report cannot be told.
        if bare.count == 1, let only = bare.first { takeBare(only.row, only.figures, only.place) }
    }

    private static func numbersOneToTen(_ row: TableRow) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for (index, cell) in row.cells.enumerated() where cell.text.utf8.count <= 120 {
            let folded = FoldedText(cell.text)
            let start = folded.starts(with: "ตัวชี้วัดที่") ? 12 : 0
            guard let (number, end) = folded.integer(at: start), (1...10).contains(number), found[number] == nil,
                start > 0 || end == folded.count
            else { continue }
            found[number] = index
        }
        return found
    }

    private mutating func take(_ row: TableRow, under numbered: [Int: Int], _ place: Place) {
        for (number, index) in numbered.sorted(by: { $0.key < $1.key }) where index < row.cells.count {
            guard let points = Self.points(row.cells[index].text) else { continue }
            add(number, points, row.cells[index].text, place, column: index)
        }
    }

    private mutating func takeBare(_ row: TableRow, _ figures: [(column: Int, points: Points)], _ place: Place) {
        var ten = figures
        if figures.count == 11 {
            // The total stands last or first; the formula 30/30/40 tells which.
            let isLast = Self.fits(total: figures[10].points, Array(figures[0..<10]))
            let isFirst = Self.fits(total: figures[0].points, Array(figures[1...]))
            guard isLast || isFirst else { return }
            let total = isLast ? ten.removeLast() : ten.removeFirst()
            var totalPlace = place
            totalPlace.column = total.column + 1
            scores.totals.append(Sourced(total.points, text: row.cells[total.column].text, place: totalPlace))
        }
        for (index, figure) in ten.enumerated() {
            add(index + 1, figure.points, row.cells[figure.column].text, place, column: figure.column)
        }
    }

    private static func fits(total: Points, _ figures: [(column: Int, points: Points)]) -> Bool {
        let values = figures.map(\.points.value)
        guard values.count == 10 else { return false }
        let mean = { (range: Range<Int>) in values[range].reduce(0, +) / Double(range.count) }
        return abs(0.3 * mean(0..<5) + 0.3 * mean(5..<8) + 0.4 * mean(8..<10) - total.value) < 0.02
    }

    private mutating func add(_ number: Int, _ points: Points, _ text: String, _ place: Place, column: Int) {
        hasScoreTable = true
        var place = place
        place.column = column + 1
        scores.indicators.append(
            IndicatorMention(indicator: number, score: points, source: .scoreTable, text: text, place: place))
    }

    private static func indicator(number: String, name: String) -> (number: Int, name: String?)? {
        let folded = FoldedText(number)
        let start = folded.starts(with: "ตัวชี้วัดที่") ? 12 : 0
        if let (value, end) = folded.integer(at: start), (1...10).contains(value),
            end == folded.count || folded.scalars[end] != "." || end + 1 == folded.count
        {
            return (value, name.isEmpty ? nil : name)
        }
        return IndicatorKey.read(name)
    }

    private static func subCode(_ text: String) -> String? {
        guard text.utf8.count <= 200 else { return nil }
        let folded = FoldedText(text)
        let start = folded.starts(with: "ตัวชี้วัดย่อย") ? 13 : 0
        return SubIndicatorCode.read(folded, at: folded.starts(with: "ที่", at: start) ? start + 3 : start)?.code
    }

    private static func isTotal(_ text: String) -> Bool {
        guard text.utf8.count <= 120 else { return false }
        let folded = FoldedText(text)
        return ["รวม", "คะแนนรวม", "ภาพรวม", "คะแนนภาพรวม", "คะแนนเฉลี่ย", "ผลรวม", "เฉลี่ย"].contains {
            folded.starts(with: $0)
        }
    }

    private static func year(_ text: String) -> Int? {
        guard text.utf8.count <= 120 else { return nil }
        let folded = FoldedText(text)
        for index in 0..<folded.count {
            if let (value, _) = folded.integer(at: index), (2500...2700).contains(value) { return value }
        }
        return nil
    }

    /// A cell that holds a score and nothing else.
    static func points(_ text: String) -> Points? {
        guard text.utf8.count <= 60 else { return nil }
        let folded = FoldedText(text)
        guard let figure = folded.figure(at: 0) else { return nil }
        let end = figure.range.upperBound
        guard end == folded.count || folded.starts(with: "คะแนน", at: end) || folded.scalars[end] == "%" else {
            return nil
        }
        return figure.points
    }
}
