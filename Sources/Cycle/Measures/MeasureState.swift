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

    /// From a status as printed, whatever its spaces; negations are looked for first, for "ยังไม่แล้วเสร็จ" holds
    /// "แล้วเสร็จ" and "ไม่เรียบร้อย" holds "เรียบร้อย".
    package init(printed status: String?) {
        let text = SearchKey.fold(status ?? "").split(separator: " ").joined()
        let words: [(MeasureState, [String])] = [
            (.carriedOver, ["ยกไป", "เลื่อนไป"]),
            (
                .inProgress,
                [
                    "ไม่แล้วเสร็จ", "ไม่เสร็จ", "ไม่เรียบร้อย", "ไม่ดำเนินการแล้วเสร็จ", "ไม่ได้ดำเนินการแล้วเสร็จ", "ไม่ดำเนินการเสร็จ",
                    "ไม่ได้ดำเนินการเสร็จ", "อยู่ระหว่าง", "กำลังดำเนิน",
                ]
            ),
            (
                .notDone,
                [
                    "ไม่ดำเนิน", "ไม่ได้ดำเนิน", "มิได้ดำเนิน", "ไม่มีการดำเนิน", "ไม่สามารถดำเนิน", "ไม่ได้เริ่ม", "ไม่เริ่ม",
                    "ยกเลิก",
                ]
            ),
            (.done, ["แล้วเสร็จ", "เสร็จสิ้น", "ดำเนินการแล้ว", "เรียบร้อย"]),
        ]
        self = words.first { $0.1.contains { text.contains($0) } }?.0 ?? .unknown
    }
}
