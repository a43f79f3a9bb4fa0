/// Numbers in one sentence: "7, 10 และ 13". A long list is cut and says by how much.
struct NumberList: Sendable {
    let th: String
    let en: String

    private static let limit = 12

    init(_ numbers: [Int]) {
        th = Self.said(numbers, and: " และ ", more: { " และอีก \($0)" })
        en = Self.said(numbers, and: " and ", more: { " and \($0) more" })
    }

    private static func said(_ numbers: [Int], and: String, more: (Int) -> String) -> String {
        let shown = numbers.prefix(limit).map(String.init)
        guard numbers.count <= limit else {
            return shown.joined(separator: ", ") + more(numbers.count - limit)
        }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + and + last
    }
}
