import Kernel

/// The sentences of the pages about measures.
extension Phrases {
    static let measures = Bilingual(th: "มาตรการ", en: "Measures")
    static let measurePage = Bilingual(th: "มาตรการหนึ่งเรื่อง", en: "One measure")
    static let measuresLead = Bilingual(
        th: "สิ่งที่หน่วยงานลงมือทำเพื่อยกระดับคุณธรรมและความโปร่งใส และหลักฐานของแต่ละเรื่อง",
        en: "What the agency does to raise integrity and transparency, and the evidence for it")
    static let units = Bilingual(th: "ผู้รับผิดชอบ", en: "Responsible")
    static let period = Bilingual(th: "ระยะเวลา", en: "Period")
    static let numberPrinted = Bilingual(th: "ลำดับที่ในรายงาน", en: "Number in the report")
    static let topic = Bilingual(th: "ประเด็น", en: "Topic")
    static let answers = Bilingual(th: "ตอบข้อคำถามหรือรายการ", en: "Answers questions or items")
    static let statusPrinted = Bilingual(th: "สถานะตามรายงาน", en: "Status in the report")
    static let weakness = Bilingual(th: "ข้อบกพร่องหรือจุดอ่อน", en: "Weakness")
    static let projects = Bilingual(th: "ภายใต้โครงการ", en: "Under the project")
    static let stepsHeading = Bilingual(th: "ขั้นตอนหรือวิธีการปฏิบัติ", en: "Steps")
    static let resultsHeading = Bilingual(th: "ผลการดำเนินการ", en: "Results")
    static let outcomes = Bilingual(th: "ผลลัพธ์หรือผลสัมฤทธิ์", en: "Outcomes")
    static let links = Bilingual(th: "ลิงก์", en: "Links")
    static let evidence = Bilingual(th: "หลักฐาน", en: "Evidence")
    static let proven = Bilingual(th: "มีหลักฐาน", en: "proven")
    static let unproven = Bilingual(th: "ยังไม่มีหลักฐาน", en: "not proven")
    static let noClaim = Bilingual(th: "ยังไม่รายงานผล", en: "no result reported")
    static let provenByLinksOnly = Bilingual(
        th: "มีเพียงลิงก์ของมาตรการ ข้อที่รายงานยังไม่มีหลักฐาน", en: "only links of the measure; no single claim is proven")
    static let dateOutside = Bilingual(th: "วันที่อยู่นอกปีงบประมาณ", en: "the date lies outside the fiscal year")
    static let linkOpensNothing = Bilingual(th: "ลิงก์เปิดไม่ได้", en: "the link opens nothing")
    static let numberOfNothing = Bilingual(
        th: "มีตัวเลข แต่ไม่ใช่จำนวนที่นับได้", en: "there is a number, but not of anything counted")
    static let nothingToShow = Bilingual(
        th: "ไม่มีวันที่ ตัวเลข หรือลิงก์", en: "no date, number or link")
    static let whyUnproven = Bilingual(
        th: "รายงานว่าทำแล้ว แต่ไม่มีวันที่ในปีงบประมาณ ตัวเลขที่นับได้ ลิงก์ หรือไฟล์ที่ยืนยัน",
        en:
            "It is said to be done, but no date within the fiscal year, no counted figure, no link and no file confirms it."
    )
    static let state = Bilingual(th: "สถานะ", en: "State")
    static let words = Bilingual(th: "คำค้น", en: "Words")
    static let asReport = Bilingual(th: "ดูเป็นรายงานตามแบบ", en: "See as the report")
    static let ownPage = Bilingual(th: "เปิดหน้าของมาตรการนี้", en: "Open this measure's page")
    static let noMeasures = Bilingual(th: "ยังไม่มีมาตรการของปีนี้", en: "There are no measures for this year yet")
    static let noMeasuresAdvice = Bilingual(
        th: "มาตรการจะแสดงเมื่อหน่วยงานรับรายงานหรือแผนของปีนี้เข้าระบบ",
        en: "They appear when the agency has taken in this year's report or plan.")
    static let noMeasureFits = Bilingual(th: "ไม่มีมาตรการที่ตรงกับตัวกรอง", en: "No measure fits the filters")
    static let noMeasureFitsAdvice = Bilingual(
        th: "ลองล้างตัวกรอง หรือใช้คำค้นที่สั้นลง", en: "Clear the filters, or search for fewer words.")

    static func measuresOf(_ year: Int) -> Bilingual {
        Bilingual(th: "มาตรการปีงบประมาณ พ.ศ. \(year)", en: "Measures of fiscal year \(year) (\(year - 543))")
    }

    static func year(_ year: Int) -> Bilingual { Bilingual(th: "ปี \(year)", en: String(year)) }

    static func oneMeasure(_ number: Int) -> Bilingual {
        Bilingual(th: "เรื่องที่ \(number)", en: "No. \(number)")
    }

    static func measuresFoundCount(_ count: Int) -> Bilingual {
        Bilingual(th: "พบ \(count) เรื่อง", en: "\(count) found")
    }

    static func partlyProven(_ proven: Int, of claims: Int) -> Bilingual {
        Bilingual(th: "มีหลักฐาน \(proven) จาก \(claims) ข้อ", en: "\(proven) of \(claims) claims proven")
    }

    static func unprovenCount(_ count: Int) -> Bilingual {
        Bilingual(th: "ยังไม่มีหลักฐาน \(count) เรื่อง", en: "\(count) not proven")
    }

    static func name(_ state: MeasureState) -> Bilingual {
        switch state {
        case .draft: Bilingual(th: "ร่าง", en: "draft")
        case .approved: Bilingual(th: "อนุมัติ", en: "approved")
        case .inProgress: Bilingual(th: "กำลังดำเนินการ", en: "in progress")
        case .done: Bilingual(th: "ดำเนินการแล้วเสร็จ", en: "done")
        case .notDone: Bilingual(th: "ไม่ได้ดำเนินการ", en: "not done")
        case .carriedOver: Bilingual(th: "ยกไปปีถัดไป", en: "carried over")
        case .unknown: Bilingual(th: "รายงานไม่ได้บอก", en: "not said in the report")
        }
    }

    static func name(_ kind: EvidenceKind) -> Bilingual {
        switch kind {
        case .date: Bilingual(th: "วันที่", en: "date")
        case .number: Bilingual(th: "ตัวเลข", en: "figure")
        case .link: Bilingual(th: "ลิงก์", en: "link")
        case .file: Bilingual(th: "ไฟล์", en: "file")
        }
    }
}
