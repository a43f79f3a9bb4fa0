import Kernel

/// The sentences of the analysis page.
extension Phrases {
    static let analysisLead = Bilingual(
        th: "ผลการวิเคราะห์คะแนนของปีนี้ ซึ่งเป็นที่มาของมาตรการในปีถัดไป",
        en: "What the analysis of this year's scores found; the next year's measures answer it")
    static let strength = Bilingual(th: "จุดเด่น", en: "Strength")
    static let toDevelop = Bilingual(th: "จุดที่ควรพัฒนา", en: "To develop")
    static let noAnalysis = Bilingual(th: "ยังไม่มีการวิเคราะห์ผลของปีนี้", en: "There is no analysis of this year yet")
    static let noAnalysisAdvice = Bilingual(
        th: "จุดเด่นและจุดที่ควรพัฒนาจะแสดงเมื่อหน่วยงานรับรายงานการวิเคราะห์เข้าระบบ",
        en: "Strengths and points to develop appear when the agency has taken in its analysis.")

    static func analysisOf(_ year: Int) -> Bilingual {
        Bilingual(th: "จุดเด่นและจุดที่ควรพัฒนา ปี \(year)", en: "Strengths and points to develop, \(year)")
    }

    static func measuresNextYear(_ year: Int) -> Bilingual {
        Bilingual(th: "ดูมาตรการปี \(year)", en: "See the measures of \(year)")
    }
}
