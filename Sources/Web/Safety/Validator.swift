/// `If-None-Match` (RFC 9110, 13.1.2).
enum Validator {
    static func matches(_ field: String?, _ tag: String) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains { candidate in
            let written = candidate.drop { $0 == " " }
            let trimmed = written.hasPrefix("W/") ? written.dropFirst(2) : written
            return trimmed == "*" || trimmed.prefix { $0 != " " } == tag
        }
    }
}
