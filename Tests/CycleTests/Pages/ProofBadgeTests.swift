import Kernel
import Markup
import Testing
import ThaiText

@testable import Cycle

@Suite struct ProofBadgeTests {
    @Test(arguments: [
        ("ดำเนินการแล้วเสร็จ", "ไม่มีวันที่ ตัวเลข หรือลิงก์"), ("ดำเนินการแล้วเสร็จ 14", "ไม่ใช่จำนวนที่นับได้"),
        ("ดำเนินการเมื่อวันที่ 3 พฤศจิกายน 2568", "วันที่อยู่นอกปีงบประมาณ"),
    ])
    func givesTheTrueReason(_ text: String, _ reason: String) {
        let part = MeasureResult(text: text, dates: ThaiDateReader.mentions(in: text))
        var html = HTML()
        html.proofOfPart(part, of: Measure.unprovenSample, .th)
        #expect(html.string.contains(reason), "\(html.string)")
    }

    @Test func countsTheProvenClaimsOfAMeasure() {
        var measure = Measure.sample
        measure.outcomes.append(MeasureResult(text: "ประชาชนพึงพอใจ"))
        var html = HTML()
        html.proofBadge(ProofOfClaim.proof(of: measure), of: measure, .th)
        #expect(html.string.contains("มีหลักฐาน 2 จาก 3 ข้อ") && html.string.contains("warn"))
    }
}
