import ThaiText

/// The "(1)", "2)" marks of one piece of text, in reading order. A number with a leading zero is a code, not a mark.
struct ListMarks: Sendable {
    struct Step: Sendable, Hashable {
        let from: Int
        let to: Int
    }

    private let numbers: [Int]

    init(_ text: Squeezed) {
        let scalars = text.scalars
        var numbers: [Int] = []
        for index in scalars.indices where scalars[index] == ")" {
            var start = index
            while start > 0, index - start < 3, ThaiDigits.value(of: scalars[start - 1]) != nil { start -= 1 }
            guard start < index, index - start <= 2, scalars[start] != "0" else { continue }
            let number = scalars[start..<index].reduce(0) { $0 * 10 + (ThaiDigits.value(of: $1) ?? 0) }
            numbers.append(number)
        }
        self.numbers = numbers
    }

    /// Where a number is not followed by the next one, and no new list begins: (4) and then (6), or (3) and (3).
    /// A jump of more than three is no list at all.
    var breaks: [Step] {
        zip(numbers, numbers.dropFirst())
            .filter { from, to in to == from && from > 1 || (from + 2...from + 4).contains(to) }
            .map { Step(from: $0, to: $1) }
    }
}
