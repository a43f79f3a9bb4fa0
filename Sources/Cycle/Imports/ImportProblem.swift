package import Kernel

/// Why a report was not taken over. Nothing has changed.
package enum ImportProblem: Problem, Hashable {
    /// Everything that stands in the way, at once.
    case blocked([AcceptanceBlocker])
    /// No such import, or another agency's.
    case unknown
    /// Someone accepted or rejected it before.
    case alreadyDecided
    /// It was put aside; it has to be staged again first.
    case rejected

    package var kind: ProblemKind {
        switch self {
        case .blocked: .invalid
        case .unknown: .notFound
        case .alreadyDecided, .rejected: .conflict
        }
    }

    package var code: String {
        switch self {
        case .blocked: "import.blocked"
        case .unknown: "import.unknown"
        case .alreadyDecided: "import.decided"
        case .rejected: "import.rejected"
        }
    }

    package var message: Bilingual {
        switch self {
        case .blocked(let blockers):
            Bilingual(
                th: blockers.map(\.message.th).joined(separator: " · "),
                en: blockers.map(\.message.en).joined(separator: " "))
        case .unknown:
            Bilingual(th: "ไม่พบรายงานที่นำเข้านี้", en: "There is no such imported report.")
        case .alreadyDecided:
            Bilingual(
                th: "มีผู้รับหรือปฏิเสธรายงานนี้ไปแล้ว", en: "This report has already been accepted or rejected.")
        case .rejected:
            Bilingual(
                th: "รายงานนี้ถูกปฏิเสธไว้ โปรดนำเข้าใหม่ก่อนรับ",
                en: "This report was rejected. Import the file again before accepting it.")
        }
    }
}

/// One thing that stands in the way of accepting a report.
package enum AcceptanceBlocker: Hashable, Sendable {
    case fiscalYearUnknown
    /// The year given by hand is not the one the report prints.
    case otherYear(reported: Int, given: Int)
    /// The report names an agency that is not like ours.
    case otherAgency(reported: String, ours: String)
    /// Neither scores nor measures nor findings were read.
    case nothingRead

    package var message: Bilingual {
        switch self {
        case .fiscalYearUnknown:
            Bilingual(
                th: "รายงานไม่บอกปีงบประมาณ โปรดระบุด้วย --year เช่น --year 2568",
                en: "The report does not say its fiscal year; give it with --year, such as --year 2568.")
        case .otherYear(let reported, let given):
            Bilingual(
                th: "รายงานพิมพ์ว่าเป็นปี \(reported) แต่ --year เป็น \(given) ถ้ารายงานพิมพ์ปีผิดจริง โปรดใช้ --other-year",
                en: """
                    The report prints fiscal year \(reported), --year says \(given); if the report is wrong, say so with \
                    --other-year.
                    """)
        case .otherAgency(let reported, let ours):
            Bilingual(
                th: "รายงานเป็นของ “\(reported)” ไม่ใช่ “\(ours)” ถ้าเป็นหน่วยงานเดียวกันจริง โปรดใช้ --other-name",
                en: """
                    The report names “\(reported)”, not “\(ours)”; if they are the same agency, say so with \
                    --other-name.
                    """)
        case .nothingRead:
            Bilingual(
                th: "ไม่พบคะแนน มาตรการ หรือผลการวิเคราะห์ในไฟล์นี้ จึงไม่มีอะไรให้รับ",
                en: "No score, measure or finding was read from this file, so there is nothing to accept.")
        }
    }
}
