package import Kernel
package import Markup

/// Scores side by side as columns, each with its number on top, and the floor drawn across. A column under the floor is
/// outlined instead of filled. The same figures stand in a table on the page.
package struct ColumnChart: Sendable {
    package struct Bar: Sendable {
        let label: String
        let score: Points

        package init(_ label: String, _ score: Points) {
            self.label = label
            self.score = score
        }
    }

    let bars: [Bar]
    let floor: Points
    let title: String
    let floorName: String
    private let width = 440
    private let height = 220

    package init(_ bars: [Bar], floor: Points, title: String, floorName: String) {
        self.bars = bars
        self.floor = floor
        self.title = title
        self.floorName = floorName
    }

    package func render(into html: inout HTML) {
        guard !bars.isEmpty else { return }
        let description = bars.map { "\($0.label): \($0.score.formatted())" }.joined(separator: ", ")
        html.figure(.class("chart-frame")) { html in
            html.drawing(width: width, height: height, title: title, description: description, .class("chart")) {
                html in
                for (index, bar) in bars.enumerated() { write(bar, at: index, into: &html) }
                let y = y(floor)
                html.line(.class("floor"), .number("x1", 0), .number("x2", width), .number("y1", y), .number("y2", y))
            }
            html.figcaption(floorName, .class("small soft"))
        }
    }

    private func write(_ bar: Bar, at index: Int, into html: inout HTML) {
        let step = (width - 20) / bars.count
        let middle = 10 + step * index + step / 2
        let half = min(18, step / 3)
        let top = y(bar.score)
        html.rect(
            bar.score < floor ? .class("column below") : .class("column"), .number("x", middle - half),
            .number("y", top), .number("width", 2 * half), .number("height", height - 30 - top))
        html.label(x: middle, y: labelHeight(of: bar.score), bar.score.formatted(places: 0), .class("value"))
        html.label(x: middle, y: height - 6, bar.label, .class("year"))
    }

    /// Above the column; inside it where the dashed line would cross the number.
    private func labelHeight(of score: Points) -> Int {
        let above = y(score) - 7
        return score < floor && above - 16 < y(floor) ? y(score) + 20 : above
    }

    private func y(_ score: Points) -> Int {
        let room = height - 30 - 30
        return 30 + (Points.hundred.millionths - score.millionths) * room / Points.hundred.millionths
    }
}
