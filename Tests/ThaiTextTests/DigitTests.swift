import Testing

@testable import ThaiText

@Suite struct DigitTests {
    @Test func turnsEachDigitIntoTheOtherSet() {
        #expect(ThaiDigits.arabic("ข้อ ๑๒ ของ ๙๐.๔๒") == "ข้อ 12 ของ 90.42")
        #expect(ThaiDigits.thai("ข้อ 12 ของ 90.42") == "ข้อ ๑๒ ของ ๙๐.๔๒")
        #expect(ThaiDigits.containsThai("๕") && !ThaiDigits.containsThai("5 ก"))
    }

    @Test func comesBackFromTheOtherSet() {
        var random = Seeded(1)
        for _ in 0..<500 {
            let text = ThaiDigits.arabic(random.text(of: Alphabet.mixed, length: 30))
            #expect(ThaiDigits.arabic(ThaiDigits.thai(text)).unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test(arguments: [
        (0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-45_000, "-45,000"),
        (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func setsThousandsApart(_ number: Int, _ text: String) {
        #expect(ThaiNumber.formatted(number) == text)
        #expect(ThaiNumber.formatted(number, digits: .thai) == ThaiDigits.thai(text))
    }

    @Test(arguments: [
        ("๙๐.๔๒", 90.42), ("93.33 คะแนน", 93.33), ("1,250,000 บาท", 1_250_000), ("-5", -5), ("(๕๔.๒๕)", 54.25),
        ("100.00", 100), ("5.", 5), ("เพิ่มขึ้น 0.02", 0.02),
    ])
    func readsTheOneNumber(_ text: String, _ value: Double) {
        #expect(ThaiNumber.decimal(in: text) == value)
    }

    @Test(arguments: ["", "ไม่มี", "93.33 จาก 100", "1234567890123456"])
    func readsNoNumberWhereThereIsNotOne(_ text: String) {
        #expect(ThaiNumber.decimal(in: text) == nil)
    }

    @Test func findsNumbersWithTheirPlaces() {
        let found = ThaiNumber.mentions(in: "จาก ๙๔.๖๗ เป็น 90.42 (1-4)")
        #expect(found.map(\.value) == [94.67, 90.42, 1, 4])
        #expect(found.map(\.text) == ["๙๔.๖๗", "90.42", "1", "4"])
        #expect(found.map(\.offset) == [4, 15, 22, 24])
    }

    @Test func readsBackWhatItFormats() {
        var random = Seeded(2)
        for _ in 0..<1_000 {
            let number = Int.random(in: -999_999_999...999_999_999, using: &random)
            for digits in DigitSet.allCases {
                #expect(ThaiNumber.decimal(in: ThaiNumber.formatted(number, digits: digits)) == Double(number))
            }
        }
    }
}
