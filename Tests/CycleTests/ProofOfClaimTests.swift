import Cycle
import Kernel
import Testing
import ThaiText

/// No claim without evidence.
@Suite struct ProofOfClaimTests {
    private let year: FiscalYear

    init() throws {
        year = try #require(FiscalYear(2568))
    }

    @Test(arguments: [
        ("อบรมเมื่อวันที่ 3 มีนาคม 2568", [EvidenceKind.date]),
        ("ผู้เข้าอบรม ๓๕ คน", [.number]),
        ("ความพึงพอใจร้อยละ 85.20", [.number]),
        ("เผยแพร่ 12 ฉบับ ฉบับสุดท้าย 5 ก.ย. 68", [.date, .number]),
        ("ประหยัดงบ 125,000 บาท", [.number]),
    ])
    func believesWhatCanBeChecked(text: String, kinds: [EvidenceKind]) {
        #expect(ProofOfClaim.proof(of: result(text), in: year) == .proven(kinds))
    }

    @Test(arguments: [
        "ดำเนินการแล้วเสร็จ", "ดำเนินการตามขั้นตอนครบถ้วนแล้ว", "ประชุมเมื่อวันที่ 3 มีนาคม 2566", "ตามปีงบประมาณ พ.ศ. 2568",
        "ตามมาตรา 9 แห่งพระราชบัญญัติข้อมูลข่าวสาร พ.ศ. 2540", "ภายใน 15 วัน", "โทร 044 123456", "หมู่ที่ 5",
        "1. จัดทำคู่มือ 2. เผยแพร่",
    ])
    func marksWordsAloneAsUnproven(_ text: String) {
        #expect(ProofOfClaim.proof(of: result(text), in: year) == .unproven)
    }

    @Test(arguments: [
        ("https://a.example/o12", true), ("www.a.example/o12", true), ("HTTP://A.EXAMPLE", true),
        ("https://a.example/๒๕๖๘", false), ("https://a.exam ple", false), ("https://", false), ("ดูเว็บไซต์", false),
        ("https://localhost", false),
    ])
    func believesLinksThatCanBeOpened(url: String, isProof: Bool) {
        var claim = result("เผยแพร่แล้ว")
        claim.links = [MeasureLink(url: url)]
        #expect(ProofOfClaim.proof(of: claim, in: year) == (isProof ? .proven([.link]) : .unproven))
    }

    @Test func asksNothingOfAPlan() {
        #expect(ProofOfClaim.proof(of: measure(.unknown)) == .noClaim)
        #expect(ProofOfClaim.proof(of: measure(.notDone, "ยังไม่ได้เริ่ม")) == .noClaim)
    }

    @Test func asksForProofWhereSomethingIsSaidToBeDone() {
        #expect(ProofOfClaim.proof(of: measure(.done)) == .unproven)
        #expect(ProofOfClaim.proof(of: measure(.unknown, "ทำแล้ว")) == .unproven)
        #expect(ProofOfClaim.proof(of: measure(.inProgress, "ประชุม 2 ครั้ง")) == .proven([.number]))
    }

    @Test func takesOneProvenPartForTheMeasure() {
        var told = measure(.done, "ดำเนินการแล้ว", "อบรม 35 คน")
        #expect(ProofOfClaim.proof(of: told) == .proven([.number]))
        told.links = [MeasureLink(url: "https://a.example")]
        #expect(ProofOfClaim.proof(of: told) == .proven([.number, .link]))
    }

    @Test(arguments: [
        ("ดำเนินการแล้วเสร็จ", MeasureState.done), ("ยังไม่แล้วเสร็จ", .inProgress), ("อยู่ระหว่างดำเนินการ", .inProgress),
        ("ไม่ได้ดำเนินการ", .notDone), ("ยังไม่ดำเนินการแล้วเสร็จ", .inProgress), ("ไม่เรียบร้อย", .inProgress),
        ("ยังไม่ เสร็จสิ้น", .inProgress), ("ไม่สามารถดำเนินการให้แล้วเสร็จ", .notDone), ("ยังไม่ได้เริ่ม", .notDone),
        ("ดำเนินการเรียบร้อย ไม่มีข้อร้องเรียน", .done), ("ยกไปปีถัดไป", .carriedOver), ("", .unknown), ("ดี", .unknown),
    ])
    func readsTheStateAsPrinted(status: String, state: MeasureState) {
        #expect(MeasureState(printed: status) == state)
    }

    private func result(_ text: String) -> MeasureResult {
        MeasureResult(text: text, dates: ThaiDateReader.mentions(in: text))
    }

    private func measure(_ state: MeasureState, _ results: String...) -> Measure {
        Measure(
            id: MeasureID(PublicID(high: 0, low: 1)), fiscalYear: year, position: 1, title: "ทำคู่มือ", state: state,
            results: results.map(result), source: ImportID(PublicID(high: 0, low: 2)))
    }
}
