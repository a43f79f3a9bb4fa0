import Testing

@testable import ThaiText

/// Texts that would hang a reader that goes back: each must come to its end with a sensible answer.
@Suite struct HostileTextTests {
    @Test(arguments: Hostile.pieces)
    func comesToTheEnd(_ piece: String) {
        endsWell(Hostile.text(of: piece))
    }

    @Test func comesToTheEndOfAMegabyte() {
        endsWell(Hostile.megabyte)
    }

    private func endsWell(_ text: String) {
        let length = text.unicodeScalars.count
        #expect(ThaiDateReader.mentions(in: text).allSatisfy { $0.offset < length })
        #expect(FiscalYear.mentions(in: text).allSatisfy { $0.offset < length })
        #expect(NumberedList.read(text).allSatisfy { $0.offset < length })
        #expect(ThaiNumber.mentions(in: text).allSatisfy { $0.offset < length })
        #expect(CitizenID.mentions(in: text).isEmpty)
        _ = PeriodReader.period(in: text, fiscalYear: FiscalYear(2568))
        _ = ThaiDateReader.date(text)
        #expect(ThaiRepair.repair(text).utf8.count <= text.utf8.count * 3)
        #expect(SortKey.key(text).filter { $0 == 0 }.count == 2)
        #expect(Similarity.ratio(text, text + "ก") <= 1)
        _ = SearchKey.fold(text)
    }

    @Test func readsAnything() {
        var random = Seeded(11)
        for _ in 0..<2_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<40 {
                let value = UInt32.random(in: 0...(Bool.random(using: &random) ? 0xE7F : 0x10FFFF), using: &random)
                if let scalar = Unicode.Scalar(value) { view.append(scalar) }
            }
            let text = String(view)
            let count = text.unicodeScalars.count
            #expect(ThaiDateReader.mentions(in: text).allSatisfy { $0.offset < count })
            #expect(NumberedList.read(text).allSatisfy { $0.offset < count })
            #expect(
                (0...1).contains(Similarity.ratio(text, String(text.unicodeScalars.reversed().map(Character.init)))))
            _ = (PeriodReader.period(in: text, fiscalYear: nil), SortKey.key(text), ThaiRepair.comparable(text))
        }
    }
}
