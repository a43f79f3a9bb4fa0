import Testing

@testable import ThaiText

@Suite struct YearMentionTests {
    @Test(arguments: [
        ("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", 2568, true), ("ประจำปีงบฯ 67 โดย", 2567, true), ("ปีงบ 67", 2567, true),
        ("ปี งบประมาณ พ.ศ. ๒๕๖๙", 2569, true), ("ปีงบประมาณพ.ศ ๒๕๖๔", 2564, true), ("FY67", 2567, true),
        ("FY2025", 2568, true), ("ปีงบประมาณ พ.ศ.2566", 2566, true), ("ปี 2568", 2568, false),
        ("ในปี พ.ศ. 2567", 2567, false),
        ("พัสดุภาครัฐ พ.ศ. 2560", 2560, false), ("ประจำปี\n๒๕๖๖", 2566, false), ("ปี ๒๕๖o", 2560, false),
        ("ปี 67 นี้", 2567, false),
    ])
    func readsTheSpelling(_ text: String, _ year: Int, _ isFiscal: Bool) {
        let found = FiscalYear.mentions(in: text)
        #expect(found.map(\.year?.year) == [year])
        #expect(found.map(\.saysFiscalYear) == [isFiscal])
    }

    @Test(arguments: [
        "๓๐ กันยายน พ.ศ. ๒๕๖๕", "๓๐ ก.ย. พ.ศ. ๒๕๖๕", "ปีงบประมาณ ให้เห็น", "อายุ 60 ปี 70 คน", "ปี 12 คน", "ปีที่ 2",
        "https://a.example/FY67", "พ.ศ. 60", "จำนวน 2568 บาท", "เดือนมีนาคม พ.ศ. 2568",
    ])
    func takesNothingElseForAYear(_ text: String) {
        #expect(FiscalYear.mentions(in: text).isEmpty)
    }

    @Test func keepsWordsPlaceAndWrittenYear() {
        let found = FiscalYear.mentions(in: "แผน ปีงบฯ 67 และปี 3105")
        #expect(found.map(\.text) == ["ปีงบฯ 67", "ปี 3105"])
        #expect(found.map(\.offset) == [4, 16])
        #expect(found.map(\.writtenYear) == [67, 3105])
        #expect(found.map(\.year?.year) == [2567, nil])
        #expect(found.map(\.wording) == [.fiscalYear, .year])
    }

    @Test func readsBothEndsOfARange() {
        let found = FiscalYear.mentions(in: "แผนพัฒนาท้องถิ่น ปี พ.ศ. 2566 - 2570")
        #expect(found.map(\.year?.year) == [2566, 2570])
        #expect(found.map(\.text).last == "2570")
    }

    @Test func readsBackWhatItWrites() throws {
        for number in 2550...2599 {
            let year = try #require(FiscalYear(number))
            for digits in DigitSet.allCases {
                #expect(FiscalYear.mentions(in: "ประจำ" + year.formatted(digits: digits)).map(\.year) == [year])
            }
        }
    }
}
