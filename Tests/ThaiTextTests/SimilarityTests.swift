import Testing

@testable import ThaiText

@Suite struct SimilarityTests {
    @Test(arguments: [
        ("", "", 1), ("ก", "", 0), ("กขค", "กขค", 1), ("ก ข ค", "กขค", 1), ("ปี ๒๕๖๘", "ปี2568", 1),
        ("กขคง", "กขค", 0.75),
        ("กขคง", "จฉชซ", 0),
    ])
    func measuresTheShareOfLetters(_ left: String, _ right: String, _ ratio: Double) {
        #expect(Similarity.ratio(left, right) == ratio)
        #expect(Similarity.ratio(right, left) == ratio)
    }

    @Test func findsTheWordBehindAMisspelling() {
        #expect(Similarity.ratio("เจตนาธรมณ์", "เจตนารมณ์") > 0.85)
        #expect(Similarity.ratio("กระบวนการปฏิบัติงานที่ โปร่งใส", "กระบวนการปฏิบัติงานทีโปรงใส") > 0.9)
        #expect(Similarity.ratio("การจัดซื้อจัดจ้าง", "การป้องกันการทุจริต") < 0.6)
    }

    @Test func agreesWithThePlainTable() {
        var random = Seeded(7)
        let alphabet = Array("กขคงจ1ab".unicodeScalars)
        for _ in 0..<400 {
            let left = Array(random.text(of: alphabet, length: Int.random(in: 0...200, using: &random)).unicodeScalars)
            let right = Array(random.text(of: alphabet, length: Int.random(in: 0...200, using: &random)).unicodeScalars)
            #expect(EditDistance.between(left, right) == plainDistance(left, right))
        }
    }

    private func plainDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var row = Array(0...right.count)
        for (index, scalar) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, diagonal + (scalar == right[column] ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }

    @Test func comparesLongTextsByTheirTrigrams() {
        let text = String(repeating: "การดำเนินการของหน่วยงาน", count: 1_000)
        #expect(Similarity.ratio(text, text + "เพิ่ม") > 0.99)
        #expect(Similarity.ratio(text, String(repeating: "xyz", count: 5_000)) == 0)
    }

    @Test func findsATextWithinAnother() {
        let text = ComparableText("สรุปผล การดำเนินการตามมาตรการ")
        #expect(text.contains(ComparableText("ผลการ ดำเนินการ")))
        #expect(!text.contains(ComparableText("ผลลัพธ์")) && !text.contains(ComparableText(" ")))
        #expect(ComparableText("กกกข").contains(ComparableText("กกข")))
    }
}
