import Kernel

/// The sentences of the pages about scores.
extension Phrases {
    static let results = Bilingual(th: "ผลประเมิน ITA", en: "ITA results")
    static let resultsLead = Bilingual(
        th: "คะแนนการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน แต่ละปีงบประมาณ",
        en: "The score of the Integrity and Transparency Assessment in each fiscal year")
    static let noResults = Bilingual(th: "ยังไม่มีผลประเมินที่บันทึกไว้", en: "No result has been recorded yet")
    static let noResultsAdvice = Bilingual(
        th: "เมื่อหน่วยงานรับรายงานของปีใดเข้าระบบแล้ว คะแนนของปีนั้นจะแสดงที่หน้านี้",
        en: "When the agency has taken in the report of a year, its score appears here.")
    static let seeIndicators = Bilingual(th: "ดูคะแนนทุกตัวชี้วัด", en: "See all indicators")
    static let trend = Bilingual(th: "คะแนน ITA ย้อนหลัง", en: "ITA score over the years")
    static let fiscalYear = Bilingual(th: "ปีงบประมาณ", en: "Fiscal year (B.E.)")
    static let total = Bilingual(th: "คะแนนรวม", en: "Total")
    static let level = Bilingual(th: "ระดับผล", en: "Level")
    static let change = Bilingual(th: "เปลี่ยนจากปีก่อน", en: "Change")
    static let totalsByYear = Bilingual(th: "คะแนนรวมแต่ละปี", en: "Totals by year")
    static let unknown = Bilingual(th: "ยังไม่ทราบ", en: "not known")
    static let noScore = Bilingual(th: "ไม่มีคะแนน", en: "no score")
    static let reconstructed = Bilingual(
        th: "เกณฑ์ฉบับจำลอง ยังไม่ยืนยัน", en: "Reconstructed criteria, unverified")
    static let instruments = Bilingual(th: "เครื่องมือทั้งสาม", en: "The three instruments")
    static let instrument = Bilingual(th: "เครื่องมือ", en: "Instrument")
    static let tenIndicators = Bilingual(th: "ตัวชี้วัดทั้งสิบ", en: "The ten indicators")
    static let indicator = Bilingual(th: "ตัวชี้วัด", en: "Indicator")
    static let indicatorChart = Bilingual(th: "คะแนนรายตัวชี้วัด", en: "Scores of the indicators")
    static let score = Bilingual(th: "คะแนน", en: "Score")
    static let toNextLevel = Bilingual(th: "ถึงระดับถัดไป", en: "To the next level")
    static let nothingMissing = Bilingual(th: "ถึงเกณฑ์แล้ว", en: "reached")
    static let belowFloor = Bilingual(th: "ต่ำกว่าเกณฑ์", en: "below the floor")
    static let report = Bilingual(th: "รายงานตามแบบ", en: "The report")
    static let analysis = Bilingual(th: "จุดเด่นและจุดที่ควรพัฒนา", en: "Strengths and points to develop")
    static let iit = Bilingual(th: "การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", en: "internal stakeholders")
    static let eit = Bilingual(th: "การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", en: "external stakeholders")
    static let oit = Bilingual(th: "การเปิดเผยข้อมูลสาธารณะ", en: "open data")

    static let oneYear = Bilingual(th: "ผลประเมิน ITA รายปี", en: "ITA result of a year")
    static let noResultYet = Bilingual(
        th: "ปีนี้ยังไม่มีผลประเมินที่บันทึกไว้", en: "No result of this year has been recorded yet.")
    static let noLevelYet = Bilingual(th: "ยังไม่มีผล", en: "no result yet")
    static let more = Bilingual(th: "ดูต่อ", en: "See also")
    static let nothingAsked = Bilingual(th: "ระดับถัดไปไม่กำหนด", en: "not asked by the next level")
    static let changeRule = Bilingual(
        th: "ส่วนที่เปลี่ยนจากปีก่อน คือผลต่างของคะแนนทศนิยมสองตำแหน่งของสองปี",
        en: "A change is the difference of the two years' figures of two decimals.")
    static let criteriaByUs = Bilingual(
        th: "เกณฑ์นี้เราเรียบเรียงจากเอกสารสาธารณะ ผลอาจต่างจากประกาศทางการ",
        en: "We compiled these criteria from public documents; the result may differ from the official one.")
    static let aboutCriteria = Bilingual(th: "รายละเอียดของเกณฑ์", en: "About the criteria")

    static func latest(_ year: Int) -> Bilingual {
        Bilingual(th: "ผลล่าสุด ปีงบประมาณ พ.ศ. \(year)", en: "Latest result, fiscal year \(year) (\(year - 543))")
    }

    static func resultOf(_ year: Int) -> Bilingual {
        Bilingual(th: "ผลประเมิน ITA ปีงบประมาณ พ.ศ. \(year)", en: "ITA result, fiscal year \(year) (\(year - 543))")
    }

    static func instrumentsOf(_ year: Int) -> Bilingual {
        Bilingual(th: "คะแนนรายเครื่องมือ ปี \(year)", en: "Scores of the instruments, \(year)")
    }

    static func indicatorsOf(_ year: Int) -> Bilingual {
        Bilingual(th: "คะแนนรายตัวชี้วัด ปี \(year)", en: "Scores of the indicators, \(year)")
    }

    static func floor(_ points: Points) -> Bilingual {
        let number = points.formatted(places: 0)
        return Bilingual(th: "เส้นประคือเกณฑ์ผ่าน \(number) คะแนน", en: "The dashed line is the pass at \(number) points")
    }

    static func dashedFloor(_ points: Points) -> Bilingual {
        let number = points.formatted(places: 0)
        return Bilingual(
            th: "เส้นประคือเกณฑ์ \(number) คะแนน แท่งโปร่งคือต่ำกว่าเกณฑ์",
            en: "The dashed line is \(number) points; a hollow column is below it.")
    }

    static func againstFloor(_ points: Points) -> Bilingual {
        let number = points.formatted(places: 0)
        return Bilingual(th: "เทียบเกณฑ์ \(number)", en: "Against \(number)")
    }

    static func pointsMissing(_ points: String) -> Bilingual {
        Bilingual(th: "ขาด \(points)", en: "\(points) missing")
    }

    static func changeSince(_ change: String, _ year: Int) -> Bilingual {
        Bilingual(th: "\(change) จากปี \(year)", en: "\(change) since \(year)")
    }

    static func publishedDiffers(_ total: String?, _ level: String?) -> Bilingual {
        let figures = [total, level].compactMap(\.self).joined(separator: " ")
        return Bilingual(
            th: "ผลที่ประกาศคือ \(figures) ซึ่งต่างจากค่าที่คำนวณจากคะแนนรายตัวชี้วัด",
            en: "The published result is \(figures), which differs from what the indicators give.")
    }

    static func unverifiedYears(_ years: String) -> Bilingual {
        Bilingual(
            th: "ผลของปี \(years) คำนวณด้วยเกณฑ์ฉบับจำลองที่ยังไม่ยืนยัน",
            en: "The results of \(years) are computed by reconstructed criteria that are not verified.")
    }

    static func measuresCount(_ count: Int) -> Bilingual {
        Bilingual(th: "มาตรการ \(count) เรื่อง", en: "\(count) measures")
    }

    /// For the samples; on the site the names are those of the year's catalogue.
    static let indicatorNames = [
        Bilingual(th: "การปฏิบัติหน้าที่", en: "performance of duties"),
        Bilingual(th: "การใช้งบประมาณ", en: "use of budget"),
        Bilingual(th: "การใช้อำนาจ", en: "exercise of power"),
        Bilingual(th: "การใช้ทรัพย์สินของราชการ", en: "use of state property"),
        Bilingual(th: "การแก้ไขปัญหาการทุจริต", en: "tackling corruption"),
        Bilingual(th: "คุณภาพการดำเนินงาน", en: "quality of operations"),
        Bilingual(th: "ประสิทธิภาพการสื่อสาร", en: "effectiveness of communication"),
        Bilingual(th: "การปรับปรุงการทำงาน", en: "improvement of work"),
        Bilingual(th: "การเปิดเผยข้อมูล", en: "information disclosure"),
        Bilingual(th: "การป้องกันการทุจริต", en: "corruption prevention"),
    ]
}
