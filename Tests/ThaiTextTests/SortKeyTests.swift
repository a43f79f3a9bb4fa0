import Testing

@testable import ThaiText

@Suite struct SortKeyTests {
    private func isBefore(_ left: String, _ right: String) -> Bool {
        SortKey.key(left).lexicographicallyPrecedes(SortKey.key(right))
    }

    /// Each list stands in the order of the Royal Institute's dictionary.
    @Test(arguments: [
        [
            "กก", "กกุธภัณฑ์", "กง", "กฎ", "กฐิน", "กด", "กบ", "กรรม", "กล", "กะ", "กัก", "กัน", "กา", "กาก", "กำ", "กิน", "กี่",
            "กึ่ง", "กุ้ง", "กู",
        ],
        ["เก", "เก่า", "เกาะ", "เกิด", "แก", "แกง", "โกง", "ใกล้", "ไก่", "ขา", "เขา", "แขก"],
        ["กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กาง", "ก้าง", "กาน", "ก้าน"],
        ["กองคลัง", "กองช่าง", "กองสวัสดิการ", "สำนักปลัด", "หน่วยตรวจสอบภายใน"],
        ["รัก", "ฤดู", "ลม", "ฦๅ", "วัน"], ["น้ำ", "น้ำตก", "นิด", "เนย"],
        ["", " ", "1", "๑", "2", "10 ก", "A", "a", "B", "ก", "ฮ", "é", "漢"].sorted {
            SortKeyTests.rank($0) < SortKeyTests.rank($1)
        },
    ])
    func keepsTheDictionaryOrder(_ words: [String]) {
        #expect(words.shuffled().sorted(by: isBefore) == words)
        for (left, right) in zip(words, words.dropFirst()) { #expect(isBefore(left, right), "\(left) \(right)") }
    }

    /// The order of kinds: nothing, space, figures, Latin, Thai, others.
    private static func rank(_ text: String) -> Int {
        ["", " ", "1", "๑", "10 ก", "2", "a", "A", "B", "ก", "ฮ", "é", "漢"].firstIndex(of: text) ?? 99
    }

    @Test func decidesByTonesOnlyBetweenEqualLetters() {
        #expect(isBefore("ก้าก", "กาง"))
        #expect(isBefore("เสือ", "เสื้อ") && isBefore("เสื้อ", "เสือก"))
    }

    @Test func isOneTotalOrder() {
        var random = Seeded(8)
        let texts = (0..<150).map { _ in random.text(of: Alphabet.mixed, length: Int.random(in: 0...6, using: &random))
        }
        let sorted = texts.sorted(by: isBefore)
        for (index, left) in sorted.enumerated() {
            for right in sorted[index...] { #expect(!isBefore(right, left)) }
        }
    }

    @Test func givesEqualKeysOnlyToTheSameLetters() {
        var random = Seeded(9)
        let alphabet = Array("กขเแ่้าำ1๑aA ".unicodeScalars)
        var seen: [[UInt8]: [Unicode.Scalar]] = [:]
        for _ in 0..<20_000 {
            let text = random.text(of: alphabet, length: Int.random(in: 0...5, using: &random))
            let letters = MarkOrder.normalized(text.unicodeScalars)
            let key = SortKey.key(text)
            if let other = seen[key] { #expect(other == letters) }
            seen[key] = letters
        }
    }

    @Test func neverHoldsMoreThanTheTwoNoughtsBetweenItsParts() {
        for scalar in (0x20...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
            #expect(SortKey.key(String(scalar)).filter { $0 == 0 }.count == 2)
        }
    }
}
