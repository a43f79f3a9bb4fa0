/// A score on the scale 0 to 100, kept as a whole number of millionths, so that sums and means of two-decimal
/// figures are exact: 93.33 is 93.33, and the mean of five of them is 92.944.
package struct Points: Hashable, Sendable, Comparable {
    /// Millionths of a point, 0 through 100,000,000.
    package let millionths: Int

    package static let zero = Points(clamped: 0)
    package static let hundred = Points(clamped: scale * 100)
    private static let scale = 1_000_000

    /// Nil outside 0 to 100.
    package init?(millionths: Int) {
        guard (0...Self.scale * 100).contains(millionths) else { return nil }
        self.millionths = millionths
    }

    /// Nil for what is not a number from 0 to 100; rounded to the millionth.
    package init?(_ value: Double) {
        guard value.isFinite, value >= 0, value <= 100 else { return nil }
        self.init(millionths: Int((value * Double(Self.scale)).rounded()))
    }

    private init(clamped millionths: Int) {
        self.millionths = millionths
    }

    package var value: Double { Double(millionths) / Double(Self.scale) }

    /// The plain mean, rounded half up to the millionth; nil for an empty list.
    package static func mean(_ points: [Points]) -> Points? {
        guard !points.isEmpty else { return nil }
        let sum = points.reduce(0) { $0 + $1.millionths }
        return Points(clamped: (2 * sum + points.count) / (2 * points.count))
    }

    /// Rounded half up, as the published tables round: 90.4172 → 90.42.
    package func rounded(to places: Int) -> Points {
        let step = (0..<max(0, 6 - places)).reduce(1) { product, _ in product * 10 }
        return Points(clamped: (millionths + step / 2) / step * step)
    }

    /// With the number of decimals asked for, rounded half up: `formatted(places: 2)` of 85 is "85.00".
    package func formatted(places: Int = 2) -> String {
        let digits = String(rounded(to: places).millionths + Self.scale * 1_000)
        let whole = digits.dropLast(6).dropFirst(1)
        let fraction = digits.suffix(6).prefix(max(0, places))
        let trimmed = whole.drop { $0 == "0" }
        let head = trimmed.isEmpty ? "0" : String(trimmed)
        return fraction.isEmpty ? head : "\(head).\(fraction)"
    }

    package static func < (left: Points, right: Points) -> Bool {
        left.millionths < right.millionths
    }
}

extension Points: Codable {
    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer().decode(Double.self)
        guard let points = Points(value) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(value) is not a score from 0 to 100"))
        }
        self = points
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
