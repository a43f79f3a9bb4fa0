package import Kernel
package import Markup

/// Totals of several years as a line, with the floor drawn across. Readable without colour: every point carries its
/// number, the floor is dashed and named. The same figures stand in a table beneath it on the page.
package struct TrendChart: Sendable {
    package struct Point: Sendable {
        let year: Int
        let total: Points

        package init(year: Int, total: Points) {
            self.year = year
            self.total = total
        }
    }

    let points: [Point]
    let floor: Points
    let title: String
    let floorName: String
    private let width = 440
    private let height = 220

    /// - Parameter points: in the order of the years; nothing is drawn for fewer than two.
    package init(_ points: [Point], floor: Points, title: String, floorName: String) {
        self.points = points
        self.floor = floor
        self.title = title
        self.floorName = floorName
    }

    package func render(into html: inout HTML) {
        guard points.count > 1 else { return }
        let description = points.map { "\($0.year): \($0.total.formatted())" }.joined(separator: ", ")
        html.figure(.class("chart-frame")) { html in
            html.drawing(width: width, height: height, title: title, description: description, .class("chart")) {
                html in
                writeFloor(into: &html)
                html.polyline(.class("trend"), .points(points.map { (x($0.year) * 10, y($0.total) * 10) }))
                for (index, point) in points.enumerated() { write(point, at: index, into: &html) }
            }
            html.figcaption(floorName, .class("small soft"))
        }
    }

    private func writeFloor(into html: inout HTML) {
        let y = y(floor)
        html.line(
            .class("floor"), .number("x1", 10), .number("x2", width - 10), .number("y1", y), .number("y2", y))
    }

    /// The number stands above its point, or below where the line comes down to it from both sides.
    private func write(_ point: Point, at index: Int, into html: inout HTML) {
        let (x, y) = (x(point.year), y(point.total))
        let isValley =
            (index == 0 || points[index - 1].total > point.total)
            && (index == points.count - 1 || points[index + 1].total > point.total)
        html.circle(.class("dot"), .number("cx", x), .number("cy", y), .number("r", 5))
        html.label(x: x, y: isValley ? y + 26 : y - 12, point.total.formatted(), .class("value"))
        html.label(x: x, y: height - 8, String(point.year), .class("year"))
    }

    private func x(_ year: Int) -> Int {
        guard let first = points.first?.year, let last = points.last?.year, last > first else { return width / 2 }
        return 45 + (year - first) * (width - 90) / (last - first)
    }

    /// The scale begins below the lowest figure, so that differences show; every point says its number.
    private func y(_ score: Points) -> Int {
        let lowest = (points.map(\.total) + [floor]).min() ?? floor
        let bottom = max(0, (lowest.millionths - 4_000_000) / 5_000_000 * 5_000_000)
        let room = height - 90
        return 34 + (Points.hundred.millionths - score.millionths) * room / max(1, Points.hundred.millionths - bottom)
    }
}
