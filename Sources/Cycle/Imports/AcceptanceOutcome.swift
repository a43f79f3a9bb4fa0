package import Kernel
package import ThaiText

/// What the person who accepts has decided beforehand.
package struct AcceptanceChoices: Hashable, Sendable {
    /// The year reported, where the report does not say it or says it wrongly.
    package var fiscalYear: FiscalYear?
    /// The year given is right although the report prints another.
    package var acceptsOtherYear: Bool
    /// The report's agency is ours although its name differs.
    package var acceptsOtherName: Bool
    /// Where the report contradicts what is accepted, keep that, note the difference, and take over all the rest.
    package var keepsAccepted: Bool

    package init(
        fiscalYear: FiscalYear? = nil, acceptsOtherYear: Bool = false, acceptsOtherName: Bool = false,
        keepsAccepted: Bool = false
    ) {
        self.fiscalYear = fiscalYear
        self.acceptsOtherYear = acceptsOtherYear
        self.acceptsOtherName = acceptsOtherName
        self.keepsAccepted = keepsAccepted
    }
}

/// What accepting a report did.
package enum AcceptanceOutcome: Hashable, Sendable {
    case accepted(AcceptanceSummary)
    /// It was accepted before; nothing has changed.
    case alreadyAccepted(ReportImport)
    /// It contradicts what is accepted. Only these conflicts were recorded; the report stays staged until a person
    /// keeps the accepted values (`keepsAccepted`) or rejects it.
    case conflicting([ValueConflict])
}

/// What became the agency's.
package struct AcceptanceSummary: Hashable, Sendable {
    package var reportImport: ReportImport
    package var scoresYear: FiscalYear
    package var measuresYear: FiscalYear
    package var newIndicators = 0
    package var newMeasures = 0
    /// Measures that were planned and now have their results.
    package var completedMeasures = 0
    package var newFindings = 0
    /// Differences that were noted, inside the report or against what was kept.
    package var conflicts: [ValueConflict] = []
}

extension AcceptanceOutcome {
    /// One sentence for the person who accepted.
    package var message: Bilingual {
        switch self {
        case .accepted(let summary):
            Bilingual(
                th: """
                    รับแล้ว: คะแนนปี \(summary.scoresYear.year) ใหม่ \(summary.newIndicators) ตัวชี้วัด · \
                    มาตรการปี \(summary.measuresYear.year) ใหม่ \(summary.newMeasures) เติมผล \(summary.completedMeasures) · \
                    ข้อวิเคราะห์ใหม่ \(summary.newFindings) · ค่าที่ขัดกัน \(summary.conflicts.count)
                    """,
                en: """
                    Accepted: \(summary.newIndicators) new scores of \(summary.scoresYear.year), \
                    \(summary.newMeasures) new and \(summary.completedMeasures) completed measures of \
                    \(summary.measuresYear.year), \(summary.newFindings) new findings; \
                    \(summary.conflicts.count) contradictory values noted.
                    """)
        case .alreadyAccepted:
            Bilingual(
                th: "ไฟล์นี้รับไว้แล้ว ไม่มีอะไรเปลี่ยน", en: "This file was accepted before; nothing has changed.")
        case .conflicting(let conflicts):
            Bilingual(
                th: "ยังไม่รับ: มี \(conflicts.count) ค่าที่ขัดกับที่รับไว้แล้ว ถ้าต้องการคงค่าเดิมและรับส่วนที่เหลือ ใช้ --keep",
                en: """
                    Not accepted: \(conflicts.count) values contradict accepted ones. To keep those and take over the \
                    rest, use --keep.
                    """)
        }
    }
}

extension ImportOutcome {
    /// One sentence for the person who imported.
    package var message: Bilingual {
        switch self {
        case .staged:
            Bilingual(
                th: "นำเข้าไว้รอตรวจ ยังไม่มีผลจนกว่าจะรับด้วย --accept",
                en: "Staged. Nothing is the agency's until it is accepted with --accept.")
        case .alreadyStaged:
            Bilingual(
                th: "ไฟล์นี้นำเข้าไว้แล้ว รอการรับ ไม่มีอะไรเปลี่ยน",
                en: "This file was staged before and waits to be accepted; nothing has changed.")
        case .alreadyAccepted:
            Bilingual(
                th: "ไฟล์นี้รับไว้แล้ว ไม่มีอะไรเปลี่ยน", en: "This file was accepted before; nothing has changed.")
        }
    }
}
