import Kernel

extension Phrases {
    static let address = Bilingual(th: "ที่อยู่", en: "Address")
    static let telephone = Bilingual(th: "โทรศัพท์", en: "Telephone")
    static let mail = Bilingual(th: "อีเมล", en: "E-mail")
    static let website = Bilingual(th: "เว็บไซต์หลัก", en: "Main site")
    static let noAgency = Bilingual(th: "ยังไม่มีข้อมูลหน่วยงาน", en: "There is no agency yet")
    static let noAgencyAdvice = Bilingual(
        th: "หน้าหลักบอกวิธีเพิ่มหน่วยงาน", en: "The home page says how to add one.")
}

/// The passages of the about page that are the same for every agency.
enum AboutPhrases {
    struct Passage {
        let id: String
        let heading: Bilingual
        let paragraphs: [Bilingual]
    }

    static let passages = [figures, criteria, accessibility, privacy]

    private static let figures = Passage(
        id: "figures", heading: Bilingual(th: "ตัวเลขมาจากไหน", en: "Where the figures come from"),
        paragraphs: [
            Bilingual(
                th:
                    "คะแนนรายตัวชี้วัดเป็นคะแนนที่หน่วยงานได้รับหรือเผยแพร่ ระบบคำนวณเครื่องมือทั้งสาม คะแนนรวม และระดับผลจากคะแนนเหล่านั้น หากผลที่ประกาศต่างจากผลที่คำนวณ เว็บไซต์แสดงทั้งสองค่า",
                en:
                    "The scores of the indicators are those the agency received or published. The three instruments, the total and the level are computed from them. Where the published result differs from the computed one, both are shown."
            ),
            Bilingual(
                th:
                    "คะแนนรวม = 0.30 × IIT + 0.30 × EIT + 0.40 × OIT โดยคะแนนของแต่ละเครื่องมือเป็นค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น",
                en: "Total = 0.30 × IIT + 0.30 × EIT + 0.40 × OIT, each instrument being the mean of its indicators."),
            Bilingual(
                th: "มาตรการที่อ้างว่าทำแล้วแต่ไม่มีวันที่ ตัวเลข ลิงก์ หรือไฟล์ยืนยัน จะมีเครื่องหมาย «ยังไม่มีหลักฐาน»",
                en: "A measure said to be done without a date, a number, a link or a file is marked “not proven”."),
        ])

    private static let criteria = Passage(
        id: "criteria", heading: Bilingual(th: "เกณฑ์ที่ใช้", en: "The criteria in use"),
        paragraphs: [
            Bilingual(
                th:
                    "ข้อคำถาม รายการเปิดเผย และระดับผลเปลี่ยนทุกปีงบประมาณ เกณฑ์ของบางปีในระบบนี้เรียบเรียงขึ้นใหม่จากเอกสารที่เผยแพร่และยังไม่ได้ยืนยันกับประกาศฉบับจริง หน้าที่ใช้เกณฑ์เช่นนั้นแจ้งไว้ว่า «เกณฑ์ฉบับจำลอง ยังไม่ยืนยัน»",
                en:
                    "Questions, items and levels change every fiscal year. The criteria of some years were put together here from published documents and have not been compared with the official announcement. Pages that use such criteria say “reconstructed criteria, unverified”."
            )
        ])

    private static let accessibility = Passage(
        id: "accessibility", heading: Bilingual(th: "การเข้าถึงเว็บไซต์", en: "Accessibility"),
        paragraphs: [
            Bilingual(
                th:
                    "เว็บไซต์นี้ออกแบบตามมาตรฐาน WCAG 2.2 ระดับ AA ใช้แป้นพิมพ์ได้ทุกหน้า อ่านได้โดยไม่ต้องแยกสี ไม่ต้องใช้จาวาสคริปต์ และพิมพ์ลงกระดาษได้ หากท่านพบส่วนที่ใช้ไม่ได้ โปรดแจ้งหน่วยงานตามช่องทางติดต่อ",
                en:
                    "This site is made to WCAG 2.2 level AA: every page works by keyboard, is readable without colour, needs no script and prints well. Please tell the agency about anything that does not work for you."
            )
        ])

    private static let privacy = Passage(
        id: "privacy", heading: Bilingual(th: "ความเป็นส่วนตัว", en: "Privacy"),
        paragraphs: [
            Bilingual(
                th: "เว็บไซต์นี้ไม่ใช้คุกกี้ ไม่โหลดสิ่งใดจากเว็บไซต์อื่น และไม่ติดตามผู้เข้าชม รายงานที่ส่งมาตรวจถูกอ่านแล้วทิ้งทันที ไม่มีการบันทึก",
                en:
                    "This site sets no cookie, loads nothing from other sites and follows nobody. A report sent for checking is read and dropped at once; nothing is stored."
            )
        ])
}
