extension FiscalYear {
    /// Every year a text speaks of, in reading order: "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", "ปีงบฯ 67", "ปี 2568", "FY67",
    /// "พ.ศ. 2560". "ปี 2566-2570" gives both ends. The year of a date is no mention, nor is "๕ ปี".
    package static func mentions(in text: String) -> [YearMention] {
        mentions(in: ScalarScan(text))
    }

    static func mentions(in scan: ScalarScan) -> [YearMention] {
        var mentions: [YearMention] = []
        var index = 0
        while index < scan.count {
            if let end = scan.addressEnd(at: index) {
                index = end
            } else if let lead = scan.yearLead(at: index), let year = scan.leadYear(lead) {
                mentions.append(scan.mention(year, lead.wording, from: index))
                index = year.end
                if let last = scan.rangeEnd(after: year) {
                    mentions.append(scan.mention(last, lead.wording, from: last.end - last.digits))
                    index = last.end
                }
            } else {
                index += 1
            }
        }
        return mentions
    }
}

/// The words before a year and where the year may begin.
private struct YearLead {
    let wording: YearMention.Wording
    let start: Int
    let end: Int
}

extension ScalarScan {
    private static let year = [Unicode.Scalar]("ปี")
    private static let budget = [Unicode.Scalar]("งบประมาณ")
    private static let shortBudget = [Unicode.Scalar]("งบ")

    fileprivate func yearLead(at start: Int) -> YearLead? {
        switch self[start] {
        case "ป": return thaiYearLead(at: start)
        case "พ", "ค":
            guard !(character(at: start - 1)?.isThaiLetter ?? false), let end = eraEnd(at: start),
                !followsMonth(start)
            else { return nil }
            return YearLead(wording: .era, start: start, end: end)
        case "F", "f":
            guard character(at: start + 1) == "Y" || character(at: start + 1) == "y",
                character(at: start - 1)?.isASCIILetter != true
            else { return nil }
            return YearLead(wording: .fiscalYear, start: start, end: start + 2)
        default: return nil
        }
    }

    private func thaiYearLead(at start: Int) -> YearLead? {
        guard let end = end(of: Self.year, at: start) else { return nil }
        let next = skipSpaces(from: end, limit: 3)
        guard let budgetEnd = self.end(of: Self.budget, at: next) ?? self.end(of: Self.shortBudget, at: next) else {
            return YearLead(wording: .year, start: start, end: end)
        }
        var index = budgetEnd
        while let mark = character(at: index), mark == "ฯ" || mark == "." { index += 1 }
        return YearLead(wording: .fiscalYear, start: start, end: index)
    }

    /// The year behind the words. Two digits need a word for year before them, and behind a plain "ปี" they must look
    /// like a year of our time: "ปี 12" is a count.
    fileprivate func leadYear(_ lead: YearLead) -> WrittenYear? {
        guard let year = yearAfter(lead.end) else { return nil }
        guard year.digits == 2 else { return year }
        switch lead.wording {
        case .fiscalYear: return year
        case .era: return nil
        case .year:
            let before = skipSpacesBack(from: lead.start, limit: 2)
            return year.number >= 50 && digit(at: before - 1) == nil ? year : nil
        }
    }

    fileprivate func rangeEnd(after year: WrittenYear) -> WrittenYear? {
        var index = skipSpaces(from: year.end, limit: 2)
        if let mark = character(at: index), mark.isDash {
            index += 1
        } else if let end = end(of: Self.until, at: index) {
            index = end
        } else {
            return nil
        }
        index = skipSpaces(from: index, limit: 2)
        if let end = end(of: Self.year, at: index) { index = skipSpaces(from: end, limit: 2) }
        if let end = eraEnd(at: index) { index = skipSpaces(from: end, limit: 2) }
        guard let last = self.year(at: index), last.digits == year.digits, last.number > year.number else { return nil }
        return last
    }

    fileprivate func mention(_ year: WrittenYear, _ wording: YearMention.Wording, from start: Int) -> YearMention {
        YearMention(
            year: year.buddhist.flatMap(FiscalYear.init), writtenYear: year.number, wording: wording,
            text: text(start..<year.end), offset: start)
    }

    /// True where "พ.ศ." belongs to a date: "กันยายน พ.ศ. ๒๕๖๕", "ก.ย. พ.ศ. ๒๕๖๕".
    private func followsMonth(_ start: Int) -> Bool {
        let end = skipSpacesBack(from: start)
        if Self.monthEndings.contains(where: { self.start(of: $0, endingAt: end) != nil }) { return true }
        guard character(at: end - 1) == "." else { return false }
        return (2...6).contains { length in
            guard end >= length, let month = month(at: end - length), month.hasPoint else { return false }
            return month.end == end
        }
    }

    private static let until = [Unicode.Scalar]("ถึง")
    private static let monthEndings = MonthWords.full.map(\.word)
}
