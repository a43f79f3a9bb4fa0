import Kernel

/// The sentences of the front pages.
enum Phrases {
    static let home = Bilingual(th: "หน้าหลัก", en: "Home")
    static let about = Bilingual(th: "เกี่ยวกับหน่วยงานและเว็บไซต์", en: "About the agency and this site")
    static let aboutShort = Bilingual(th: "เกี่ยวกับ", en: "About")
    static let homeTitle = Bilingual(th: "เปิดเผย ตรวจสอบได้", en: "Open, and open to checking")
    static let homeLead = Bilingual(
        th: "ผลการประเมินคุณธรรมและความโปร่งใส (ITA) และสิ่งที่หน่วยงานลงมือทำ เปิดให้ทุกคนตรวจสอบ",
        en:
            "The results of the Integrity and Transparency Assessment (ITA), and what the agency does about them, open to everyone"
    )
    static let whatIsHere = Bilingual(th: "ดูอะไรได้บ้าง", en: "What is here")
    static let scoresTile = Bilingual(th: "ผลประเมิน ITA", en: "ITA results")
    static let scoresTileLine = Bilingual(
        th: "คะแนนทุกปี ทุกตัวชี้วัด และระดับผล", en: "Every year, every indicator, and the level")
    static let measuresTile = Bilingual(th: "มาตรการและหลักฐาน", en: "Measures and evidence")
    static let measuresTileLine = Bilingual(
        th: "ทำอะไรแล้ว เมื่อใด มีหลักฐานหรือไม่", en: "What was done, when, and whether it is proven")
    static let checkTile = Bilingual(th: "ตรวจรายงาน", en: "Check a report")
    static let checkTileLine = Bilingual(
        th: "วางหรือเลือกไฟล์รายงาน เห็นข้อผิดพลาดทันที", en: "Paste or choose a report and see its errors at once")
    static let aboutTile = Bilingual(th: "เกี่ยวกับและติดต่อ", en: "About and contact")
    static let aboutTileLine = Bilingual(
        th: "ที่อยู่ โทรศัพท์ และที่มาของตัวเลข", en: "Address, telephone, and where the figures come from")

    static let score = Bilingual(th: "ผลประเมิน ITA", en: "ITA result")
    static let noScore = Bilingual(th: "ยังไม่มีผลประเมินที่บันทึกไว้", en: "No result has been recorded yet")
    static let noScoreAdvice = Bilingual(
        th: "เมื่อหน่วยงานนำรายงานเข้าระบบ คะแนนและกราฟจะแสดงที่นี่",
        en: "When the agency takes in its report, the score and the chart appear here.")
    static let unverified = Bilingual(th: "เกณฑ์ยังไม่ยืนยัน", en: "criteria not verified")
    static let fiscalYear = Bilingual(th: "ปีงบประมาณ", en: "Fiscal year (B.E.)")
    static let total = Bilingual(th: "คะแนนรวม", en: "Total")
    static let chartFigures = Bilingual(th: "ตัวเลขในกราฟ", en: "The chart's figures")
    static let trend = Bilingual(th: "คะแนน ITA ย้อนหลัง", en: "ITA score over the years")

    static func scoreOf(_ year: Int) -> Bilingual {
        Bilingual(th: "ผลประเมิน ITA ปี \(year)", en: "ITA result \(year) (\(year - 543))")
    }

    static func seeYear(_ year: Int) -> Bilingual {
        Bilingual(th: "ดูคะแนนรายตัวชี้วัดปี \(year)", en: "See the indicators of \(year)")
    }

    static func floor(_ points: Points) -> Bilingual {
        let number = points.formatted(places: 0)
        return Bilingual(th: "เส้นประคือเกณฑ์ผ่าน \(number) คะแนน", en: "The dashed line is the pass at \(number) points")
    }

    static let chooseAgency = Bilingual(th: "เลือกหน่วยงาน", en: "Choose an agency")
    static let chooseLead = Bilingual(
        th: "เว็บไซต์นี้ให้บริการหลายหน่วยงาน แต่ละหน่วยงานมีที่อยู่ของตนเอง",
        en: "This installation serves several agencies, each under its own address.")
    static let agencies = Bilingual(th: "หน่วยงานในระบบ", en: "Agencies on this installation")
    static let agency = Bilingual(th: "หน่วยงาน", en: "Agency")
    static let place = Bilingual(th: "ที่ตั้ง", en: "Place")
    static let site = Bilingual(th: "เว็บไซต์", en: "Site")
    static let noHost = Bilingual(th: "ยังไม่ได้กำหนดที่อยู่", en: "No address set yet")

    static let firstRun = Bilingual(th: "ยินดีต้อนรับสู่โปร่งใส", en: "Welcome to Prongsai")
    static let firstRunLead = Bilingual(
        th: "ระบบพร้อมใช้งานแล้ว เหลือเพียงเพิ่มหน่วยงานของท่าน", en: "Everything is ready. What is missing is your agency.")
    static let addAgency = Bilingual(th: "เพิ่มหน่วยงาน", en: "Add the agency")
    static let addAgencyHow = Bilingual(
        th: "เปิดหน้าต่างคำสั่งบนเครื่องนี้ ใส่ชื่อย่อ ชื่อเต็ม อำเภอ และจังหวัดของท่านแทนตัวอย่าง แล้วสั่ง",
        en: "Open a terminal on this machine, put your short name, name, district and province in, and run:")
    static let addReportHow = Bilingual(
        th: "จากนั้นนำรายงานของปีที่แล้วเข้าระบบ โดยใส่ชื่อไฟล์รายงานของท่าน",
        en: "Then take in last year's report, with the name of your file:")
    static let reloadAfterwards = Bilingual(
        th: "เสร็จแล้วเปิดหน้านี้ใหม่ ไม่ต้องปิดหรือเปิดระบบ", en: "Then open this page again; nothing has to be restarted.")
    static let agencyNameExample = "องค์การบริหารส่วนตำบล…"
    static let folderPlaceholder = Bilingual(th: "โฟลเดอร์ข้อมูล", en: "DATA-FOLDER")
    static let lookAround = Bilingual(th: "ลองดูก่อน", en: "Look around first")
    static let lookAroundHow = Bilingual(
        th: "คำสั่งนี้เปิดเว็บไซต์ด้วยหน่วยงานสมมติ มีข้อมูลสามปีให้ดู ในโฟลเดอร์แยกต่างหาก",
        en: "This opens the site with an invented agency and three years to look at, in a folder of its own:")
    static let checkWithoutAgency = Bilingual(
        th: "ตรวจรายงานได้ทันทีโดยไม่ต้องเพิ่มหน่วยงาน และระบบไม่เก็บสิ่งที่ส่งมา",
        en: "A report can be checked without an agency, and nothing that is sent is kept.")
    static let openCheck = Bilingual(th: "เปิดหน้าตรวจรายงาน", en: "Open the report check")
}
