import Kernel

extension FoldedText {
    /// A figure printed in a text.
    struct Figure {
        var value: Double
        var range: Range<Int>
        /// How many digits stand behind the point.
        var places: Int

        var points: Points? { Points(value) }
    }

    /// The figure that begins here: digits, a point, digits. OCR puts a space behind the point; so is it read.
    func figure(at start: Int) -> Figure? {
        guard digit(at: start) != nil, digit(at: start - 1) == nil else { return nil }
        var value = 0.0
        var index = start
        while let digit = digit(at: index), index == start || !hasGap(before: index) {
            value = value * 10 + Double(digit)
            index += 1
            if index - start > 9 { return nil }
        }
        guard index < count, scalars[index] == ".", digit(at: index + 1) != nil, !hasGap(before: index) else {
            return Figure(value: value, range: start..<index, places: 0)
        }
        var places = 0
        var scale = 1.0
        var end = index + 1
        while let digit = digit(at: end), end == index + 1 || !hasGap(before: end), places < 9 {
            value = value * 10 + Double(digit)
            scale *= 10
            places += 1
            end += 1
        }
        // "9.1.2" is a number of a chapter, no figure.
        if end < count, scalars[end] == ".", digit(at: end + 1) != nil { return nil }
        return Figure(value: value / scale, range: start..<end, places: places)
    }

    /// The figure that ends just before this scalar.
    func figure(endingAt end: Int) -> Figure? {
        var start = end
        while start > 0, digit(at: start - 1) != nil || (scalars[start - 1] == "." && digit(at: start) != nil),
            end - start < 16
        {
            start -= 1
        }
        guard start < end else { return nil }
        while start < end, digit(at: start) == nil { start += 1 }
        guard let figure = figure(at: start), figure.range.upperBound == end else { return nil }
        return figure
    }
}
