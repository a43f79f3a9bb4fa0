// Dates travel as ISO 8601 text and fiscal years as numbers; both are checked again when read.

extension FiscalYear: Codable {
    package init(from decoder: any Decoder) throws {
        let number = try decoder.singleValueContainer().decode(Int.self)
        guard let year = FiscalYear(number) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(number) is not a fiscal year"))
        }
        self = year
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(year)
    }
}

extension ThaiDate: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            let date = ThaiDate(year: year, month: month, day: day)
        else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a day that does not exist"))
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode("\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
    }
}

extension DateMention: Codable {
    private enum CodingKeys: String, CodingKey {
        case date, text, offset, writtenYear, writtenWeekday
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            date: try container.decodeIfPresent(ThaiDate.self, forKey: .date),
            text: try container.decode(String.self, forKey: .text),
            offset: try container.decode(Int.self, forKey: .offset),
            writtenYear: try container.decodeIfPresent(Int.self, forKey: .writtenYear),
            writtenWeekday: try container.decodeIfPresent(Int.self, forKey: .writtenWeekday))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(date, forKey: .date)
        try container.encode(text, forKey: .text)
        try container.encode(offset, forKey: .offset)
        try container.encodeIfPresent(writtenYear, forKey: .writtenYear)
        try container.encodeIfPresent(writtenWeekday, forKey: .writtenWeekday)
    }
}
