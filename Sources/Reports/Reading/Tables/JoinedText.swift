import Kernel
import Tables
import ThaiText

/// The text of one column of one measure, joined from the cells of several rows, each piece with its place.
struct JoinedText {
    private(set) var text = ""
    private(set) var links: [(link: CellLink, place: Place)] = []
    private var pieces: [(offset: Int, place: Place)] = []
    private var scalarCount = 0

    init() {}

    init(_ cell: Cell, at place: Place) {
        append(cell, at: place)
    }

    var isEmpty: Bool { text.isEmpty }
    var place: Place { pieces.first?.place ?? Place() }

    /// Adds the cell of a continuation row. True where a sentence was cut inside a word and joined without a space.
    @discardableResult
    mutating func append(_ cell: Cell, at place: Place) -> Bool {
        guard !cell.text.isEmpty else { return false }
        var joinsInside = false
        if !text.isEmpty {
            if Self.beginsItem(cell.text) {
                add("\n")
            } else if ThaiRepair.joinsWithoutSpace(text, cell.text) {
                joinsInside = true
            } else {
                add(" ")
            }
        }
        pieces.append((scalarCount, place))
        add(cell.text)
        links += cell.links.map { ($0, place) }
        return joinsInside
    }

    private mutating func add(_ more: String) {
        text += more
        scalarCount += more.unicodeScalars.count
    }

    /// Where the words at this offset (in scalars) stand.
    func place(at offset: Int) -> Place {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? pieces[low - 1].place : place
    }

    /// "๓. …", "(๒) …", "- …": a new item, which begins a line.
    private static func beginsItem(_ text: String) -> Bool {
        var scalars = text.unicodeScalars.prefix(6)[...]
        guard let first = scalars.popFirst() else { return false }
        if first == "-" || first == "•" { return true }
        var digits = ThaiDigits.value(of: first) == nil ? 0 : 1
        guard first == "(" || digits == 1 else { return false }
        for scalar in scalars {
            if ThaiDigits.value(of: scalar) != nil {
                digits += 1
            } else {
                return (1...2).contains(digits) && (scalar == "." || scalar == ")")
            }
        }
        return false
    }
}
