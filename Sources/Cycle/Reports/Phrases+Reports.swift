import Kernel
import Reports

/// The sentences of the report page, and the names of kinds and layouts.
extension Phrases {
    static let printHint = Bilingual(
        th: "สั่งพิมพ์หน้านี้ได้ จะได้เฉพาะตาราง", en: "Print this page to get the table alone.")
    static let asTakenIn = Bilingual(th: "ตามรายงานที่รับเข้า", en: "as in the report taken in")

    static func firstShown(_ count: Int) -> Bilingual {
        Bilingual(
            th: "แสดงเฉพาะ \(count) เรื่องแรก ใช้ตัวกรองเพื่อดูที่เหลือ",
            en: "Only the first \(count) are shown; use the filters for the rest.")
    }

    static func reportOf(_ year: Int) -> Bilingual {
        Bilingual(th: "รายงานผลมาตรการ ปีงบประมาณ พ.ศ. \(year)", en: "Report of measures, fiscal year \(year)")
    }

    static func reportCaption(_ year: Int) -> Bilingual {
        Bilingual(
            th: "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. \(year)",
            en: "Report of the measures for integrity and transparency, fiscal year \(year)")
    }

    static func name(_ layout: ReportLayout) -> Bilingual {
        switch layout {
        case .L1: Bilingual(th: "L1 เจ็ดช่อง มีลำดับ", en: "L1, seven columns with numbers")
        case .L2: Bilingual(th: "L2 หกช่อง", en: "L2, six columns")
        case .L3: Bilingual(th: "L3 ห้าช่อง ตามประเด็น", en: "L3, five columns by topic")
        case .L4: Bilingual(th: "L4 ห้าช่อง ตามข้อบกพร่อง", en: "L4, five columns by weakness")
        case .L5: Bilingual(th: "L5 หกช่อง แผนตามตัวชี้วัด", en: "L5, six columns, a plan by indicator")
        case .L6: Bilingual(th: "L6 ตารางคะแนน", en: "L6, a table of scores")
        case .L7: Bilingual(th: "L7 ร้อยแก้วตามตัวชี้วัด", en: "L7, prose by indicator")
        }
    }

    static func name(_ kind: ReportKind) -> Bilingual {
        switch kind {
        case .measuresReport: Bilingual(th: "รายงานผลมาตรการ", en: "report of measures")
        case .itaAnalysis: Bilingual(th: "การวิเคราะห์ผลการประเมิน", en: "analysis of results")
        case .measuresPlan: Bilingual(th: "แผนมาตรการ", en: "plan of measures")
        case .scores: Bilingual(th: "ผลคะแนน", en: "scores")
        case .unknown: Bilingual(th: "ไม่ทราบชนิด", en: "unknown")
        }
    }
}
