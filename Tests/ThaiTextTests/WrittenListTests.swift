import Testing

@testable import ThaiText

/// A list written down in any of the ways officers use is read as the same list.
@Suite struct WrittenListTests {
    enum Notation: CaseIterable {
        case lines, oneCell, glued
    }

    private static let words = [
        "จัดทำคู่มือการให้บริการ", "เผยแพร่บนเว็บไซต์ของหน่วยงาน", "ติดตามผลทุก 6 เดือน", "ประชุมวันที่ 10 ต.ค. 65",
        "คะแนนเพิ่มขึ้น 0.52 คะแนน", "ระบบ e-GP", "แจ้งเจ้าหน้าที่", "ตามระเบียบ พ.ศ. 2560", "ผ่าน LINE OA",
    ]

    @Test(arguments: Notation.allCases, DigitSet.allCases)
    func readsBackWhatIsWritten(_ notation: Notation, _ digits: DigitSet) {
        var random = Seeded(5)
        for _ in 0..<300 {
            let list = Self.list(using: &random)
            let text = Self.written(list, notation, digits)
            let read = NumberedList.read(text)
            #expect(read.map(\.number) == list.indices.map { $0 + 1 }, "\(text)")
            #expect(read.map(\.text) == list.map(\.text), "\(text)")
            #expect(read.map { $0.items.map(\.text) } == list.map(\.items), "\(text)")
        }
    }

    private static func list(using random: inout Seeded) -> [(text: String, items: [String])] {
        (0..<Int.random(in: 2...12, using: &random)).map { _ in
            let count = Bool.random(using: &random) ? 0 : Int.random(in: 2...10, using: &random)
            return (word(&random), (0..<count).map { _ in word(&random) })
        }
    }

    private static func word(_ random: inout Seeded) -> String {
        words.randomElement(using: &random) ?? ""
    }

    private static func written(
        _ list: [(text: String, items: [String])], _ notation: Notation, _ digits: DigitSet
    ) -> String {
        var text = ""
        for (index, entry) in list.enumerated() {
            let endsInThai = text.unicodeScalars.last?.isThaiLetter ?? false
            switch notation {
            case .lines: text += "\n"
            case .oneCell: text += "  "
            case .glued: text += endsInThai ? "" : " "
            }
            text += ThaiDigits.written(index + 1, in: digits) + ". " + entry.text
            for (position, item) in entry.items.enumerated() {
                text += notation == .lines ? "\n" : " "
                text += "(" + ThaiDigits.written(position + 1, in: digits) + ") " + item
            }
        }
        return text
    }
}
