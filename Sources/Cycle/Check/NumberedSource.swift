import Kernel
import Markup

/// The lines of a text with their numbers, an anchor on each, the findings marked where they stand. A long text is shown
/// only around its findings, so that the page stays light.
struct NumberedSource: Sendable {
    let lines: [String]
    let findings: ArraySlice<Finding>
    let language: Language

    /// Up to this many lines, and this many bytes, the whole text is shown.
    static let mostLines = 1_500
    static let mostBytes = 200_000
    /// Lines shown before and after a finding in a longer text.
    static let around = 2

    func render(into html: inout HTML) {
        let marks = marks
        let shown = shownLines(marks)
        html.ol(.class("source"), .tabIndex(0), .aria(.label, Phrases.sourceText[language])) { html in
            var next = 1
            for number in shown {
                if number > next { writeGap(from: next, to: number - 1, into: &html) }
                write(number, marks[number] ?? [], into: &html)
                next = number + 1
            }
            if next <= lines.count { writeGap(from: next, to: lines.count, into: &html) }
        }
    }

    /// The findings' numbers by line.
    private var marks: [Int: [Int]] {
        var marks: [Int: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            if let line = finding.place.line, lines.indices.contains(line - 1) {
                marks[line, default: []].append(index + 1)
            }
        }
        return marks
    }

    private func shownLines(_ marks: [Int: [Int]]) -> [Int] {
        let bytes = lines.reduce(0) { $0 + $1.utf8.count }
        if lines.count <= Self.mostLines, bytes <= Self.mostBytes { return Array(1..<(lines.count + 1)) }
        var shown = Set(1...min(20, max(1, lines.count)))
        for line in marks.keys {
            shown.formUnion(max(1, line - Self.around)...min(lines.count, line + Self.around))
        }
        return shown.sorted()
    }

    private func write(_ number: Int, _ marks: [Int], into html: inout HTML) {
        html.li(.id("L\(number)"), .number("value", number), marks.isEmpty ? .none : .class("marked")) { html in
            html.text(cut(lines[number - 1]))
            for mark in marks {
                html.text(" ")
                html.a(
                    "⚑\(mark)", .class("mark"), .href(WebAddress(fragment: "F\(mark)")),
                    .aria(.label, Phrases.findingNumber(mark)[language]))
            }
        }
    }

    private func writeGap(from first: Int, to last: Int, into html: inout HTML) {
        html.li(Phrases.linesLeftOut(first, last)[language], .class("gap"), .number("value", first))
    }

    /// One line of a broken file can be the whole file.
    private func cut(_ line: String) -> String {
        guard line.utf8.count > 20_000 else { return line }
        return String(String.UnicodeScalarView(line.unicodeScalars.prefix(6_000))) + " …"
    }
}
