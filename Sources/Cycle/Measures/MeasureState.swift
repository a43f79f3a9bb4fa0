import Storage
import ThaiText

/// How far a measure is. A published report often does not say: then it is unknown, never guessed.
package enum MeasureState: String, Sendable, Codable, CaseIterable, Storable {
    /// ร่าง
    case draft
    /// อนุมัติ
    case approved
    /// กำลังดำเนินการ
    case inProgress = "in-progress"
    /// ดำเนินการแล้วเสร็จ: a claim, which `ProofOfClaim` looks at.
    case done
    /// ไม่ได้ดำเนินการ
    case notDone = "not-done"
    /// ยกไปปีถัดไป
    case carriedOver = "carried-over"
    case unknown

    /// From a status as printed; negations are looked for first, for "ยังไม่แล้วเสร็จ" holds "แล้วเสร็จ".
    package init(printed status: String?) {
        let text = SearchKey.fold(status ?? "")
        let words: [(MeasureState, [String])] = [
            (.carriedOver, ["ยกไป", "เลื่อนไป"]),
            (.inProgress, ["ยังไม่แล้วเสร็จ", "อยู่ระหว่าง", "กำลังดำเนิน"]),
            (.notDone, ["ไม่ได้ดำเนิน", "ยังไม่ได้ดำเนิน", "ยังไม่ดำเนิน", "ยกเลิก"]),
            (.done, ["แล้วเสร็จ", "เสร็จสิ้น", "ดำเนินการแล้ว", "เรียบร้อย"]),
        ]
        self = words.first { $0.1.contains { text.contains($0) } }?.0 ?? .unknown
    }
}
