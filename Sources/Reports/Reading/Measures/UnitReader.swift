import Kernel
import ThaiText

/// Splits the cell of the responsible: strokes, commas, line ends and numbers part units, a space only where the next
/// word begins the name of one. "ทุกสำนัก/กองงาน" is one: it means all.
enum UnitReader {
    static func units(in cell: JoinedText) -> [Sourced<String>] {
        let listed = NumberedList.read(cell.text)
        let texts = listed.contains { $0.number != nil } ? listed.map(\.text) : [cell.text]
        return texts.flatMap(split).map { Sourced($0, text: cell.text, place: cell.place) }
    }

    private static func split(_ text: String) -> [String] {
        var units: [String] = []
        var current = ""
        var breaks = false
        for token in tokens(text) {
            if token.isEmpty {
                breaks = true
                continue
            }
            let isAll = current.hasPrefix("ทุก")
            let startsUnit = beginnings.contains { token.hasPrefix($0) }
            if current.isEmpty || (breaks && !isAll) || (startsUnit && !isAll && !isOpen(current)) {
                if !current.isEmpty { units.append(current) }
                current = token
            } else {
                let joined = ThaiRepair.joinsWithoutSpace(current, token)
                current += (breaks ? "/" : joined ? "" : " ") + token
            }
            breaks = false
        }
        if !current.isEmpty { units.append(current) }
        return units
    }

    /// Words parted by spaces; an empty token stands for a stroke, a comma or a line end.
    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var word = String.UnicodeScalarView()
        func flush() {
            if !word.isEmpty { tokens.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "/", ",", "\n", ";", "•":
                flush()
                tokens.append("")
            case "-" where word.isEmpty:
                tokens.append("")
            default:
                if scalar.properties.isWhitespace { flush() } else { word.append(scalar) }
            }
        }
        flush()
        return tokens
    }

    /// "งานพัสดุ และ" goes on.
    private static func isOpen(_ text: String) -> Bool { text.hasSuffix("และ") || text.hasSuffix("หรือ") }

    private static let beginnings = [
        "สำนัก", "กอง", "งาน", "หน่วย", "ฝ่าย", "ส่วน", "ทุก", "ผู้บริหาร", "คณะ", "ศูนย์", "ปลัด", "นายก", "รองนายก",
        "หัวหน้า", "ผู้อำนวยการ", "นัก", "เจ้าหน้าที่", "เจ้าพนักงาน", "สภา", "ผู้ดูแล",
    ]
}
