package import Kernel

/// A known defect that a single text cannot show, so that no rule looks for it; the documentation says so.
package struct OmittedRule: Sendable {
    package let id: String
    package let title: Bilingual
    /// What would be needed to check it.
    package let reason: Bilingual

    package init(_ id: String, title: Bilingual, reason: Bilingual) {
        self.id = id
        self.title = title
        self.reason = reason
    }
}

extension ReportCheck {
    /// In the order of the documentation. Each id is free of the rules' ids.
    package static let omittedRules: [OmittedRule] = dateOmissions + textOmissions

    private static let dateOmissions = [
        OmittedRule(
            "T11",
            title: Bilingual(
                th: "ผู้ลงนามไม่ได้ดำรงตำแหน่งในปีนั้น", en: "The signer was not in office in that year"),
            reason: Bilingual(
                th: "ต้องรู้ประวัติการดำรงตำแหน่งของผู้บริหาร ซึ่งไม่มีอยู่ในรายงานฉบับเดียว",
                en: "Needs the history of office holders, which no single report carries."))
    ]
}
